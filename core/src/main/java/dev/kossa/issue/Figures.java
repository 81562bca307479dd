package dev.kossa.issue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them. */
public final class Figures {
    private static final int DIGITS = 4;

    /** Whole numbers below have no more digits than are printed; most limits are such. */
    private static final double WHOLE = 1e4;

    private static final int MOST_DIGITS = 12;

    /** The least number with all digits before its point. */
    private static final double ALL_DIGITS = 1e3;

    private static final int MOST_SHIFTS = 6;

    private static final double HALF = 0.5;

    /** A shifted number is surely on its side of a half when it is this far from it: each shift is wrong by 1e-12 at most. */
    private static final double SURE = 1e-6;

    private Figures() {}

    /** At most four significant digits, no needless zeros. */
    public static String print(double value) {
        return print(value, DIGITS);
    }

    /** As many digits as are needed to tell it from another number. */
    public static String apart(double value, double other) {
        int digits = DIGITS;
        String text = print(value, digits);
        while (digits < MOST_DIGITS && value != other && text.equals(print(other, digits))) {
            digits++;
            text = print(value, digits);
        }
        return text;
    }

    private static String print(double value, int digits) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        if (Math.abs(value) < WHOLE && value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        BigDecimal rounded = digits == DIGITS ? rounded(value) : exactly(value, digits);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** With the arithmetic of the processor where its result is sure, which is ten times as fast. */
    private static BigDecimal rounded(double value) {
        double shifted = Math.abs(value);
        int shifts = 0;
        while (shifted < ALL_DIGITS && shifts < MOST_SHIFTS) {
            shifted *= 10;
            shifts++;
        }
        double over = shifted - Math.floor(shifted);
        if (shifted < ALL_DIGITS || shifted >= WHOLE || Math.abs(over - HALF) < SURE) {
            return exactly(value, DIGITS);
        }
        long digits = (long) shifted + (over < HALF ? 0 : 1);
        return BigDecimal.valueOf(value < 0 ? -digits : digits, shifts);
    }

    private static BigDecimal exactly(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
    }
}
