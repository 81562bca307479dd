package dev.kossa.issue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them. */
public final class Figures {
    private static final int DIGITS = 4;
    private static final int MOST_DIGITS = 12;

    private Figures() {}

    /** At most four significant digits, no needless zeros. */
    public static String print(double value) {
        return print(value, DIGITS);
    }

    /** As many digits as are needed to tell it from another number. */
    public static String apart(double value, double other) {
        int digits = DIGITS;
        while (digits < MOST_DIGITS && value != other && print(value, digits).equals(print(other, digits))) {
            digits++;
        }
        return print(value, digits);
    }

    private static String print(double value, int digits) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
