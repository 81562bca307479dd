package dev.kossa.cli.read.report;

import dev.kossa.cli.render.Dates;
import dev.kossa.prose.Anchor;
import dev.kossa.record.Span;
import dev.kossa.record.When;
import dev.kossa.review.Days;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Times as they lie to the presentation: "5 days before the presentation". Dates are said only where the text or its reader gave one. */
public final class Relative {
    private static final String BEFORE = " before the presentation";
    private static final String AFTER = " after the presentation";
    private static final long HOURS_PER_DAY = 24;
    private static final long DAYS_PER_YEAR = 365;

    private final Anchor anchor;

    /** @param anchor the presentation */
    public Relative(Anchor anchor) {
        this.anchor = anchor;
    }

    /** Days from the presentation to a moment; infinite for an open end. */
    public double days(Instant moment) {
        if (moment.equals(Instant.MIN)) {
            return Double.NEGATIVE_INFINITY;
        }
        return moment.equals(Instant.MAX) ? Double.POSITIVE_INFINITY : Days.between(anchor.presentation(), moment);
    }

    /** "5 days before the presentation", "at the presentation or 3 to 5 days after the presentation"; empty when nothing is known. */
    public String words(When when) {
        if (when.isUnknown()) {
            return "";
        }
        String relative = either(when.alternatives().stream().map(this::words).toList());
        return anchor.dated() ? relative + " (" + new Dates(anchor.zone()).when(when) + ")" : relative;
    }

    /** "5 days or 28 days before the presentation": what they end with is said once. */
    private static String either(List<String> alternatives) {
        for (String side : List.of(BEFORE, AFTER)) {
            if (alternatives.stream().allMatch(words -> words.endsWith(side))) {
                return alternatives.stream()
                        .map(words -> words.substring(0, words.length() - side.length()))
                        .collect(Collectors.joining(" or ", "", side));
            }
        }
        return String.join(" or ", alternatives);
    }

    private String words(Span span) {
        double from = days(span.earliest());
        double to = days(span.latest());
        if (Double.isInfinite(from)) {
            return "until " + moment(to);
        }
        if (Double.isInfinite(to)) {
            return "from " + moment(from) + " on";
        }
        if (from == to) {
            return from == 0 ? "at the presentation" : moment(from);
        }
        return between(from, to);
    }

    private static String moment(double days) {
        if (days == 0) {
            return "the presentation";
        }
        if (Math.abs(days) < 1) {
            long hours = Math.max(1, Math.round(Math.abs(days) * HOURS_PER_DAY));
            return count(hours, "hour") + side(days < 0);
        }
        return amount(Math.round(Math.abs(days))) + side(days < 0);
    }

    /** A day that lies around a moment counts as that day: from 5.5 to 4.5 days before is 5 days before. */
    private static String between(double from_d, double to_d) {
        long from = (long) Math.floor(from_d + 0.5);
        long to = (long) Math.ceil(to_d - 0.5);
        if (from >= to) {
            return from == 0 ? "on the day of the presentation" : amount(Math.abs(from)) + side(from < 0);
        }
        if (from < 0 && to > 0) {
            return "from " + amount(-from) + " before to " + amount(to) + " after the presentation";
        }
        long nearer = Math.min(Math.abs(from), Math.abs(to));
        long farther = Math.max(Math.abs(from), Math.abs(to));
        return nearer == 0 ? "within " + amount(farther) + side(from < 0) : range(nearer, farther) + side(from < 0);
    }

    private static String range(long nearer, long farther) {
        boolean years = nearer >= 2 * DAYS_PER_YEAR;
        return years
                ? "about " + nearer / DAYS_PER_YEAR + " to " + count(farther / DAYS_PER_YEAR, "year")
                : nearer + " to " + amount(farther);
    }

    private static String side(boolean before) {
        return before ? BEFORE : AFTER;
    }

    /** Days; what is years ago is told in years, because nobody counts such days. */
    private static String amount(long days) {
        return days < 2 * DAYS_PER_YEAR
                ? count(days, "day")
                : "about " + count(Math.round((double) days / DAYS_PER_YEAR), "year");
    }

    private static String count(long number, String unit) {
        return number == 1 ? "1 " + unit : number + " " + unit + "s";
    }
}
