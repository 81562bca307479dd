package dev.kossa.prose.fact;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Finding;
import dev.kossa.knowledge.Vocabulary.FindingKind;
import dev.kossa.language.Mention;
import dev.kossa.language.Statement.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds signs, symptoms, course and history outside of test results, with the time at which they began. */
public final class FindingFinder {
    private static final int NEAR = 60;

    private final Vocabulary vocabulary;
    private final Lengths lengths;

    FindingFinder(Vocabulary vocabulary, Lengths lengths) {
        this.vocabulary = vocabulary;
        this.lengths = lengths;
    }

    /** @param onset days from the presentation at which it began */
    public record Found(Finding finding, Mention mention, Optional<Days> onset) {}

    /** @param tests results of the same sentence; what they showed is not a sign */
    List<Found> find(Passage passage, List<TestFinder.Found> tests) {
        List<Found> found = new ArrayList<>();
        passage.mentions(Mention.Kind.FINDING)
                .forEach(mention -> vocabulary
                        .finding(mention.concept())
                        .filter(finding -> isClinical(finding.kind()))
                        .filter(finding -> belongsToPatient(mention))
                        .filter(finding -> tests.stream().noneMatch(test -> isWithin(mention, test)))
                        .ifPresent(finding -> found.add(new Found(finding, mention, onset(passage, mention)))));
        return found;
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
        return passage.statement().times().stream()
                .filter(time -> time.kind() == Time.Kind.LASTING
                        || time.kind() == Time.Kind.PAST && time.unit_d() > 0 && passage.has(Role.BEGINS))
                .filter(time -> time.start() - mention.end() < NEAR && mention.start() - time.end() < NEAR)
                .findFirst()
                .map(time -> lengths.of(time).negated());
    }
}
