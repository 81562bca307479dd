package dev.kossa.knowledge;

import dev.kossa.knowledge.Guidance.Caution;
import dev.kossa.knowledge.Guidance.Evidence;
import dev.kossa.knowledge.Guidance.FollowUp;
import dev.kossa.knowledge.Guidance.ProductLimit;
import dev.kossa.knowledge.Guidance.PublishedCase;
import dev.kossa.knowledge.Guidance.Resolution;
import dev.kossa.knowledge.Guidance.Scheme;
import dev.kossa.knowledge.Guidance.Subtype;
import dev.kossa.knowledge.Guidance.Treatment;
import dev.kossa.knowledge.References.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads subtypes, treatments, follow-up, course, causality scales and published cases. */
final class GuidanceReader {
    private static final Set<String> TREATMENT_KINDS = Set.of("conservative", "medical", "surgical");
    private static final Set<String> ZEROS = Set.of("infusion", "onset", "visit", "infusion-or-onset");

    private final Base base;

    GuidanceReader(Base base) {
        this.base = base;
    }

    Guidance read() {
        Scheme scheme =
                base.row("scheme", this::scheme).orElse(new Scheme("", "", new Basis("", List.of(), Tag.M, "")));
        CausalityReader causality = new CausalityReader(base);
        return new Guidance(
                scheme,
                base.rows("subtypes", "subtype", this::subtype),
                base.rows("calcium-phosphate-limits", "limit", this::limit),
                base.rows("treatments", "treatment", this::treatment),
                base.rows("cautions", "caution", this::caution),
                base.rows("follow-up", "follow-up", this::followUp),
                base.rows("resolution", "resolution", this::resolution),
                causality.naranjo(),
                causality.naranjoClasses(),
                causality.whoUmc(),
                base.rows("cases", "published case", this::publishedCase));
    }

    private Scheme scheme(Row row) {
        return new Scheme(row.text("id"), row.text("label"), base.basis(row));
    }

    private Subtype subtype(Row row) {
        return new Subtype(
                row.id(Kind.SUBTYPE),
                row.text("label"),
                row.text("definition"),
                row.text("needs", ""),
                base.basis(row));
    }

    private ProductLimit limit(Row row) {
        Optional<Applies> applies = row.row("applies", GuidanceReader::applies);
        return new ProductLimit(
                row.id(Kind.LIMIT),
                applies.map(Applies::age).orElse(AgeSpan.ALL),
                applies.flatMap(Applies::ckd),
                row.number("limit_mg2_per_dL2"),
                row.flag("strict"),
                base.basis(row));
    }

    private record Applies(AgeSpan age, Optional<Boolean> ckd) {}

    private static Applies applies(Row row) {
        return new Applies(row.ages("age"), row.optionalFlag("ckd"));
    }

    private Treatment treatment(Row row) {
        Words.checkBasis(row);
        return new Treatment(
                row.id(Kind.TREATMENT),
                row.text("label"),
                row.choice("kind", TREATMENT_KINDS),
                row.references(Kind.SUBTYPE, "for"),
                row.text("applies", ""),
                row.text("avoid", ""),
                row.rows("evidence", "evidence", this::evidence));
    }

    private Evidence evidence(Row row) {
        return new Evidence(
                row.text("outcome"),
                row.text("population", ""),
                row.text("quality", ""),
                EstimateReader.count(row),
                base.basis(row));
    }

    private Caution caution(Row row) {
        return new Caution(row.id(Kind.CAUTION), row.text("label"), row.text("say"), base.basis(row));
    }

    private FollowUp followUp(Row row) {
        DaySpan after = row.days("after");
        return new FollowUp(
                row.id(Kind.FOLLOW_UP),
                after.from_d(),
                after.to_d(),
                row.choice("from", ZEROS),
                row.text("do"),
                row.optionalReference(Kind.TEST, "test"),
                row.text("when", ""),
                row.optionalText("profile"),
                base.basis(row));
    }

    private Resolution resolution(Row row) {
        double lo = row.number("lo");
        double hi = row.optionalNumber("hi").orElse(Double.POSITIVE_INFINITY);
        if (lo < 0 || lo >= hi) {
            row.problem(
                    "lo",
                    "The " + row.name() + " does not end (" + Numbers.print(hi) + ") after it begins ("
                            + Numbers.print(lo) + ").",
                    "Maybe the two are swapped.");
        }
        return new Resolution(
                row.text("case"), lo, hi, row.optionalWholeNumber("patients").orElse(1), base.basis(row));
    }

    private PublishedCase publishedCase(Row row) {
        return new PublishedCase(
                row.id(Kind.CASE),
                row.text("patient", ""),
                row.reference(Kind.MECHANISM, "mechanism"),
                row.text("exposure", ""),
                row.text("latency", ""),
                row.text("findings", ""),
                row.text("imaging", ""),
                row.text("treatment", ""),
                row.text("outcome", ""),
                base.basis(row));
    }
}
