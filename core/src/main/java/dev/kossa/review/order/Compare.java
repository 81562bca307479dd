package dev.kossa.review.order;

/** Compares values that were computed along different ways: a value that differs from a limit by rounding only lies on it. */
final class Compare {
    private static final double ROUNDING = 1e-9;

    private Compare() {}

    static boolean above(double value, double limit) {
        return value > limit * (1 + ROUNDING);
    }

    static boolean below(double value, double limit) {
        return value < limit * (1 - ROUNDING);
    }
}
