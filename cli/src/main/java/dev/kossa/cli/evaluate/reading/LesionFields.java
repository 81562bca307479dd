package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.evaluate.reading.CaseMarks.Side;
import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.record.BodySite;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the lesion is. */
final class LesionFields {
    private final Concepts concepts;

    LesionFields(Concepts concepts) {
        this.concepts = concepts;
    }

    void score(GoldCase gold, CaseSummary found, Marks marks) {
        List<BodySite> sites = found.lesionSites().stream().map(Said::value).toList();
        Sides.score(Field.LESION_SIDE, gold.lesionSide(), sites, marks);
        if (gold.lesionSide().isEmpty()) {
            marks.emptyValue(Field.LESION_SIDE, Sides.of(sites).isEmpty());
        }
        Set<String> given =
                concepts.innermost(sites.stream().map(BodySite::region).collect(Collectors.toSet()));
        Set<String> expected = gold.lesionSite().map(concepts::sites).orElse(Set.of());
        if (gold.lesionSite().isPresent() && expected.isEmpty()) {
            marks.leaveOut(Field.LESION_SITE, Side.GOLD, gold.lesionSite().get());
        } else {
            marks.many(
                    Field.LESION_SITE,
                    List.copyOf(expected),
                    List.copyOf(given),
                    concepts::nested,
                    Function.identity());
        }
        if (gold.lesionSite().isEmpty()) {
            marks.emptyValue(Field.LESION_SITE, given.isEmpty());
        }
    }
}
