package dev.kossa.knowledge;

/** How far a row was verified. Only {@link #V} may stop an order. */
public enum Tag {
    /** Seen in a copy of the page that the source names. */
    V,
    /** Seen only in a secondary page. */
    V2,
    /** Computed from verified numbers. */
    C,
    /** An assumption or from memory. */
    M;

    /** Whether people must be told that the row is unconfirmed. */
    public boolean unconfirmed() {
        return this != V;
    }
}
