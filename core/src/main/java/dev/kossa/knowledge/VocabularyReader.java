package dev.kossa.knowledge;

import dev.kossa.knowledge.References.Kind;
import dev.kossa.knowledge.Terms.Group;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the words that Kossa knows. */
final class VocabularyReader {
    private static final Set<String> METHOD_KINDS =
            Set.of("imaging", "tissue", "culture", "procedure", "route", "encounter");

    private final Base base;

    VocabularyReader(Base base) {
        this.base = base;
    }

    Vocabulary read() {
        SitesReader sites = new SitesReader(base);
        List<Vocabulary.SiteTerms> siteTerms = sites.read();
        AnalyteReader analytes = new AnalyteReader(base);
        Vocabulary vocabulary = new Vocabulary(
                ById.map(base.rows("findings", "finding", this::finding), Vocabulary.Finding::id),
                ById.map(base.rows("analytes", "analyte", analytes::read), Vocabulary.Analyte::id),
                ById.map(base.rows("drugs", "drug", this::drug), Vocabulary.Drug::id),
                ById.map(base.rows("products", "product", this::product), Vocabulary.Product::id),
                ById.map(base.rows("methods", "method", this::method), Vocabulary.Method::id),
                ById.map(base.rows("mechanisms", "mechanism", this::mechanism), Vocabulary.Mechanism::id),
                sites.tree(),
                siteTerms);
        checkMechanisms(vocabulary);
        return vocabulary;
    }

    /** Without any of these mechanisms no differential could be complete. */
    private void checkMechanisms(Vocabulary vocabulary) {
        for (String id : Mechanisms.ALL) {
            if (vocabulary.mechanism(id).isEmpty()) {
                base.problem(
                        "The knowledge base has no mechanism (" + id + ").", "Maybe it is missing in mechanisms.yaml.");
            }
        }
    }

    // --- concepts

    private Vocabulary.Finding finding(Row row) {
        Words.checkBasis(row);
        Vocabulary.FindingKind kind = row.choice("kind", Vocabulary.FindingKind.values());
        return new Vocabulary.Finding(
                row.id(Kind.FINDING),
                row.text("label"),
                kind,
                row.flag("lesion"),
                row.terms(Group.of(kind), "terms"),
                row.terms(Group.of(kind), "absent-terms"),
                Words.codes(row),
                row.references(Kind.FINDING, "implies"),
                row.references(Kind.REGION, "at"),
                row.text("ask", ""));
    }

    private Vocabulary.Drug drug(Row row) {
        Words.checkBasis(row);
        return new Vocabulary.Drug(
                row.id(Kind.DRUG),
                row.text("label"),
                new LinkedHashSet<>(row.texts("class")),
                row.terms(Group.DRUG, "terms"),
                Words.codes(row));
    }

    private Vocabulary.Product product(Row row) {
        return new Vocabulary.Product(
                row.id(Kind.PRODUCT),
                row.reference(Kind.DRUG, "drug"),
                row.text("label"),
                positive(row, "calcium_mmol_per_mL"),
                positive(row, "salt_mg_per_mL"),
                row.texts("terms"),
                base.basis(row));
    }

    private static double positive(Row row, String field) {
        double number = row.number(field);
        if (row.has(field) && !(number > 0)) {
            row.problem(
                    field,
                    "The " + field + " (" + Numbers.print(number) + ") of " + row.name() + " is not positive.",
                    "");
        }
        return number;
    }

    private Vocabulary.Method method(Row row) {
        Words.checkBasis(row);
        return new Vocabulary.Method(
                row.id(Kind.METHOD),
                row.choice("kind", METHOD_KINDS),
                row.text("label"),
                row.optionalReference(Kind.METHOD, "within"),
                row.terms(Group.METHOD, "terms"),
                Words.codes(row));
    }

    private Vocabulary.Mechanism mechanism(Row row) {
        return new Vocabulary.Mechanism(
                row.id(Kind.MECHANISM),
                row.text("label"),
                row.choice("family", Vocabulary.Family.values()),
                row.texts("stages"),
                row.rows("causes", "cause", VocabularyReader::cause),
                new FormsReader(base).read(row),
                row.terms(Group.MECHANISM, "terms"),
                Words.codes(row),
                row.text("definition", ""),
                base.basis(row));
    }

    private static Vocabulary.Cause cause(Row row) {
        Words.checkBasis(row);
        return new Vocabulary.Cause(row.text("id"), row.text("label"), row.references(Kind.FINDING, "when"));
    }
}
