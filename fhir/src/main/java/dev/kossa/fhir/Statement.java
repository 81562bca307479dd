package dev.kossa.fhir;

import dev.kossa.record.Allergy;
import dev.kossa.record.Encounter;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Line;
import dev.kossa.record.Medication;
import dev.kossa.record.Presence;
import dev.kossa.record.Span;
import dev.kossa.record.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One statement about a fact, which one resource can say: one time, one presence. A fact whose sources conflict takes several.
 *
 * @param fact the fact
 * @param when when it was so
 * @param other its second time (end, removal, onset), if it has one
 * @param presence its presence; PRESENT for facts that have none
 */
record Statement(Fact fact, Span when, Optional<Span> other, Presence presence) {
    /** The statements that make up a fact. */
    static List<Statement> of(Fact fact) {
        Optional<When> other = other(fact);
        Presence presence = presence(fact);
        int count = Math.max(
                Math.max(
                        fact.when().alternatives().size(),
                        other.map(when -> when.alternatives().size()).orElse(1)),
                presence == Presence.CONFLICTING ? 2 : 1);
        List<Statement> statements = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int at = i;
            statements.add(new Statement(
                    fact,
                    one(fact.when(), at),
                    other.map(when -> one(when, at)),
                    presence == Presence.CONFLICTING ? i == 0 ? Presence.PRESENT : Presence.ABSENT : presence));
        }
        return statements;
    }

    private static Span one(When when, int at) {
        List<Span> spans = when.alternatives();
        return spans.get(Math.min(at, spans.size() - 1));
    }

    private static Optional<When> other(Fact fact) {
        if (fact instanceof Medication medication) {
            return medication.end();
        } else if (fact instanceof Encounter encounter) {
            return encounter.end();
        } else if (fact instanceof Line line) {
            return line.removed();
        }
        return fact instanceof Finding finding ? finding.onset() : Optional.empty();
    }

    private static Presence presence(Fact fact) {
        if (fact instanceof Finding finding) {
            return finding.presence();
        }
        return fact instanceof Allergy allergy ? allergy.presence() : Presence.PRESENT;
    }
}
