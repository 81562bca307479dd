package dev.kossa.language;

import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Measurement.Stated;
import dev.kossa.record.Presence;
import java.util.Optional;

/**
 * A concept mentioned in a text.
 *
 * @param concept id of a finding, mechanism, analyte, drug, method or body region
 * @param kind what kind of concept it is
 * @param presence present, or absent when it is negated
 * @param certainty certain, or suspected
 * @param status whether it is so now, was so before, or is planned
 * @param experiencer the patient or a relative
 * @param site the place that the phrase gives it
 * @param level whether an analyte is called high, low or normal; of all other concepts nothing is said
 * @param start offset of its first character in the text
 * @param end offset after its last character in the text
 */
public record Mention(
        String concept,
        Kind kind,
        Presence presence,
        Certainty certainty,
        Status status,
        Experiencer experiencer,
        Optional<BodySite> site,
        Stated level,
        int start,
        int end) {
    /** A concept of which no level is said. */
    public Mention(
            String concept,
            Kind kind,
            Presence presence,
            Certainty certainty,
            Status status,
            Experiencer experiencer,
            Optional<BodySite> site,
            int start,
            int end) {
        this(concept, kind, presence, certainty, status, experiencer, site, Stated.NOTHING, start, end);
    }

    /** Kinds of concepts. */
    public enum Kind {
        FINDING,
        MECHANISM,
        ANALYTE,
        DRUG,
        METHOD,
        SITE
    }

    /** Whether it is so now. */
    public enum Status {
        /** Part of what is told of now. */
        CURRENT,
        /** Told of the time before: "history of", "known", "in 2012", "6 months ago". What does not pass, such as a disease, still holds. */
        HISTORY,
        /** Intended or only thought of: "planned", "if fever develops". */
        PLANNED
    }

    /** Who has it. */
    public enum Experiencer {
        PATIENT,
        FAMILY
    }
}
