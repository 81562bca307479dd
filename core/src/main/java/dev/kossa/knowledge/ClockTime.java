package dev.kossa.knowledge;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Durations of clocks at the bedside as they are written: {@code 5min}, {@code 1h}, {@code 24h}, {@code 2d}. */
final class ClockTime {
    private static final Map<String, Long> SECONDS = Map.of("min", 60L, "h", 3_600L, "d", 86_400L);

    private ClockTime() {}

    /** Empty when it is not a whole number with one of the units. */
    static Optional<Duration> parse(String written) {
        String text = written.strip();
        int end = text.length();
        while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        Optional<Double> number = Numbers.parse(text.substring(0, end)).filter(n -> n >= 0 && Numbers.isWhole(n));
        return Optional.ofNullable(SECONDS.get(text.substring(end)))
                .flatMap(unit -> number.map(n -> Duration.ofSeconds(n.longValue() * unit)));
    }

    /** The duration of a field that must be there. */
    static Duration required(Row row, String field) {
        if (!row.has(field)) {
            row.missing(field);
        }
        return optional(row, field).orElse(Duration.ZERO);
    }

    /** The duration of a field, if it is there. */
    static Optional<Duration> optional(Row row, String field) {
        Optional<String> written = row.optionalText(field);
        Optional<Duration> time = written.flatMap(ClockTime::parse);
        if (written.isPresent() && time.isEmpty()) {
            row.problem(
                    field,
                    "The " + field + " (" + written.get() + ") of " + row.name() + " is not a duration.",
                    "Maybe 10min, 1h or 2d was meant.");
        }
        return time;
    }
}
