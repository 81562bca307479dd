package dev.kossa.review.line;

import dev.kossa.record.BodySite;
import dev.kossa.record.Origin;
import java.time.Instant;

/**
 * Something that was done at the site of a line.
 *
 * @param deed id of a deed of the knowledge base ({@code Lines.deeds()}): stop, aspirate, antidote, ...
 * @param site where
 * @param at when
 * @param origin where this comes from
 */
public record Deed(String deed, BodySite site, Instant at, Origin origin) {}
