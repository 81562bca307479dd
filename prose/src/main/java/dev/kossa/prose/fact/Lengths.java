package dev.kossa.prose.fact;

import dev.kossa.language.Statement.Time;

/**
 * How long a time is that was said in words.
 *
 * @param week_d days that a number of weeks may be off
 * @param month_d days that a number of months may be off
 * @param year_d days that a number of years may be off
 * @param open_d days after the last known time in which an undated later visit is taken to be
 */
public record Lengths(double week_d, double month_d, double year_d, double open_d) {
    private static final double WEEK = 7;
    private static final double MONTH = 30;
    private static final double YEAR = 365;

    /** The length, widened by what a number in that unit may be off. */
    public Days of(Time time) {
        double off = off(time.unit_d());
        return new Days(Math.max(0, time.least_d() - off), time.most_d() + off);
    }

    /** The length as it was said. */
    static Days said(Time time) {
        return new Days(time.least_d(), time.most_d());
    }

    private double off(double unit) {
        if (unit >= YEAR) {
            return year_d;
        }
        if (unit >= MONTH) {
            return month_d;
        }
        return unit >= WEEK ? week_d : 0;
    }
}
