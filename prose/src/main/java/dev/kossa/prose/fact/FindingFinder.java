package dev.kossa.prose.fact;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Finding;
import dev.kossa.knowledge.Vocabulary.FindingKind;
import dev.kossa.language.Mention;
import dev.kossa.language.Statement.Time;
import dev.kossa.record.Certainty;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds signs, symptoms, course and history outside of test results, with the time at which they began. */
public final class FindingFinder {
    private static final int NEAR = 60;

    private final Vocabulary vocabulary;
    private final ProseRules rules;

    FindingFinder(Vocabulary vocabulary, ProseRules rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
    }

    /** @param onset days from the presentation at which it began */
    public record Found(Finding finding, Mention mention, Optional<Days> onset) {}

    /** @param tests results of the same sentence; what they showed is not a sign */
    List<Found> find(Passage passage, List<TestFinder.Found> tests) {
        List<Found> found = new ArrayList<>();
        for (Mention mention : passage.all(Mention.Kind.FINDING)) {
            Optional<Finding> known = vocabulary.finding(mention.concept());
            if (known.isPresent() && isSign(passage, mention, known.get()) && !isWithinOneOf(tests, mention)) {
                found.add(new Found(known.get(), mention, onset(passage, mention)));
            }
        }
        return found;
    }

    private boolean isSign(Passage passage, Mention mention, Finding finding) {
        return isClinical(finding.kind())
                && !isOnlyThought(finding, mention)
                && belongsToPatient(mention)
                && !isWord(passage, mention)
                && !isDisease(passage, mention)
                && !rules.seenOnImages().contains(finding.id());
    }

    private static boolean isWithinOneOf(List<TestFinder.Found> tests, Mention mention) {
        for (TestFinder.Found test : tests) {
            if (isWithin(mention, test)) {
                return true;
            }
        }
        return false;
    }

    /** "Calcinosis cutis" is what was concluded, not what was seen. */
    private boolean isDisease(Passage passage, Mention mention) {
        String words = passage.words(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
        for (String disease : rules.diseases()) {
            if (words.contains(disease)) {
                return true;
            }
        }
        for (Mention other : passage.all(Mention.Kind.MECHANISM)) {
            if (other.start() < mention.end() && mention.start() < other.end()) {
                return true;
            }
        }
        return false;
    }

    /** "Confused with cellulitis" is no confusion. */
    private static boolean isWord(Passage passage, Mention mention) {
        return passage.has(Role.DIFFERENTIAL)
                && passage.marks(Role.DIFFERENTIAL)
                        .anyMatch(mark -> mark.start() <= mention.start() && mention.end() <= mark.end());
    }

    /** "Malignancy was considered" is no history of it. */
    private static boolean isOnlyThought(Finding finding, Mention mention) {
        return finding.kind() == FindingKind.HISTORY
                && mention.certainty() == Certainty.SUSPECTED
                && mention.presence() == Presence.PRESENT;
    }

    private static boolean isClinical(FindingKind kind) {
        return kind != FindingKind.IMAGING && kind != FindingKind.TISSUE;
    }

    private static boolean belongsToPatient(Mention mention) {
        boolean own = mention.experiencer() == Mention.Experiencer.PATIENT
                || mention.concept().startsWith("family-");
        return own && mention.status() != Mention.Status.PLANNED;
    }

    private static boolean isWithin(Mention mention, TestFinder.Found test) {
        return mention.start() >= test.start() && mention.end() <= test.end();
    }

    /** "Started 5 days before the presentation", "for 3 months", "a 3-month history of". */
    private Optional<Days> onset(Passage passage, Mention mention) {
        if (passage.statement().times().isEmpty()) {
            return Optional.empty();
        }
        return passage.statement().times().stream()
                .filter(time -> time.kind() == Time.Kind.LASTING
                        || time.kind() == Time.Kind.PAST && time.unit_d() > 0 && passage.has(Role.BEGINS))
                .filter(time -> time.start() - mention.end() < NEAR && mention.start() - time.end() < NEAR)
                .findFirst()
                .map(time -> rules.lengths().of(time).negated());
    }
}
