package dev.kossa.review.order;

/** What the check comes to. */
public enum Verdict {
    /** Nothing speaks against it. */
    FINE,
    /** Something must be looked at. */
    WARN,
    /** A needed fact is missing. */
    INCOMPLETE,
    /** It must not be given like this. */
    STOP
}
