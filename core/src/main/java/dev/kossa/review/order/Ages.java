package dev.kossa.review.order;

import dev.kossa.issue.Figures;
import dev.kossa.knowledge.AgeSpan;
import dev.kossa.record.Patient.Age;

/** Ages in words. */
public final class Ages {
    private static final double MONTH_d = 30.4375;
    private static final double YEAR_d = 365.25;

    private Ages() {}

    /** "12 days", "9 months", "4 years". */
    public static String words(Age age) {
        double days = age.youngest_d();
        if (days < 2 * MONTH_d) {
            return counted(days, "day");
        }
        return days < 2 * YEAR_d ? counted(days / MONTH_d, "month") : counted(days / YEAR_d, "year");
    }

    private static String counted(double number, String unit) {
        long whole = (long) Math.floor(number);
        return whole + " " + unit + (whole == 1 ? "" : "s");
    }

    /** "under 1 month", "1 month to under 17 years", "from 17 years", "every age". */
    static String words(AgeSpan span) {
        boolean fromBirth = span.from_d() == 0;
        if (Double.isInfinite(span.to_d())) {
            return fromBirth ? "every age" : "from " + bound(span.from_d());
        }
        return fromBirth ? "under " + bound(span.to_d()) : bound(span.from_d()) + " to under " + bound(span.to_d());
    }

    private static String bound(double days) {
        if (days % YEAR_d == 0 || days >= 2 * YEAR_d) {
            return plural(days / YEAR_d, "year");
        }
        return days % MONTH_d == 0 ? plural(days / MONTH_d, "month") : plural(days, "day");
    }

    private static String plural(double number, String unit) {
        return Figures.print(number) + " " + unit + (number == 1 ? "" : "s");
    }
}
