package dev.kossa.cli.evaluate;

/**
 * How many of how many, with its 95 % interval after Wilson (score interval without continuity correction).
 *
 * @param count how many
 * @param of of how many; may be 0, then nothing is known
 */
record Share(int count, int of) {
    /** Two-sided 95 % of a normal distribution. */
    private static final double Z = 1.959963984540054;

    /** @throws IllegalArgumentException when the count is not between 0 and the whole */
    Share {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("The share (" + count + " of " + of + ") is not possible.");
        }
    }

    /** The share, between 0 and 1; not a number when it is of none. */
    double value() {
        return of == 0 ? Double.NaN : (double) count / of;
    }

    /** Lower end of the interval, between 0 and 1. */
    double low() {
        return count == 0 ? 0 : centre() - half();
    }

    /** Upper end of the interval, between 0 and 1. */
    double high() {
        return count == of ? 1 : centre() + half();
    }

    private double centre() {
        return (count + Z * Z / 2) / (of + Z * Z);
    }

    private double half() {
        double spread = (double) count * (of - count) / of + Z * Z / 4;
        return Z * Math.sqrt(spread) / (of + Z * Z);
    }

    /** "61 of 88 (69 %, 59 to 78 %)"; "none" when it is of none. */
    String words() {
        return of == 0
                ? "none"
                : count + " of " + of + " (" + percent(value()) + " %, " + percent(low()) + " to " + percent(high())
                        + " %)";
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
