package dev.kossa.cli.input;

import dev.kossa.prose.Reading;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the moment of a review: an instant, a local date and time, or a date, which means the end of that local day. */
public final class AsOf {
    private AsOf() {}

    /** Empty when there is no such time. */
    static Optional<Instant> parse(String written, ZoneId zone) {
        return parse(
                written,
                zone,
                day -> day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1));
    }

    /** The same, where a date without a time of day means noon: the middle of what is known. */
    static Optional<Instant> parseAtNoon(String written, ZoneId zone) {
        return parse(
                written, zone, day -> day.atTime(LocalTime.NOON).atZone(zone).toInstant());
    }

    private static Optional<Instant> parse(String written, ZoneId zone, Function<LocalDate, Instant> ofDay) {
        List<Function<String, Instant>> readings = List.of(
                text -> OffsetDateTime.parse(text).toInstant(),
                text -> LocalDateTime.parse(text).atZone(zone).toInstant(),
                text -> ofDay.apply(LocalDate.parse(text)));
        String text = written.strip().replace(' ', 'T');
        return readings.stream()
                .flatMap(reading -> attempt(reading, text).stream())
                .findFirst();
    }

    /** The end of what a text tells: its last time, and no earlier than the presentation. */
    public static Instant endOf(Reading reading) {
        return reading.record().facts().stream()
                .flatMap(fact -> Stream.of(fact.knownSince(), fact.when().latest()))
                .filter(moment -> !moment.equals(Instant.MAX))
                .reduce(reading.anchor().presentation(), (a, b) -> a.isAfter(b) ? a : b);
    }

    private static Optional<Instant> attempt(Function<String, Instant> reading, String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
