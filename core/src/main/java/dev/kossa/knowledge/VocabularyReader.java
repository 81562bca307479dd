package dev.kossa.knowledge;

import dev.kossa.knowledge.References.Kind;
import dev.kossa.record.BodySites;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the words that Kossa knows. */
final class VocabularyReader {
    private static final Set<String> METHOD_KINDS =
            Set.of("imaging", "tissue", "culture", "procedure", "route", "encounter");

    private final Base base;
    private final List<BodySites.Region> regions = new ArrayList<>();

    VocabularyReader(Base base) {
        this.base = base;
    }

    Vocabulary read() {
        List<Vocabulary.SiteTerms> siteTerms = base.rows("regions", "body region", this::region);
        return new Vocabulary(
                byId(base.rows("findings", "finding", this::finding), Vocabulary.Finding::id),
                byId(base.rows("analytes", "analyte", this::analyte), Vocabulary.Analyte::id),
                byId(base.rows("drugs", "drug", this::drug), Vocabulary.Drug::id),
                byId(base.rows("products", "product", this::product), Vocabulary.Product::id),
                byId(base.rows("methods", "method", this::method), Vocabulary.Method::id),
                byId(base.rows("mechanisms", "mechanism", this::mechanism), Vocabulary.Mechanism::id),
                tree(),
                siteTerms);
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.putIfAbsent(id.apply(row), row));
        return byId;
    }

    // --- places of the body

    private Vocabulary.SiteTerms region(Row row) {
        String id = row.id(Kind.REGION);
        regions.add(new BodySites.Region(
                id, row.text("label"), row.optionalReference(Kind.REGION, "parent"), row.flag("limb")));
        vocabularyOnly(row);
        return new Vocabulary.SiteTerms(id, row.texts("terms"), codes(row));
    }

    private BodySites tree() {
        try {
            return new BodySites(regions);
        } catch (IllegalArgumentException e) {
            base.loading().problems().add("body-sites.yaml", 0, String.valueOf(e.getMessage()));
            return new BodySites(List.of());
        }
    }

    // --- concepts

    private Vocabulary.Finding finding(Row row) {
        vocabularyOnly(row);
        return new Vocabulary.Finding(
                row.id(Kind.FINDING),
                row.text("label"),
                row.choice("kind", Vocabulary.FindingKind.values()),
                row.flag("lesion"),
                row.texts("terms"),
                row.texts("absent-terms"),
                codes(row),
                row.references(Kind.FINDING, "implies"),
                row.text("ask", ""));
    }

    private Vocabulary.Analyte analyte(Row row) {
        vocabularyOnly(row);
        Row.Span plausible = row.numberSpan("plausible");
        return new Vocabulary.Analyte(
                row.id(Kind.ANALYTE),
                row.text("label"),
                row.text("unit"),
                row.rows("units", "unit", VocabularyReader::unit),
                row.texts("terms"),
                codes(row),
                row.optionalReference(Kind.FINDING, "high"),
                row.optionalReference(Kind.FINDING, "low"),
                plausible.from(),
                plausible.to(),
                row.rows("ranges", "range", this::range));
    }

    private static Vocabulary.UnitFactor unit(Row row) {
        row.ignore("note", "tag", "source");
        return new Vocabulary.UnitFactor(
                row.text("unit"),
                row.number("factor"),
                row.optionalNumber("offset").orElse(0.0));
    }

    private Vocabulary.ReferenceRange range(Row row) {
        return new Vocabulary.ReferenceRange(
                row.requiredAges("age"),
                row.optionalNumber("low"),
                row.optionalNumber("high"),
                row.flag("alternative"),
                base.basis(row));
    }

    private Vocabulary.Drug drug(Row row) {
        vocabularyOnly(row);
        return new Vocabulary.Drug(
                row.id(Kind.DRUG),
                row.text("label"),
                new LinkedHashSet<>(row.texts("class")),
                row.texts("terms"),
                codes(row));
    }

    private Vocabulary.Product product(Row row) {
        return new Vocabulary.Product(
                row.id(Kind.PRODUCT),
                row.reference(Kind.DRUG, "drug"),
                row.text("label"),
                row.number("calcium_mmol_per_mL"),
                row.number("salt_mg_per_mL"),
                row.texts("terms"),
                base.basis(row));
    }

    private Vocabulary.Method method(Row row) {
        vocabularyOnly(row);
        String kind = row.text("kind");
        if (!METHOD_KINDS.contains(kind) && !kind.isEmpty()) {
            row.unknownWord("kind", kind, METHOD_KINDS);
        }
        return new Vocabulary.Method(row.id(Kind.METHOD), kind, row.text("label"), row.texts("terms"), codes(row));
    }

    private Vocabulary.Mechanism mechanism(Row row) {
        return new Vocabulary.Mechanism(
                row.id(Kind.MECHANISM),
                row.text("label"),
                row.choice("family", Vocabulary.Family.values()),
                row.texts("stages"),
                row.rows("causes", "cause", VocabularyReader::cause),
                row.texts("terms"),
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

    static Optional<Vocabulary.Analyte> find(Vocabulary vocabulary, Optional<String> analyte) {
        return analyte.flatMap(vocabulary::analyte);
    }
}
