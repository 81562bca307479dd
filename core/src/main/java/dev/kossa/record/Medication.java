package dev.kossa.record;

import java.time.Instant;
import java.util.Optional;

/**
 * A drug that was ordered, given, or is said to be taken. An infusion is one that was {@link Use#GIVEN} into a vein.
 *
 * @param drug id of a drug of the knowledge base; empty when it was not recognised
 * @param label the words as written
 * @param use ordered, given, stated or not given
 * @param route id of a route of the knowledge base, if it was said
 * @param site where it was given
 * @param amounts dose, concentration and rate as written
 * @param flow how it ran
 * @param when when it was (or began to be) given
 * @param end when it ended, where that was said
 * @param knownSince when it was recorded
 * @param origin where this comes from
 */
public record Medication(
        Optional<String> drug,
        String label,
        Use use,
        Optional<String> route,
        Optional<BodySite> site,
        Amounts amounts,
        Flow flow,
        When when,
        Optional<When> end,
        Instant knownSince,
        Origin origin)
        implements Fact {
    /** How it ran was not said. */
    public Medication(
            Optional<String> drug,
            String label,
            Use use,
            Optional<String> route,
            Optional<BodySite> site,
            Amounts amounts,
            When when,
            Optional<When> end,
            Instant knownSince,
            Origin origin) {
        this(drug, label, use, route, site, amounts, Flow.NOTHING, when, end, knownSince, origin);
    }

    /** @throws IllegalArgumentException when something has ended and still runs */
    public Medication {
        if (flow.running() && (end.isPresent() || use != Use.GIVEN)) {
            throw new IllegalArgumentException("What has ended, or was not given, cannot still run.");
        }
    }

    /** What is known of the use of a drug. */
    public enum Use {
        ORDERED,
        GIVEN,
        STATED,
        NOT_GIVEN
    }

    /** Dose, concentration and rate, each only when it was said. */
    public record Amounts(Optional<Quantity> dose, Optional<Quantity> concentration, Optional<Quantity> rate) {
        /** Nothing was said. */
        public static final Amounts NONE = new Amounts(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * How something ran into the patient, each only when it was said.
     *
     * @param mode for a short time, or on and on
     * @param running whether it was said to be still running when this was recorded
     * @param device through which line, as the source names it ("Device/7")
     */
    public record Flow(Mode mode, boolean running, Optional<String> device) {
        /** Nothing was said. */
        public static final Flow NOTHING = new Flow(Mode.UNSTATED, false, Optional.empty());
    }

    /** For how long something runs. */
    public enum Mode {
        INTERMITTENT,
        CONTINUOUS,
        UNSTATED
    }
}
