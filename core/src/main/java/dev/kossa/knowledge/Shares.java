package dev.kossa.knowledge;

/** Shares of a whole sum to 1. */
final class Shares {
    /** Sums of shares may differ from 1 by rounding only. */
    private static final double ROUNDING = 1e-6;

    private Shares() {}

    static void checkSum(Row row, String field, double sum) {
        if (Math.abs(sum - 1) > ROUNDING) {
            double rounded = Math.rint(sum * 1e6) / 1e6;
            double off = Math.abs(Math.rint((sum - 1) * 1e6) / 1e6);
            row.problem(
                    field,
                    "The shares of " + row.name() + " sum to " + Numbers.print(rounded) + ", not to 1.",
                    "Maybe one of them is wrong by " + Numbers.print(off) + ".");
        }
    }
}
