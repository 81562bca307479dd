package dev.kossa.language;

import dev.kossa.record.BodySite;

/**
 * A place of the body in a sentence.
 *
 * @param from first token of its name; of its side where the side stands right before it
 * @param nameFrom first token of the name of the region
 * @param to end of its tokens, exclusive
 */
record Spot(BodySite site, int from, int nameFrom, int to) {}
