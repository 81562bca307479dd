package dev.kossa.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The result of an imaging or tissue test (or a culture): what it showed and what it looked for and did not show.
 *
 * @param kind imaging, tissue or culture
 * @param method id of a method of the knowledge base ("radiograph", "biopsy"); empty when it was not recognised
 * @param shown what was seen, and what was said not to be seen
 * @param normal whether the result as a whole was called normal
 * @param site where
 * @param when when it was made
 * @param knownSince when it was issued
 * @param origin where this comes from
 */
public record TestResult(
        Kind kind,
        Optional<String> method,
        List<Shown> shown,
        boolean normal,
        Optional<BodySite> site,
        When when,
        Instant knownSince,
        Origin origin)
        implements Fact {
    /** What kind of test it was. */
    public enum Kind {
        IMAGING,
        TISSUE,
        CULTURE
    }

    /**
     * One thing that the result says.
     *
     * @param concept id of a finding of the knowledge base, or of a mechanism that the result names
     * @param presence seen or not seen
     * @param certainty how sure the report is
     */
    public record Shown(String concept, Presence presence, Certainty certainty) {}

    public TestResult {
        shown = List.copyOf(shown);
    }
}
