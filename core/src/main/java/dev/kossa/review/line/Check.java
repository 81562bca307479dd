package dev.kossa.review.line;

import dev.kossa.record.BodySite;
import dev.kossa.record.Origin;
import dev.kossa.record.Presence;
import java.time.Instant;
import java.util.Map;

/**
 * A look at the site of a line, with what was found and what was looked for and not found.
 *
 * @param site where was looked
 * @param at when
 * @param signs presence by the id of a sign ({@code Lines.signs()}); what is not named was not assessed
 * @param degrees how much of a sign there is, by its id, in the words of the knowledge base
 * @param measures numbers by the id of a measure ({@code Lines.measures()}), in its unit; what is not plausible is not used
 * @param origin where this comes from
 */
public record Check(
        BodySite site,
        Instant at,
        Map<String, Presence> signs,
        Map<String, String> degrees,
        Map<String, Double> measures,
        Origin origin) {
    public Check {
        signs = Map.copyOf(signs);
        degrees = Map.copyOf(degrees);
        measures = Map.copyOf(measures);
    }
}
