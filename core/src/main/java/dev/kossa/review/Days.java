package dev.kossa.review;

import dev.kossa.record.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Days and dates as words. */
public final class Days {
    private static final double SECONDS_PER_DAY = 86_400;

    private Days() {}

    /** Days from one moment to another. */
    public static double between(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / SECONDS_PER_DAY;
    }

    /** The moment that many days later. */
    public static Instant after(Instant moment, double days) {
        return moment.plusSeconds(Math.round(days * SECONDS_PER_DAY));
    }

    /** "9 days", "6 to 12 days", "up to 12 days"; whole days. */
    public static String words(double from_d, double to_d) {
        long from = Math.round(Math.floor(from_d));
        if (Double.isInfinite(to_d)) {
            return from == 0 ? "an unknown number of days" : "at least " + from + " days";
        }
        long to = Math.round(Math.floor(to_d));
        if (from == to) {
            return to == 1 ? "1 day" : to + " days";
        }
        return from == 0 ? "up to " + to + " days" : from + " to " + to + " days";
    }

    /** The local day of a moment: "2020-06-15". */
    public static LocalDate date(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }

    /** "2020-06-15", "2020-05-08 to 2020-05-23 or 2020-05-29 to 2020-06-04", "time not known". */
    public static String words(When when, ZoneId zone) {
        if (when.isUnknown()) {
            return "time not known";
        }
        return String.join(
                " or ",
                when.alternatives().stream()
                        .map(span -> words(span.earliest(), span.latest(), zone))
                        .toList());
    }

    private static String words(Instant earliest, Instant latest, ZoneId zone) {
        if (earliest.equals(Instant.MIN)) {
            return String.format(Locale.ROOT, "by %s", date(latest, zone));
        }
        if (latest.equals(Instant.MAX)) {
            return String.format(Locale.ROOT, "from %s on", date(earliest, zone));
        }
        LocalDate from = date(earliest, zone);
        LocalDate to = date(latest, zone);
        return from.equals(to) ? from.toString() : from + " to " + to;
    }
}
