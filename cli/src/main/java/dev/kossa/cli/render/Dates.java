package dev.kossa.cli.render;

import dev.kossa.record.Span;
import dev.kossa.record.When;
import dev.kossa.review.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Local dates and times as people read them, always year first. */
public final class Dates {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    private final ZoneId zone;

    public Dates(ZoneId zone) {
        this.zone = zone;
    }

    /** "2020-07-06 12:00 +03:00". */
    public String moment(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        return MINUTE.format(local) + "\u00a0" + OFFSET.format(local);
    }

    /** "2020-07-06". */
    public String date(Instant moment) {
        return Days.date(moment, zone).toString();
    }

    /** "2020-06-15", "2020-05-08 to 2020-05-23 or 2020-05-29 to 2020-06-04", "time not known". */
    public String when(When when) {
        return Days.words(when, zone);
    }

    /** The same for a span. */
    public String span(Span span) {
        return when(new When(java.util.List.of(span)));
    }

    /** "2020-07-06 to 2020-07-10", "from 2020-07-06 on", "date not known". */
    public static String days(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isEmpty()) {
            return until.map(day -> "until " + day).orElse("date not known");
        }
        if (until.isEmpty()) {
            return "from " + from.get() + " on";
        }
        return from.equals(until) ? from.get().toString() : from.get() + " to " + until.get();
    }
}
