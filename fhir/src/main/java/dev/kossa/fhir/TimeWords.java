package dev.kossa.fhir;

import dev.kossa.record.Span;
import dev.kossa.record.When;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** Times as people read them, in the zone of the reading: "2020-05-29 to 2020-06-04", "2020-06-15 10:00". */
final class TimeWords {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private TimeWords() {}

    static String of(When when, ZoneId zone) {
        return when.alternatives().stream().map(span -> of(span, zone)).collect(Collectors.joining(" or "));
    }

    private static String of(Span span, ZoneId zone) {
        boolean open = span.earliest().equals(Instant.MIN);
        boolean endless = span.latest().equals(Instant.MAX);
        if (open && endless) {
            return "unknown";
        }
        if (open) {
            return "until " + end(span, zone);
        }
        String start = start(span, zone);
        if (endless) {
            return "since " + start;
        }
        String end = end(span, zone);
        return start.equals(end) ? start : start + " to " + end;
    }

    private static String start(Span span, ZoneId zone) {
        LocalDateTime at = LocalDateTime.ofInstant(span.earliest(), zone);
        boolean wholeDay =
                at.toLocalTime().equals(LocalTime.MIDNIGHT) && !span.earliest().equals(span.latest());
        return wholeDay ? at.toLocalDate().toString() : minutes(at);
    }

    private static String end(Span span, ZoneId zone) {
        LocalDateTime at = LocalDateTime.ofInstant(span.latest(), zone);
        boolean wholeDay = at.toLocalTime().equals(END_OF_DAY);
        return wholeDay ? at.toLocalDate().toString() : minutes(at);
    }

    private static String minutes(LocalDateTime at) {
        return at.toLocalDate() + " " + at.toLocalTime().withNano(0);
    }
}
