package dev.kossa.cli.evaluate.reading;

import java.util.Locale;

/**
 * A figure between 0 and 1 with its interval.
 *
 * @param value not a number when it is of none
 * @param low lower end of the 95 % interval; not a number when there is none
 * @param high upper end
 */
record Figure(double value, double low, double high) {
    /** "0.81 (0.74 to 0.88)"; "none" when it is of none. */
    String words() {
        return Double.isNaN(value) ? "none" : decimal(value) + " (" + decimal(low) + " to " + decimal(high) + ")";
    }

    /** Two decimals: more would pretend. */
    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
