package dev.kossa.review.line;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Lines.Vesicant;
import dev.kossa.knowledge.Vocabulary.Drug;
import dev.kossa.record.Presence;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the drugs of infusions are. */
final class Products {
    private final Knowledge knowledge;
    private final List<String> vesicants;

    Products(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.vesicants = knowledge.lines().checking().vesicants().stream()
                .map(Vesicant::drugClass)
                .toList();
    }

    /** Whether it is a vesicant; not assessed when the drug is not known. */
    Presence vesicant(Infusion infusion) {
        return vesicant(infusion.drug());
    }

    Presence vesicant(Optional<String> id) {
        return drug(id).map(drug ->
                        drug.classes().stream().anyMatch(vesicants::contains) ? Presence.PRESENT : Presence.ABSENT)
                .orElse(Presence.NOT_ASSESSED);
    }

    /** Whether one of them is a vesicant; absent when there is none. */
    Presence vesicant(Collection<Infusion> infusions) {
        List<Presence> all = infusions.stream().map(this::vesicant).toList();
        if (all.contains(Presence.PRESENT)) {
            return Presence.PRESENT;
        }
        return all.contains(Presence.NOT_ASSESSED) ? Presence.NOT_ASSESSED : Presence.ABSENT;
    }

    /** Whether lesions may come late after it. */
    boolean watchedLate(Infusion infusion) {
        return watchedLate(infusion.drug());
    }

    boolean watchedLate(Optional<String> id) {
        String watched = knowledge.lines().lateWatch().drugClass();
        return drug(id).filter(drug -> drug.classes().contains(watched)).isPresent();
    }

    private Optional<Drug> drug(Optional<String> id) {
        return id.flatMap(knowledge.vocabulary()::drug);
    }
}
