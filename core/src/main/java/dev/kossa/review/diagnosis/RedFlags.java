package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Reasoning;
import dev.kossa.knowledge.Reasoning.RedFlag;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.review.Because;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Raises the red flags of the knowledge base, whatever the ranking says. */
final class RedFlags {
    static final String INFECTION = "infection-not-excluded";

    private final Reasoning reasoning;
    private final Vocabulary vocabulary;
    private final Optional<Patient.Age> age;
    private final boolean lesion;
    private final Map<String, Item> present = new TreeMap<>();
    private final boolean infectionLifted;

    RedFlags(
            Reasoning reasoning,
            Vocabulary vocabulary,
            Optional<Patient.Age> age,
            boolean lesion,
            List<Item> items,
            boolean infectionLifted) {
        this.reasoning = reasoning;
        this.vocabulary = vocabulary;
        this.age = age;
        this.lesion = lesion;
        this.infectionLifted = infectionLifted;
        items.stream().filter(Item::present).forEach(item -> present.putIfAbsent(item.finding(), item));
    }

    List<RaisedFlag> raised() {
        List<RaisedFlag> raised = new ArrayList<>();
        for (RedFlag flag : reasoning.redFlags()) {
            List<Item> reasons = reasons(flag);
            if (!reasons.isEmpty() && (lesion || !flag.withLesion()) && ofAge(flag)) {
                raised.add(raise(flag, reasons));
            }
        }
        return raised;
    }

    /** An unknown age raises a flag of an age too: it is not known that it does not apply. */
    private boolean ofAge(RedFlag flag) {
        return age.map(flag.age()::contains).orElse(true);
    }

    private List<Item> reasons(RedFlag flag) {
        List<Item> any = found(flag.any());
        List<Item> together = found(flag.together());
        boolean lifted = infectionLifted && flag.id().equals(INFECTION);
        boolean enough = flag.atLeast() > 0 && together.size() >= flag.atLeast() && !lifted;
        if (any.isEmpty() && !enough || found(flag.all()).size() < flag.all().size()) {
            return List.of();
        }
        List<Item> reasons = new ArrayList<>(any);
        reasons.addAll(found(flag.all()));
        if (enough) {
            reasons.addAll(together);
        }
        return reasons;
    }

    private List<Item> found(List<String> findings) {
        return findings.stream()
                .filter(present::containsKey)
                .map(present::get)
                .distinct()
                .toList();
    }

    private RaisedFlag raise(RedFlag flag, List<Item> reasons) {
        List<String> labels = reasons.stream()
                .map(item -> vocabulary.label(item.finding()))
                .distinct()
                .toList();
        List<Origin> facts = reasons.stream()
                .flatMap(item -> item.facts().stream())
                .distinct()
                .toList();
        String sentence = flag.say() + " (" + String.join(", ", labels) + ")";
        return new RaisedFlag(
                flag.id(), flag.label(), sentence, flag.tests(), new Because(facts, List.of(flag.basis())));
    }
}
