package dev.kossa.record;

/** How sure the author was. */
public enum Certainty {
    CERTAIN,
    /** "probable", "suggests", "cannot be excluded". */
    SUSPECTED
}
