package dev.kossa.knowledge;

import java.util.Optional;

/** Decimal numbers as people write them. */
final class Numbers {
    private static final String DIGITS = "+-.0123456789eE";

    private Numbers() {}

    /** Empty when it is not a plain decimal number such as 0.25, -3 or 1e-6. */
    static Optional<Double> parse(String written) {
        String text = written.strip();
        for (int i = 0; i < text.length(); i++) {
            if (DIGITS.indexOf(text.charAt(i)) < 0) {
                return Optional.empty();
            }
        }
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether it lies strictly between 0 and 1. */
    static boolean isProbability(double value) {
        return value > 0 && value < 1;
    }

    static boolean isWhole(double value) {
        return value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE;
    }

    /** Without a needless ".0". */
    static String print(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
