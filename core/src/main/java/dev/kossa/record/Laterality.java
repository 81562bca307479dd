package dev.kossa.record;

/** The side of the body. {@link #UNSTATED} also serves regions of the midline. */
public enum Laterality {
    LEFT,
    RIGHT,
    BILATERAL,
    UNSTATED;

    /** Whether two sides can be the same side; empty knowledge never decides. */
    boolean mayOverlap(Laterality other) {
        return this == other || this == UNSTATED || other == UNSTATED || this == BILATERAL || other == BILATERAL;
    }
}
