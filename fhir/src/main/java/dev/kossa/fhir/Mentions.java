package dev.kossa.fhir;

import dev.kossa.language.Mention;
import dev.kossa.language.Mention.Experiencer;
import dev.kossa.language.Mention.Kind;
import dev.kossa.language.Mention.Status;
import dev.kossa.record.Certainty;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small questions to lists of mentions. */
final class Mentions {
    private Mentions() {}

    /** What a code says: the concept, present. */
    static Mention coded(String concept, Kind kind) {
        return new Mention(
                concept,
                kind,
                Presence.PRESENT,
                Certainty.CERTAIN,
                Status.CURRENT,
                Experiencer.PATIENT,
                Optional.empty(),
                0,
                0);
    }

    /** Whether one of them is of that concept. */
    static boolean has(List<Mention> mentions, String concept) {
        for (Mention mention : mentions) {
            if (mention.concept().equals(concept)) {
                return true;
            }
        }
        return false;
    }

    /** The mentions of that concept, one for each of its places. */
    static List<Mention> of(List<Mention> mentions, String concept) {
        List<Mention> found = new ArrayList<>(1);
        for (Mention mention : mentions) {
            if (mention.concept().equals(concept)) {
                found.add(mention);
            }
        }
        return found;
    }
}
