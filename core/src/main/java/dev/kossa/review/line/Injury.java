package dev.kossa.review.line;

import dev.kossa.knowledge.Lines.Ladder;
import dev.kossa.record.Origin;
import java.time.Instant;
import java.util.List;

/**
 * An injury at a site. It stays with the site, wherever the line is.
 *
 * @param detected when a check first found it
 * @param low the greatest grade that was reached for sure
 * @param high the greatest grade that is possible
 * @param ladder the actions that are used, by their scale
 * @param steps every step that holds for the grade, in the order of the ladder
 * @param found the check that found it
 */
public record Injury(Instant detected, int low, int high, Ladder ladder, List<LadderStep> steps, Origin found) {
    public Injury {
        steps = List.copyOf(steps);
    }
}
