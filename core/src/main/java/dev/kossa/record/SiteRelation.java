package dev.kossa.record;

/** How two places of the body relate. */
public enum SiteRelation {
    /** One contains the other, on the same side. */
    SAME_SITE,
    /** Both belong to the same limb on the same side. */
    SAME_LIMB,
    /** Surely different places. */
    ELSEWHERE,
    /** Too little was said. */
    UNKNOWN
}
