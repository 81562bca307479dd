package dev.kossa.record;

/**
 * A place of the body: a region of the {@link BodySites} tree and a side.
 *
 * @param region id of a region; {@link #WHOLE_BODY} when only the side is known
 * @param side the side, {@link Laterality#UNSTATED} when it was not said
 */
public record BodySite(String region, Laterality side) {
    /** The root of the tree: the place was not said. */
    public static final String WHOLE_BODY = "body";
}
