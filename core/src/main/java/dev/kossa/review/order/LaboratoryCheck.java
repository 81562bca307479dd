package dev.kossa.review.order;

import dev.kossa.issue.CalciumAboveRange;
import dev.kossa.issue.CalciumPhosphateHigh;
import dev.kossa.issue.Figures;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Guidance.ProductLimit;
import dev.kossa.knowledge.OrderRule;
import dev.kossa.knowledge.Orders.Rule;
import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.record.Measurement;
import dev.kossa.record.When;
import dev.kossa.review.Laboratory;
import dev.kossa.review.Laboratory.Level;
import dev.kossa.review.Laboratory.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What was measured: rules R5 and R13. */
final class LaboratoryCheck {
    private static final List<String> CALCIUM = List.of("calcium-ionised", "calcium-corrected", "calcium");
    private static final String PHOSPHATE = "phosphate";

    /** mmol2/L2 to mg2/dL2: atomic weights of calcium and phosphorus. */
    private static final double MG2_PER_DL2 = AmountUnit.CALCIUM_MG_PER_MMOL * 30.974 / 100;

    private final Case order;

    LaboratoryCheck(Case order) {
        this.order = order;
    }

    void check() {
        if (order.patient().measurements().isEmpty()) {
            return;
        }
        CALCIUM.forEach(analyte -> last(analyte).ifPresent(this::calcium));
        calciumPhosphate();
    }

    private Optional<Measurement> last(String analyte) {
        return order.patient().measurements().stream()
                .filter(measurement -> measurement.analyte().equals(analyte))
                .max(Comparator.comparing(measurement -> measurement.when().latest()));
    }

    // --- calcium above its range

    private void calcium(Measurement measurement) {
        Laboratory laboratory = new Laboratory(order.knowledge().vocabulary());
        Reading reading = laboratory.read(measurement, order.age());
        if (reading.level() != Level.HIGH) {
            return;
        }
        Rule rule = order.rule(OrderRule.HYPERCALCAEMIA);
        Rule recent = order.rule(OrderRule.HYPERCALCAEMIA_RECENT);
        List<Basis> rows = new ArrayList<>(List.of(rule.basis(), recent.basis()));
        reading.range().ifPresent(range -> rows.add(range.basis()));
        boolean now = recent(measurement.when(), recent.number());
        order.add(new CalciumAboveRange(
                order.knowledge().vocabulary().label(measurement.analyte()),
                measurement.value().map(Object::toString).orElse("stated as high"),
                range(measurement, reading),
                now
                        ? "of the last " + Figures.print(recent.number()) + " h"
                        : "not of the last day, as far as was said",
                order.grounds(now ? Severity.ALERT : Severity.WARNING, rows, "", List.of(measurement.origin()))));
        if (!now) {
            order.ask("calcium", "What is calcium now?", false);
        }
    }

    private boolean recent(When when, double limit_h) {
        Optional<Instant> asOf = order.patient().asOf();
        return asOf.filter(moment -> !when.earliest().equals(Instant.MIN)
                        && !when.earliest().isBefore(moment.minus(Duration.ofMinutes((long) (limit_h * 60)))))
                .isPresent();
    }

    private static String range(Measurement measurement, Reading reading) {
        return reading.range()
                .map(range -> range.low().map(Figures::print).orElse("") + " to "
                        + range.high().map(Figures::print).orElse("") + " mmol/L")
                .or(() -> measurement.range().flatMap(Measurement.Range::high).map(high -> "up to " + high))
                .orElse("of the laboratory");
    }

    // --- calcium times phosphate

    private void calciumPhosphate() {
        Optional<Measurement> calcium = last("calcium-corrected").or(() -> last("calcium"));
        Optional<Measurement> phosphate = last(PHOSPHATE);
        OptionalDouble calcium_mmol = canonical(calcium);
        OptionalDouble phosphate_mmol = canonical(phosphate);
        if (calcium_mmol.isEmpty() || phosphate_mmol.isEmpty() || order.age().isEmpty()) {
            return;
        }
        double product = calcium_mmol.getAsDouble() * phosphate_mmol.getAsDouble() * MG2_PER_DL2;
        order.knowledge().guidance().productLimits().stream()
                .filter(this::applies)
                .filter(limit -> Compare.above(product, limit.limit_mg2_per_dL2()))
                .min(Comparator.comparingDouble(ProductLimit::limit_mg2_per_dL2))
                .ifPresent(limit -> order.add(new CalciumPhosphateHigh(
                        product,
                        Figures.print(limit.limit_mg2_per_dL2()) + " (" + limit.id() + ")",
                        order.grounds(
                                Severity.WARNING,
                                List.of(limit.basis()),
                                "",
                                List.of(
                                        calcium.orElseThrow().origin(),
                                        phosphate.orElseThrow().origin())))));
    }

    private boolean applies(ProductLimit limit) {
        boolean kidneys = order.patient().renalImpairment().orElse(false);
        return limit.ckd().map(needed -> needed == kidneys).orElse(true)
                && limit.age().contains(order.age().orElseThrow());
    }

    private OptionalDouble canonical(Optional<Measurement> measurement) {
        if (measurement.isEmpty()) {
            return OptionalDouble.empty();
        }
        Optional<Analyte> analyte =
                order.knowledge().vocabulary().analyte(measurement.get().analyte());
        return analyte.map(a -> Laboratory.canonical(measurement.get(), a)).orElse(OptionalDouble.empty());
    }
}
