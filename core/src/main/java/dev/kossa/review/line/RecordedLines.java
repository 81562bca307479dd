package dev.kossa.review.line;

import dev.kossa.issue.LineIssue;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.LineWords;
import dev.kossa.knowledge.Lines.Risk;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Line;
import dev.kossa.record.Medication;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a record tells of lines, as the history that is watched. It guesses nothing: what has no usable time or place is said, and used only
 * for what holds anyway (a line is in place when it was surely inserted, and until it was surely removed).
 */
final class RecordedLines {
    private final PatientRecord record;
    private final Knowledge knowledge;

    private RecordedLines(PatientRecord record, Knowledge knowledge) {
        this.record = record;
        this.knowledge = knowledge;
    }

    /**
     * What a record tells.
     *
     * @param history what can be used
     * @param issues what cannot, and why
     */
    record Told(LineHistory history, List<LineIssue> issues) {}

    /** What was known by that moment. */
    static Told of(PatientRecord record, Knowledge knowledge, Instant asOf) {
        return new RecordedLines(record.asOf(asOf), knowledge).told();
    }

    /** The facts of a kind in a fixed order: that in which a source lists them must not matter. */
    static <F extends Fact> List<F> inOrder(Stream<F> facts) {
        return facts.sorted(Comparator.comparing((F fact) -> fact.when().earliest())
                        .thenComparing(fact -> fact.origin().document())
                        .thenComparing(fact -> fact.origin().path())
                        .thenComparing(Object::toString))
                .toList();
    }

    private Told told() {
        Telling telling = new Telling(knowledge, new LineWords(knowledge.lines()), record.zone(), new ArrayList<>());
        LineStatements lines = new LineStatements(telling, inOrder(record.every(Line.class)));
        InfusionStatements infusions = new InfusionStatements(telling, lines, inOrder(record.every(Medication.class)));
        LineHistory history = new LineHistory(
                record.patient(),
                risks(),
                lines.lines(),
                infusions.infusions(),
                new CheckStatements(telling, lines, infusions.infusions(), record).checks(),
                new DeedStatements(telling, lines, record).deeds(),
                record.zone());
        return new Told(history, telling.issues());
    }

    private Map<String, Presence> risks() {
        Map<String, Presence> risks = new HashMap<>();
        for (Risk risk : knowledge.lines().risks()) {
            List<Presence> said = record.every(Finding.class)
                    .filter(finding ->
                            risk.finding().filter(finding.concept()::equals).isPresent())
                    .map(Finding::presence)
                    .distinct()
                    .toList();
            if (said.contains(Presence.PRESENT)) {
                risks.put(risk.id(), Presence.PRESENT);
            } else if (said.equals(List.of(Presence.ABSENT))) {
                risks.put(risk.id(), Presence.ABSENT);
            }
        }
        return risks;
    }
}
