package dev.kossa.cli.evaluate.reading;

/**
 * How many values there are and how many agree. Both sides are counted, because one value of the reader may stand for two of the gold.
 *
 * @param gold values of the gold
 * @param found those of them that the reader has
 * @param given values of the reader
 * @param right those of them that the gold has
 */
record Tally(int gold, int found, int given, int right) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    /** @throws IllegalArgumentException when more agree than there are */
    Tally {
        if (found < 0 || right < 0 || found > gold || right > given) {
            throw new IllegalArgumentException(
                    "The tally (" + found + " of " + gold + ", " + right + " of " + given + ") is not possible.");
        }
    }

    /** One value at most on each side. */
    static Tally one(boolean gold, boolean given, boolean same) {
        int agree = gold && given && same ? 1 : 0;
        return new Tally(gold ? 1 : 0, agree, given ? 1 : 0, agree);
    }

    Tally plus(Tally other) {
        return new Tally(gold + other.gold, found + other.found, given + other.given, right + other.right);
    }

    /** Share of the reader's values that are right; not a number without any. */
    double precision() {
        return (double) right / given;
    }

    /** Share of the gold values that were found; not a number without any. */
    double recall() {
        return (double) found / gold;
    }

    /** Harmonic mean of both; 0 when nothing agrees, not a number when there is nothing on either side. */
    double f1() {
        if (gold + given == 0) {
            return Double.NaN;
        }
        return found == 0 || right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    /** Whether nothing is missing and nothing is wrong. */
    boolean isPerfect() {
        return found == gold && right == given;
    }
}
