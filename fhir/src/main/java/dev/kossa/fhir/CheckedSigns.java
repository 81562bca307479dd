package dev.kossa.fhir;

import dev.kossa.knowledge.LineWords;
import dev.kossa.language.Mention;
import dev.kossa.record.Presence;
import dev.kossa.record.SiteCheck.Sign;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The signs of one check, each once. What is said twice in two ways conflicts. */
final class CheckedSigns {
    private final Map<String, Sign> signs = new LinkedHashMap<>();

    List<Sign> all() {
        return List.copyOf(signs.values());
    }

    /** Whether one of the findings is a sign. */
    boolean any(LineWords words, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention -> words.ofFinding(mention.concept()).isPresent());
    }

    void add(LineWords words, List<Mention> mentions, Presence answer) {
        add(words, mentions, answer, Optional.empty());
    }

    /** The findings that are signs, as the answer has them. */
    void add(LineWords words, List<Mention> mentions, Presence answer, Optional<String> degree) {
        for (Mention mention : mentions) {
            words.ofFinding(mention.concept())
                    .ifPresent(sign -> add(sign, ObservedItem.answered(mention.presence(), answer), degree));
        }
    }

    void add(String sign, Presence presence, Optional<String> degree) {
        Sign said = new Sign(sign, presence, presence == Presence.PRESENT ? degree : Optional.empty());
        signs.merge(sign, said, CheckedSigns::both);
    }

    private static Sign both(Sign one, Sign other) {
        if (one.presence() == other.presence()) {
            return new Sign(one.sign(), one.presence(), one.degree().or(other::degree));
        }
        if (other.presence() == Presence.NOT_ASSESSED) {
            return one;
        }
        return one.presence() == Presence.NOT_ASSESSED
                ? other
                : new Sign(one.sign(), Presence.CONFLICTING, Optional.empty());
    }
}
