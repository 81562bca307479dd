package dev.kossa.language;

import dev.kossa.record.BodySite;

/**
 * A place of the body in a sentence.
 *
 * @param from first token of its name; of its side and adjectives where they stand right before it
 * @param nameFrom first token of the name of the region
 * @param nameTo end of the name of the region, exclusive
 * @param to end of all its tokens, exclusive
 */
record Spot(BodySite site, int from, int nameFrom, int nameTo, int to) {}
