package dev.kossa.cli.watch.report;

import dev.kossa.issue.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Times as the bedside reads them: the day is said where it is not that of the watch. */
public final class Times {
    private final ZoneId zone;
    private final Instant asOf;

    public Times(WatchReport report) {
        this.zone = report.zone();
        this.asOf = report.review().asOf();
    }

    /** "10:05", "2026-02-28 23:50". */
    public String clock(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        String words = Clock.words(local);
        boolean today = local.toLocalDate().equals(asOf.atZone(zone).toLocalDate());
        return today ? words.substring(words.indexOf(' ') + 1) : words;
    }

    /** "2 h 5 min". */
    public static String length(Duration duration) {
        return Clock.words(duration);
    }

    /** "every 5 min to 10 min", "every hour". */
    public static String every(Duration every) {
        return every.equals(Duration.ofHours(1)) ? "every hour" : "every " + length(every);
    }
}
