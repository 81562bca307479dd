package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Basis;
import java.util.List;
import java.util.Optional;

/**
 * A test (or question) that is worth doing next.
 *
 * @param id kebab-case id: "plain-radiograph"
 * @param label what people read
 * @param demandedBy the red flag that demands it; empty when it is worth its burden by itself
 * @param harmAvoided expected harm that knowing the result avoids, in the ordinal units of the harm table
 * @param bits expected information about the mechanism, bits
 * @param burden published ordinal from 0 (a question) to 4
 * @param sentence why, and what its results would change
 * @param caution what to mind; empty when nothing
 * @param informativeFrom when a negative result becomes informative, as words; empty when at any time
 * @param basis where it comes from
 */
public record NextTest(
        String id,
        String label,
        Optional<String> demandedBy,
        double harmAvoided,
        double bits,
        int burden,
        String sentence,
        String caution,
        String informativeFrom,
        List<Basis> basis) {
    public NextTest {
        basis = List.copyOf(basis);
    }
}
