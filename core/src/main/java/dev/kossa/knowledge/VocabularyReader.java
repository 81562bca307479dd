package dev.kossa.knowledge;

import dev.kossa.knowledge.References.Kind;
import dev.kossa.knowledge.Terms.Group;
import dev.kossa.record.BodySite;
import dev.kossa.record.BodySites;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the words that Kossa knows. */
final class VocabularyReader {
    private static final Set<String> METHOD_KINDS =
            Set.of("imaging", "tissue", "culture", "procedure", "route", "encounter");

    private final Base base;
    private final List<BodySites.Region> regions = new ArrayList<>();

    VocabularyReader(Base base) {
        this.base = base;
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

    Vocabulary read() {
        List<Vocabulary.SiteTerms> siteTerms = base.rows("regions", "body region", this::region);
        Vocabulary vocabulary = new Vocabulary(
                ById.map(base.rows("findings", "finding", this::finding), Vocabulary.Finding::id),
                ById.map(base.rows("analytes", "analyte", this::analyte), Vocabulary.Analyte::id),
                ById.map(base.rows("drugs", "drug", this::drug), Vocabulary.Drug::id),
                ById.map(base.rows("products", "product", this::product), Vocabulary.Product::id),
                ById.map(base.rows("methods", "method", this::method), Vocabulary.Method::id),
                ById.map(base.rows("mechanisms", "mechanism", this::mechanism), Vocabulary.Mechanism::id),
                tree(),
                siteTerms);
        checkMechanisms(vocabulary);
        return vocabulary;
    }

    // --- places of the body

    private Vocabulary.SiteTerms region(Row row) {
        String id = row.id(Kind.REGION);
        regions.add(new BodySites.Region(
                id, row.text("label"), row.optionalReference(Kind.REGION, "parent"), row.flag("limb")));
        vocabularyOnly(row);
        return new Vocabulary.SiteTerms(id, row.terms(Group.SITE, "terms"), codes(row));
    }

    private BodySites tree() {
        checkRoot();
        try {
            return new BodySites(regions);
        } catch (IllegalArgumentException e) {
            base.problem(String.valueOf(e.getMessage()), "Maybe a parent in body-sites.yaml is misspelt.");
            return new BodySites(List.of());
        }
    }

    private void checkRoot() {
        List<String> roots = regions.stream()
                .filter(region -> region.parent().isEmpty())
                .map(BodySites.Region::id)
                .toList();
        if (!roots.equals(List.of(BodySite.WHOLE_BODY))) {
            base.problem(
                    "The tree of body regions must have the one root (body), but has (" + String.join(", ", roots)
                            + ").",
                    "Maybe a parent in body-sites.yaml is missing.");
        }
    }

    // --- concepts

    private Vocabulary.Finding finding(Row row) {
        vocabularyOnly(row);
        Vocabulary.FindingKind kind = row.choice("kind", Vocabulary.FindingKind.values());
        return new Vocabulary.Finding(
                row.id(Kind.FINDING),
                row.text("label"),
                kind,
                row.flag("lesion"),
                row.terms(Group.of(kind), "terms"),
                row.terms(Group.of(kind), "absent-terms"),
                codes(row),
                row.references(Kind.FINDING, "implies"),
                row.text("ask", ""));
    }

    private Vocabulary.Analyte analyte(Row row) {
        vocabularyOnly(row);
        Bounds plausible = row.bounds("plausible");
        Vocabulary.Analyte analyte = new Vocabulary.Analyte(
                row.id(Kind.ANALYTE),
                row.text("label"),
                row.text("unit"),
                row.rows("units", "unit", VocabularyReader::unit),
                row.terms(Group.ANALYTE, "terms"),
                codes(row),
                row.optionalReference(Kind.FINDING, "high"),
                row.optionalReference(Kind.FINDING, "low"),
                plausible.low(),
                plausible.high(),
                ranges(row));
        checkUnits(row, analyte);
        return analyte;
    }

    private static void checkUnits(Row row, Vocabulary.Analyte analyte) {
        Optional<Vocabulary.UnitFactor> own = analyte.factor(analyte.unit());
        if (own.isEmpty() || own.get().factor() != 1 || own.get().offset() != 0) {
            row.problem(
                    "units",
                    "The units of " + row.name() + " do not hold its own unit (" + analyte.unit() + ") with factor 1.",
                    "Maybe {unit: " + analyte.unit() + ", factor: 1} is missing.");
        }
    }

    private List<Vocabulary.ReferenceRange> ranges(Row row) {
        List<Placed<Vocabulary.ReferenceRange>> ranges =
                row.rows("ranges", "range", range -> new Placed<>(range(range), range));
        new AgeCover("reference ranges of " + row.name())
                .check(ranges.stream()
                        .filter(range -> !range.value().alternative())
                        .map(range -> new Placed<>(range.value().age(), range.row()))
                        .toList());
        return ranges.stream().map(Placed::value).toList();
    }

    private static Vocabulary.UnitFactor unit(Row row) {
        row.ignore("note", "tag", "source");
        double factor = row.number("factor");
        if (row.has("factor") && !(factor > 0)) {
            row.problem(
                    "factor", "The factor (" + Numbers.print(factor) + ") of " + row.name() + " is not positive.", "");
        }
        return new Vocabulary.UnitFactor(
                row.text("unit"), factor, row.optionalNumber("offset").orElse(0.0));
    }

    private Vocabulary.ReferenceRange range(Row row) {
        Optional<Double> low = row.optionalNumber("low");
        Optional<Double> high = row.optionalNumber("high");
        if (low.isEmpty() && high.isEmpty()) {
            row.problem("low", "The " + row.name() + " has neither low nor high.", "Maybe high: 10 was meant.");
        }
        if (low.isPresent() && high.isPresent() && low.get() >= high.get()) {
            row.problem(
                    "low",
                    "The low (" + Numbers.print(low.get()) + ") of " + row.name() + " is not below its high ("
                            + Numbers.print(high.get()) + ").",
                    "Maybe the two are swapped.");
        }
        return new Vocabulary.ReferenceRange(
                row.requiredAges("age"), low, high, row.flag("alternative"), base.basis(row));
    }

    private Vocabulary.Drug drug(Row row) {
        vocabularyOnly(row);
        return new Vocabulary.Drug(
                row.id(Kind.DRUG),
                row.text("label"),
                new LinkedHashSet<>(row.texts("class")),
                row.terms(Group.DRUG, "terms"),
                codes(row));
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
        vocabularyOnly(row);
        return new Vocabulary.Method(
                row.id(Kind.METHOD),
                row.choice("kind", METHOD_KINDS),
                row.text("label"),
                row.terms(Group.METHOD, "terms"),
                codes(row));
    }

    private Vocabulary.Mechanism mechanism(Row row) {
        return new Vocabulary.Mechanism(
                row.id(Kind.MECHANISM),
                row.text("label"),
                row.choice("family", Vocabulary.Family.values()),
                row.texts("stages"),
                row.rows("causes", "cause", VocabularyReader::cause),
                row.terms(Group.MECHANISM, "terms"),
                codes(row),
                row.text("definition", ""),
                base.basis(row));
    }

    private static Vocabulary.Cause cause(Row row) {
        row.ignore("note", "source", "tag");
        return new Vocabulary.Cause(row.text("id"), row.text("label"), row.references(Kind.FINDING, "when"));
    }

    private static List<Code> codes(Row row) {
        return row.rows("codes", "code", VocabularyReader::code);
    }

    private static Code code(Row row) {
        row.ignore("tag", "note", "source", "display");
        return new Code(row.text("system"), row.text("code"));
    }

    /** Words need no source of their own; where one is given it is shown, not used. */
    private static void vocabularyOnly(Row row) {
        row.ignore("source", "tag", "note");
    }
}
