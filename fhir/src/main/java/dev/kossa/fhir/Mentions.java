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
import java.util.Set;

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

    /** Those of the kinds wanted that speak of the patient, now or before. */
    static List<Mention> only(List<Mention> mentions, Set<Kind> kinds) {
        List<Mention> wanted = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            if (kinds.contains(mention.kind())
                    && mention.experiencer() == Experiencer.PATIENT
                    && mention.status() != Status.PLANNED) {
                wanted.add(mention);
            }
        }
        return wanted;
    }

    /** Whether one of them is of that kind. */
    static boolean any(List<Mention> mentions, Kind kind) {
        return mentions.stream().anyMatch(mention -> mention.kind() == kind);
    }

    /** The mentions of that concept, one for each of its places. */
    static List<Mention> of(List<Mention> mentions, String concept) {
        return mentions.stream()
                .filter(mention -> mention.concept().equals(concept))
                .toList();
    }
}
