package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.evaluate.reading.PhraseLists.Phrase;
import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.CaseSummary.Said;
import java.util.List;
import java.util.Optional;

/** Treatments, and how it ended. */
final class CareFields {
    private final Concepts concepts;

    CareFields(Concepts concepts) {
        this.concepts = concepts;
    }

    void score(GoldCase gold, CaseSummary found, Marks marks) {
        List<Phrase> treatments = found.treatments().stream()
                .map(Said::value)
                .map(treated -> new Phrase(treated.concept(), treated.words()))
                .toList();
        PhraseLists.score(
                Field.TREATMENTS, gold.treatments(), treatments, concepts::treatments, concepts::sameMethod, marks);
        if (gold.has(Field.TREATMENTS) && gold.treatments().isEmpty()) {
            marks.emptyList(Field.TREATMENTS, treatments.isEmpty());
        }
        outcome(gold, found, marks);
        resolution(gold, found, marks);
    }

    /** Only whether one is given: its words are the annotator's. */
    private static void outcome(GoldCase gold, CaseSummary found, Marks marks) {
        Optional<String> said = found.outcome().map(Said::value);
        marks.one(Field.OUTCOME, gold.outcome(), said, true);
        if (gold.outcome().isEmpty()) {
            marks.emptyValue(Field.OUTCOME, said.isEmpty());
        }
    }

    private static void resolution(GoldCase gold, CaseSummary found, Marks marks) {
        Optional<Double> said = found.resolution_d().map(Said::value);
        boolean same = gold.resolution_d().isPresent()
                && said.isPresent()
                && near(gold.resolution_d().get(), said.get());
        marks.one(Field.RESOLUTION, gold.resolution_d().map(CareFields::days), said.map(CareFields::days), same);
        if (gold.resolution_d().isEmpty()) {
            marks.emptyValue(Field.RESOLUTION, said.isEmpty());
        }
    }

    /** Within a quarter, or a day. */
    private static boolean near(double gold, double said) {
        return Math.abs(gold - said) <= Math.max(1, gold / 4);
    }

    private static String days(double days) {
        return PersonFields.plain(days) + " days";
    }
}
