package dev.kossa.language;

import dev.kossa.language.LanguageRules.Meaning;
import dev.kossa.language.LanguageRules.Role;
import dev.kossa.language.Mention.Experiencer;
import dev.kossa.language.Mention.Kind;
import dev.kossa.language.Mention.Status;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Measurement.Stated;
import dev.kossa.record.Presence;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Hands out what was found out about a concept as mentions: one for each sense and each place. */
final class Emission {
    private final Line line;
    private final boolean analytes;
    private final Consumer<Mention> out;

    /** @param analytes whether analytes themselves are mentioned, not only what is said of them */
    Emission(Line line, boolean analytes, Consumer<Mention> out) {
        this.line = line;
        this.analytes = analytes;
        this.out = out;
    }

    void emit(Draft draft) {
        boolean measured = draft.isAnalyte() && !draft.levels().isEmpty();
        for (Sense sense : draft.senses()) {
            if (sense.isAnalyte()) {
                emitAnalyte(draft, sense);
            } else if (!measured) {
                emitPlaced(draft, sense, draft.presence(sense), Stated.NOTHING);
            }
        }
    }

    private void emitAnalyte(Draft draft, Sense sense) {
        if (analytes && !sense.id().isEmpty()) {
            emitPlaced(draft, sense, Presence.PRESENT, level(draft));
        }
        for (Role level : draft.levels()) {
            boolean denied = draft.is(Meaning.ABSENT);
            switch (level) {
                case HIGH -> emitLevel(draft, sense.high(), denied ? Presence.ABSENT : Presence.PRESENT);
                case LOW -> emitLevel(draft, sense.low(), denied ? Presence.ABSENT : Presence.PRESENT);
                default -> emitNormal(draft, sense, denied);
            }
        }
    }

    /** What is denied ("not raised"), or said twice in two ways, is no level. */
    private static Stated level(Draft draft) {
        if (draft.levels().size() != 1 || draft.is(Meaning.ABSENT)) {
            return Stated.NOTHING;
        }
        return switch (draft.levels().iterator().next()) {
            case HIGH -> Stated.HIGH;
            case LOW -> Stated.LOW;
            default -> Stated.NORMAL;
        };
    }

    /** "Not normal" does not say whether the value is high or low. */
    private void emitNormal(Draft draft, Sense sense, boolean denied) {
        if (!denied) {
            emitLevel(draft, sense.high(), Presence.ABSENT);
            emitLevel(draft, sense.low(), Presence.ABSENT);
        }
    }

    private void emitLevel(Draft draft, Optional<String> finding, Presence presence) {
        finding.ifPresent(id -> emit(draft, id, Kind.FINDING, presence, Optional.empty(), Stated.NOTHING));
    }

    private void emitPlaced(Draft draft, Sense sense, Presence presence, Stated level) {
        List<BodySite> places = draft.places();
        if (places.isEmpty()) {
            emit(draft, sense.id(), sense.kind(), presence, Optional.empty(), level);
        }
        places.forEach(place -> emit(draft, sense.id(), sense.kind(), presence, Optional.of(place), level));
    }

    private void emit(Draft draft, String id, Kind kind, Presence presence, Optional<BodySite> place, Stated level) {
        out.accept(new Mention(
                id,
                kind,
                presence,
                draft.is(Meaning.SUSPECTED) ? Certainty.SUSPECTED : Certainty.CERTAIN,
                status(draft),
                draft.is(Meaning.FAMILY) ? Experiencer.FAMILY : Experiencer.PATIENT,
                place,
                level,
                line.startOffset(draft.from()),
                line.endOffset(draft.to())));
    }

    private static Status status(Draft draft) {
        if (draft.is(Meaning.PLANNED)) {
            return Status.PLANNED;
        }
        return draft.is(Meaning.HISTORY) ? Status.HISTORY : Status.CURRENT;
    }
}
