package dev.kossa.review.diagnosis;

import dev.kossa.record.Medication;
import dev.kossa.record.SiteRelation;
import java.util.List;

/**
 * Calcium that was given and could have reached the lesion.
 *
 * @param medication what was given
 * @param agent salt or heparin
 * @param relation how its site relates to the lesion
 * @param latencies days from giving to onset: one interval for each alternative of conflicting times, and where the onset was not said for each
 *     span of the time to the first look; empty when no time is known
 * @param toFirstLook days from giving to the first look at the lesion; the latencies where the onset was said
 * @param link whether and how surely it is linked to the lesion
 * @param sentence why
 */
public record Exposure(
        Medication medication,
        Agent agent,
        SiteRelation relation,
        List<Latency> latencies,
        List<Latency> toFirstLook,
        Link link,
        String sentence) {
    public Exposure {
        latencies = List.copyOf(latencies);
        toFirstLook = List.copyOf(toFirstLook);
    }

    /** Whether the ranking starts from the incidences after an infusion of calcium because of this exposure. */
    public boolean conditionsPrior() {
        return agent == Agent.SALT && link != Link.NOT_LINKED;
    }

    /** What carried the calcium. */
    public enum Agent {
        /** A calcium salt, by vein: the incidences after an infusion hold. */
        SALT,
        /** A calcium heparin, under the skin: no incidence is known, so it is weighed as a finding. */
        HEPARIN
    }

    /** How surely the exposure could have reached the lesion. */
    public enum Link {
        /** In that limb, before the onset, within the look-back. */
        LINKED,
        /** Its site, route or time was not said. */
        POSSIBLE,
        /** Through a central line that ends near the lesion, though it enters elsewhere. */
        CENTRAL_LINE,
        /** Elsewhere, later, too long ago, or by mouth. */
        NOT_LINKED
    }

    /**
     * Days from giving to onset.
     *
     * @param from_d smallest possible, days; not negative
     * @param to_d largest possible, days; infinite when open
     * @param weight how much of the possible latencies this one is; all together 1
     */
    public record Latency(double from_d, double to_d, double weight) {}
}
