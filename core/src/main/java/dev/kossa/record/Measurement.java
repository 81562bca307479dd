package dev.kossa.record;

import java.time.Instant;
import java.util.Optional;

/**
 * A laboratory value or vital sign.
 *
 * @param analyte id of an analyte of the knowledge base
 * @param value the value as written; empty when only its normality was stated or when it is missing
 * @param range the reference range that came with it
 * @param stated what the source says of the value (its flag or its words)
 * @param when when it was taken
 * @param knownSince when it was issued
 * @param origin where this comes from
 */
public record Measurement(
        String analyte,
        Optional<Quantity> value,
        Optional<Range> range,
        Stated stated,
        When when,
        Instant knownSince,
        Origin origin)
        implements Fact {
    /** What a source says of a value. */
    public enum Stated {
        NOTHING,
        NORMAL,
        HIGH,
        LOW,
        ABNORMAL
    }

    /**
     * A reference range in the unit given.
     *
     * @param low smallest normal value, if it has one
     * @param high largest normal value, if it has one
     */
    public record Range(Optional<Quantity> low, Optional<Quantity> high) {}

    @Override
    public Optional<BodySite> site() {
        return Optional.empty();
    }
}
