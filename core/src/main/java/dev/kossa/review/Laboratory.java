package dev.kossa.review;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.knowledge.Vocabulary.ReferenceRange;
import dev.kossa.record.Measurement;
import dev.kossa.record.Measurement.Stated;
import dev.kossa.record.Patient;
import dev.kossa.record.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Holds a value against its range: the range that came with it, else the published one for the age, else what the source says. Values
 * convert only inside the analyte's own table of units.
 */
public final class Laboratory {
    private final Vocabulary vocabulary;

    public Laboratory(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Where a value lies. */
    public enum Level {
        LOW,
        NORMAL,
        HIGH,
        UNKNOWN
    }

    /**
     * A value held against a range.
     *
     * @param level where it lies
     * @param canonical the value in the canonical unit, if the unit is one of the analyte's
     * @param range the published range that was used; empty when the measurement's own range or the source's word decided
     */
    public record Reading(Level level, OptionalDouble canonical, Optional<ReferenceRange> range) {}

    /** Reads one measurement of a patient of that age. */
    public Reading read(Measurement measurement, Optional<Patient.Age> age) {
        Optional<Analyte> analyte = vocabulary.analyte(measurement.analyte());
        OptionalDouble value = analyte.map(a -> plausible(measurement, a)).orElse(OptionalDouble.empty());
        if (value.isPresent() && measurement.range().isPresent()) {
            Level own = againstOwn(value.getAsDouble(), measurement.range().get(), analyte.get());
            if (own != Level.UNKNOWN) {
                return new Reading(bounded(own, measurement), value, Optional.empty());
            }
        }
        Level stated = level(measurement.stated());
        if (stated == Level.HIGH || stated == Level.LOW || value.isEmpty()) {
            return new Reading(stated, value, Optional.empty());
        }
        Optional<ReferenceRange> published = published(analyte.get(), age);
        Level level = published
                .map(range -> against(value.getAsDouble(), range.low(), range.high()))
                .orElse(stated);
        return new Reading(bounded(level, measurement), value, published);
    }

    /** The main published range for an age; for an unknown age only a range that holds for every age. */
    public static Optional<ReferenceRange> published(Analyte analyte, Optional<Patient.Age> age) {
        return ranges(analyte, age).stream()
                .filter(range -> !range.alternative())
                .findFirst();
    }

    /** Further published ranges that conflict with the main one. */
    public static List<ReferenceRange> alternatives(Analyte analyte) {
        return analyte.ranges().stream().filter(ReferenceRange::alternative).toList();
    }

    /** The value, unless it is beyond what a patient can have: then it is a slip of the pen or of the unit, and is not used. */
    private static OptionalDouble plausible(Measurement measurement, Analyte analyte) {
        OptionalDouble value = canonical(measurement, analyte);
        return value.isPresent() && implausible(value.getAsDouble(), analyte) ? OptionalDouble.empty() : value;
    }

    /** Whether a canonical value is beyond what a patient can have. */
    public static boolean implausible(double value, Analyte analyte) {
        return value < analyte.plausible_low() || value > analyte.plausible_high();
    }

    /** The value in the canonical unit; empty when there is no value or its unit is not one of the analyte's. */
    public static OptionalDouble canonical(Measurement measurement, Analyte analyte) {
        return measurement.value().map(value -> canonical(value, analyte)).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble canonical(Quantity quantity, Analyte analyte) {
        return analyte.factor(quantity.unit())
                .map(unit -> OptionalDouble.of(unit.canonical(quantity.value().doubleValue())))
                .orElse(OptionalDouble.empty());
    }

    /** Where a canonical value lies between two bounds, both belonging to the range. */
    public static Level against(double value, Optional<Double> low, Optional<Double> high) {
        if (low.isEmpty() && high.isEmpty()) {
            return Level.UNKNOWN;
        }
        if (low.isPresent() && value < low.get()) {
            return Level.LOW;
        }
        return high.isPresent() && value > high.get() ? Level.HIGH : Level.NORMAL;
    }

    private static List<ReferenceRange> ranges(Analyte analyte, Optional<Patient.Age> age) {
        return analyte.ranges().stream()
                .filter(range -> age.map(range.age()::contains)
                        .orElse(range.age().from_d() == 0
                                && Double.isInfinite(range.age().to_d())))
                .toList();
    }

    private static Level againstOwn(double value, Measurement.Range range, Analyte analyte) {
        return against(value, bound(range.low(), analyte), bound(range.high(), analyte));
    }

    private static Optional<Double> bound(Optional<Quantity> bound, Analyte analyte) {
        OptionalDouble value = bound.map(b -> canonical(b, analyte)).orElse(OptionalDouble.empty());
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    /** "Less than 30" is not known to be normal when 30 is high, but it is never high itself; likewise for "more than". */
    private static Level bounded(Level level, Measurement measurement) {
        Quantity.Comparator comparator =
                measurement.value().map(Quantity::comparator).orElse(Quantity.Comparator.EXACT);
        return switch (comparator) {
            case EXACT -> level;
            case LESS, AT_MOST -> level == Level.HIGH ? Level.UNKNOWN : level;
            case MORE, AT_LEAST -> level == Level.LOW ? Level.UNKNOWN : level;
        };
    }

    private static Level level(Stated stated) {
        return switch (stated) {
            case NORMAL -> Level.NORMAL;
            case HIGH -> Level.HIGH;
            case LOW -> Level.LOW;
            case NOTHING, ABNORMAL -> Level.UNKNOWN;
        };
    }
}
