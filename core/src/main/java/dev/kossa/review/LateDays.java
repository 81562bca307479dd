package dev.kossa.review;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Lines;
import dev.kossa.knowledge.Lines.LateWatch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days of the late watch after an exposure. The review of a patient and the watch of the lines both take them from here, so that they
 * never name different days for one exposure.
 *
 * @param lines has the row of the late watch and the labels of its signs
 * @param zone where days begin and end
 */
public record LateDays(Lines lines, ZoneId zone) {
    private LateWatch row() {
        return lines.lateWatch();
    }

    /** Whether the watch after an exposure that ended then still goes on. */
    public boolean open(Instant end, Instant asOf) {
        return asOf.isBefore(end.plus(row().until()));
    }

    /** The last day. */
    public LocalDate until(Instant end) {
        return day(end, row().until());
    }

    /** From when a plain X-ray is informative. */
    public LocalDate filmFrom(Instant end) {
        return day(end, row().filmFrom());
    }

    /** Until when it is made. */
    public LocalDate filmUntil(Instant end) {
        return day(end, row().filmUntil());
    }

    private LocalDate day(Instant end, Duration after) {
        return Days.date(end.plus(after), zone);
    }

    /** What is looked for. */
    public List<String> lookFor() {
        return row().lookFor().stream()
                .flatMap(id -> Optional.ofNullable(lines.signs().get(id)).stream())
                .map(Lines.Sign::label)
                .toList();
    }

    /** The rows that say so. */
    public List<Basis> knowledge() {
        return Stream.concat(Stream.of(row().basis()), row().times().stream()).toList();
    }
}
