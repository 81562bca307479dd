package dev.kossa.review.order;

/** Where a line ends. */
public enum LineType {
    PERIPHERAL,
    /** A central or deep vein. */
    CENTRAL
}
