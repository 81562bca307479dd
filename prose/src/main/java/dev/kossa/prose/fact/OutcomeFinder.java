package dev.kossa.prose.fact;

import dev.kossa.language.Mention;
import dev.kossa.language.Statement.Mark;
import dev.kossa.language.Statement.Time;
import dev.kossa.prose.Quote;
import dev.kossa.record.Presence;
import java.util.Optional;

/** Finds how it ended: gone, better, lost, dead; and when. */
public final class OutcomeFinder {
    private static final int BEFORE = 25;
    private static final int NEAR = 60;

    private OutcomeFinder() {}

    public enum Kind {
        DIED,
        LOST,
        RESOLVED,
        IMPROVED
    }

    /**
     * An outcome.
     *
     * @param after how long it took, days; empty when that was not said
     * @param words the clause that says it
     */
    public record Found(Kind kind, Optional<Days> after, String words, Quote quote) {}

    /** The gravest outcome of a sentence. */
    static Optional<Found> find(Passage passage) {
        return found(passage, Role.DIED, Kind.DIED)
                .or(() -> found(passage, Role.LOST, Kind.LOST))
                .or(() -> found(passage, Role.RESOLVED, Kind.RESOLVED))
                .or(() -> found(passage, Role.IMPROVED, Kind.IMPROVED));
    }

    private static Optional<Found> found(Passage passage, Role role, Kind kind) {
        return passage.marks(role)
                .filter(mark -> !isTurnedRound(passage, mark) && !isNotDone(passage, mark))
                .findFirst()
                .map(mark -> {
                    Optional<Time> time = kind == Kind.RESOLVED ? time(passage, mark) : Optional.empty();
                    int start = Math.min(mark.start(), time.map(Time::start).orElse(mark.start()));
                    int end = Math.max(mark.end(), time.map(Time::end).orElse(mark.end()));
                    return new Found(
                            kind, time.map(Lengths::said), passage.words(start, end), passage.quote(start, end));
                });
    }

    /** "Not resolved", "incomplete resolution". */
    private static boolean isTurnedRound(Passage passage, Mark mark) {
        boolean own = passage.marks(Role.OUTCOME_NEGATION)
                .anyMatch(negation -> negation.start() >= mark.start() && negation.end() <= mark.end());
        return !own
                && passage.before(Role.OUTCOME_NEGATION, mark.start(), BEFORE)
                        .filter(negation -> !passage.partsAt(negation, mark))
                        .isPresent();
    }

    /** "Amputation was refused" */
    private static boolean isNotDone(Passage passage, Mark mark) {
        return passage.mentions(Mention.Kind.METHOD)
                .filter(mention -> mention.start() < mark.end() && mark.start() < mention.end())
                .anyMatch(
                        mention -> mention.presence() == Presence.ABSENT || mention.status() == Mention.Status.PLANNED);
    }

    private static Optional<Time> time(Passage passage, Mark mark) {
        return passage.statement().times().stream()
                .filter(time -> time.kind() != Time.Kind.AGE && time.kind() != Time.Kind.PAST && time.unit_d() > 0)
                .filter(time -> time.kind() != Time.Kind.LASTING || time.start() >= mark.start())
                .filter(time -> time.start() - mark.end() < NEAR && mark.start() - time.end() < NEAR)
                .findFirst();
    }
}
