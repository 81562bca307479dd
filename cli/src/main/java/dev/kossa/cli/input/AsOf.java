package dev.kossa.cli.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the moment of a review: an instant, a local date and time, or a date, which means the end of that local day. */
public final class AsOf {
    private AsOf() {}

    /** Empty when there is no such time. */
    static Optional<Instant> parse(String written, ZoneId zone) {
        List<Function<String, Instant>> readings = List.of(
                text -> OffsetDateTime.parse(text).toInstant(),
                text -> LocalDateTime.parse(text).atZone(zone).toInstant(),
                text -> LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant()
                        .minusSeconds(1));
        String text = written.strip().replace(' ', 'T');
        return readings.stream()
                .flatMap(reading -> attempt(reading, text).stream())
                .findFirst();
    }

    private static Optional<Instant> attempt(Function<String, Instant> reading, String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
