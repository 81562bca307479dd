package dev.kossa.prose.fact;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.FindingKind;
import dev.kossa.language.Mention;
import dev.kossa.language.Statement.Mark;
import dev.kossa.language.Statement.Time;
import dev.kossa.prose.Quote;
import dev.kossa.record.Presence;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds how it ended: gone, better, lost, dead; and when. */
public final class OutcomeFinder {
    private static final int BEFORE = 25;
    private static final int NEAR = 60;
    private static final int BESIDE = 5;

    private final Vocabulary vocabulary;

    OutcomeFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

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

    /**
     * The gravest outcome of a sentence.
     *
     * @param days when it was so; that somebody is well is an outcome only later than the presentation
     */
    Optional<Found> find(Passage passage, Days days) {
        return first(passage, Role.DIED, Kind.DIED)
                .or(() -> first(passage, Role.LOST, Kind.LOST))
                .or(() -> resolved(passage))
                .or(() -> first(passage, Role.IMPROVED, Kind.IMPROVED))
                .or(() -> first(passage, Role.WELL, Kind.IMPROVED).filter(well -> isLater(passage, days)));
    }

    private static boolean isLater(Passage passage, Days days) {
        return days.most() > 0
                || passage.hasAny(Role.FOLLOW_UP, Role.THEN, Role.AFTER, Role.TREATED, Role.GIVEN)
                || passage.statement().times().stream().anyMatch(time -> time.kind() == Time.Kind.POINT);
    }

    private static Stream<Mark> marks(Passage passage, Role role) {
        return passage.marks(role).filter(mark -> !isTurnedRound(passage, mark) && !isNotDone(passage, mark));
    }

    private static Optional<Found> first(Passage passage, Role role, Kind kind) {
        return passage.has(role)
                ? marks(passage, role).findFirst().map(mark -> found(passage, mark, kind, Optional.empty()))
                : Optional.empty();
    }

    /** When the lesion was gone; that fever or pain was gone is no more than an outcome. */
    private Optional<Found> resolved(Passage passage) {
        return marks(passage, Role.RESOLVED)
                .filter(mark -> !isSymptom(passage, mark) && !isPartly(passage, mark))
                .findFirst()
                .map(mark -> found(passage, mark, Kind.RESOLVED, time(passage, mark)))
                .or(() -> first(passage, Role.RESOLVED, Kind.IMPROVED));
    }

    private static boolean isPartly(Passage passage, Mark mark) {
        return passage.before(Role.PARTLY, mark.start(), BEFORE)
                .filter(part -> !passage.partsAt(part, mark))
                .isPresent();
    }

    /** Whether what stands right before is a symptom or a sign that is no lesion. */
    private boolean isSymptom(Passage passage, Mark mark) {
        return passage.mentions(Mention.Kind.FINDING)
                .filter(mention -> mention.end() <= mark.start() && mark.start() - mention.end() <= BEFORE)
                .reduce((one, other) -> other)
                .flatMap(mention -> vocabulary.finding(mention.concept()))
                .filter(finding -> !finding.lesion())
                .filter(finding -> finding.kind() == FindingKind.SIGN || finding.kind() == FindingKind.SYMPTOM)
                .isPresent();
    }

    private static Found found(Passage passage, Mark mark, Kind kind, Optional<Time> time) {
        int start = Math.min(mark.start(), time.map(Time::start).orElse(mark.start()));
        int end = Math.max(mark.end(), time.map(Time::end).orElse(mark.end()));
        return new Found(kind, time.map(Lengths::said), passage.words(start, end), passage.quote(start, end));
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
                .filter(time -> Stream.of(Role.GIVEN, Role.TREATED)
                        .allMatch(role ->
                                passage.before(role, time.start(), BESIDE).isEmpty()))
                .filter(time -> distance(time, mark) < NEAR)
                .min(Comparator.comparingInt(time -> distance(time, mark)));
    }

    private static int distance(Time time, Mark mark) {
        return Math.max(time.start() - mark.end(), mark.start() - time.end());
    }
}
