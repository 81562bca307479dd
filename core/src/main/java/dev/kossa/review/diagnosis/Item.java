package dev.kossa.review.diagnosis;

import dev.kossa.record.Origin;
import dev.kossa.record.Presence;
import dev.kossa.record.When;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One piece of evidence about the lesion, put together from all facts that speak of it.
 *
 * @param finding id of the finding; for a named disease the id of the mechanism
 * @param kind how it is scored
 * @param method how it was seen, for imaging and tissue
 * @param presence present or absent; nothing else is evidence
 * @param value the value in the canonical unit of its analyte, for a laboratory finding that was measured
 * @param shown the value as people read it; empty without one
 * @param when when it was so
 * @param facts where it comes from
 */
record Item(
        String finding,
        Kind kind,
        Optional<String> method,
        Presence presence,
        OptionalDouble value,
        String shown,
        When when,
        List<Origin> facts) {
    enum Kind {
        SEEN,
        NAMED_CLINICALLY,
        NAMED_BY_IMAGING,
        NAMED_BY_TISSUE;

        /** Id of the generic likelihood in knowledge/. */
        String likelihood() {
            return switch (this) {
                case SEEN -> "";
                case NAMED_CLINICALLY -> "named-clinically";
                case NAMED_BY_IMAGING -> "named-by-imaging";
                case NAMED_BY_TISSUE -> "named-by-tissue";
            };
        }
    }

    Item {
        facts = List.copyOf(facts);
    }

    boolean present() {
        return presence == Presence.PRESENT;
    }
}
