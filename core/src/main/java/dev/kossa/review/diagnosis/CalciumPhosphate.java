package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Guidance;
import dev.kossa.knowledge.Guidance.ProductLimit;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.record.Measurement;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import dev.kossa.review.Laboratory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The calcium phosphate product, from corrected (else total) calcium and phosphate of the same occasion.
 *
 * @param product_mg2_per_dL2 product in mg2/dL2; the product in mmol2/L2 times 12.41 (40.078 x 30.974 / 100)
 * @param product_mmol2_per_L2 product in mmol2/L2
 * @param above the limits that apply to this patient and are exceeded
 * @param elsewhere the limits that it would exceed in other patients
 * @param facts the two measurements
 */
public record CalciumPhosphate(
        double product_mg2_per_dL2,
        double product_mmol2_per_L2,
        List<ProductLimit> above,
        List<ProductLimit> elsewhere,
        List<Origin> facts) {
    private static final double MG2_PER_DL2 = 40.078 * 30.974 / 100;

    public CalciumPhosphate {
        above = List.copyOf(above);
        elsewhere = List.copyOf(elsewhere);
        facts = List.copyOf(facts);
    }

    /** Whether a limit that applies to this patient is exceeded. */
    public boolean flagged() {
        return !above.isEmpty();
    }

    /** One sentence with the value, and what it means for this patient. */
    public String sentence() {
        String value = String.format(
                Locale.ROOT, "Ca x P is %.1f mg2/dL2 (%.2f mmol2/L2)", product_mg2_per_dL2, product_mmol2_per_L2);
        if (flagged()) {
            return value + ", " + over(above) + ".";
        }
        return elsewhere.isEmpty()
                ? value + ", below every limit."
                : value + ", below every limit that applies to this patient; it would be " + over(elsewhere) + ".";
    }

    /** A limit that the product must stay below is passed when the product lies on it. */
    private String over(List<ProductLimit> limits) {
        boolean all = limits.stream().allMatch(limit -> limit.isAbove(product_mg2_per_dL2));
        return (all ? "above " : "at or above ") + limits(limits);
    }

    private static String limits(List<ProductLimit> limits) {
        return String.join(
                ", ",
                limits.stream()
                        .map(limit -> String.format(Locale.ROOT, "%.1f (%s)", limit.limit_mg2_per_dL2(), limit.id()))
                        .toList());
    }

    /** Of the last occasion on which both were measured. */
    static Optional<CalciumPhosphate> of(
            PatientRecord record, Vocabulary vocabulary, Guidance guidance, Optional<Patient.Age> age, boolean ckd) {
        Optional<Measurement> calcium =
                last(record, vocabulary, "calcium-corrected").or(() -> last(record, vocabulary, "calcium"));
        Optional<Measurement> phosphate = last(record, vocabulary, "phosphate");
        if (calcium.isEmpty() || phosphate.isEmpty()) {
            return Optional.empty();
        }
        double mmol2 = mmol(calcium.get(), vocabulary) * mmol(phosphate.get(), vocabulary);
        double mg2 = mmol2 * MG2_PER_DL2;
        List<ProductLimit> exceeded =
                guidance.productLimits().stream().filter(l -> l.isPassedBy(mg2)).toList();
        return Optional.of(new CalciumPhosphate(
                mg2,
                mmol2,
                exceeded.stream().filter(l -> applies(l, age, ckd)).toList(),
                exceeded.stream().filter(l -> !applies(l, age, ckd)).toList(),
                Stream.of(calcium.get(), phosphate.get())
                        .map(Measurement::origin)
                        .toList()));
    }

    private static boolean applies(ProductLimit limit, Optional<Patient.Age> age, boolean ckd) {
        return limit.ckd().map(needed -> needed == ckd).orElse(true)
                && age.map(limit.age()::contains).orElse(false);
    }

    private static Optional<Measurement> last(PatientRecord record, Vocabulary vocabulary, String analyte) {
        return record.every(Measurement.class)
                .filter(m -> m.analyte().equals(analyte))
                .filter(m -> value(m, vocabulary).isPresent())
                .max(Comparator.comparing(m -> m.when().latest()));
    }

    private static OptionalDouble value(Measurement measurement, Vocabulary vocabulary) {
        return vocabulary
                .analyte(measurement.analyte())
                .map(analyte -> Laboratory.canonical(measurement, analyte))
                .orElse(OptionalDouble.empty());
    }

    private static double mmol(Measurement measurement, Vocabulary vocabulary) {
        return value(measurement, vocabulary).orElseThrow();
    }
}
