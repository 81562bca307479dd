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
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
