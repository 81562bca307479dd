package dev.kossa.knowledge;

import java.util.Map;
import java.util.Optional;

/**
 * A half-open span of days as it is written: {@code 29d..1a}, {@code 18a..}, {@code 0..4}.
 *
 * @param from_d first day that belongs to it
 * @param to_d first day that no longer belongs to it; infinite when open
 */
record DaySpan(double from_d, double to_d) {
    private static final Map<String, Double> DAYS =
            Map.of("", 1.0, "h", 1 / 24.0, "d", 1.0, "wk", 7.0, "mo", 30.4375, "a", 365.25);

    /** Empty when it is not a span, or does not end after it begins. */
    static Optional<DaySpan> parse(String written) {
        int dots = written.indexOf("..");
        if (dots < 0) {
            return Optional.empty();
        }
        Optional<Double> from = duration(written.substring(0, dots));
        String end = written.substring(dots + 2).strip();
        Optional<Double> to = end.isEmpty() ? Optional.of(Double.POSITIVE_INFINITY) : duration(end);
        return from.flatMap(f -> to.filter(t -> t > f).map(t -> new DaySpan(f, t)));
    }

    /** The days of {@code 29d}, {@code 6wk}, {@code 1a}, {@code 48h} or a bare number of days; empty when it is none of these. */
    static Optional<Double> duration(String written) {
        String text = written.strip();
        int end = text.length();
        while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        Optional<Double> number = Numbers.parse(text.substring(0, end));
        return Optional.ofNullable(DAYS.get(text.substring(end)))
                .flatMap(unit -> number.map(n -> n * unit))
                .filter(days -> days >= 0);
    }
}
