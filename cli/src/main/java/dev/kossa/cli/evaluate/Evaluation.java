package dev.kossa.cli.evaluate;

import dev.kossa.cli.evaluate.CaseRow.Change;
import dev.kossa.cli.evaluate.CaseRow.Details;
import dev.kossa.knowledge.Vocabulary.Family;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One run over all cases.
 *
 * @param mode what was hidden or planted
 * @param knowledgeVersion which knowledge was used
 * @param rows one for each case
 */
record Evaluation(Mode mode, String knowledgeVersion, List<CaseRow> rows) {
    private static final String INJURY = "iatrogenic-calcinosis-cutis";
    private static final String INFECTION_FLAG = "infection-not-excluded";
    private static final String CALCIUM_QUESTION = "iv-calcium-given";

    Evaluation {
        rows = List.copyOf(rows);
    }

    /** From the clinical prior: case mix, or incidences after an infusion. */
    Score clinical() {
        return Score.of(rows.stream().map(CaseRow::clinical).toList());
    }

    /** From the flat prior, which does not know the exposure. */
    Score flat() {
        return Score.of(rows.stream().map(CaseRow::flat).toList());
    }

    /** "Names a calcium drug". */
    Score baseline() {
        return Score.of(rows.stream().map(CaseRow::baseline).toList());
    }

    /** How many cases could be read. */
    int readable() {
        return (int) rows.stream().filter(row -> row.error().isEmpty()).count();
    }

    /** Of the cases that are no calcium injury, in how many it stands first. */
    Share falseAlarms() {
        return share(rows.stream().filter(row -> !isInjury(row)).toList(), Evaluation::injuryFirst);
    }

    /** The same, of those with calcium on record: what it is to give calcium and do no harm. */
    Share falseAlarmsWithCalcium() {
        return share(
                rows.stream()
                        .filter(row -> !isInjury(row))
                        .filter(row ->
                                row.details().filter(Details::calciumGiven).isPresent())
                        .toList(),
                Evaluation::injuryFirst);
    }

    private static boolean isInjury(CaseRow row) {
        return row.gold().condition().equals(INJURY);
    }

    private static boolean injuryFirst(CaseRow row) {
        return row.clinical()
                .first()
                .filter(place -> place.condition().equals(INJURY))
                .isPresent();
    }

    /** With the exposure hidden: of the calcium injuries, in how many the first question is whether calcium was given. */
    Optional<Share> asksForCalcium() {
        if (!mode.hidden().contains(Hidden.EXPOSURE)) {
            return Optional.empty();
        }
        List<CaseRow> injuries = rows.stream()
                .filter(row -> row.gold().condition().equals(INJURY))
                .toList();
        return Optional.of(share(
                injuries,
                row -> row.details()
                        .filter(details -> details.asksFirst(CALCIUM_QUESTION))
                        .isPresent()));
    }

    /**
     * What planted calcium did.
     *
     * @param done in how many cases it could be planted
     * @param firstBefore infections among the cases with an infection as gold, first without planting
     * @param firstAfter the same with planting
     * @param inflamedBefore of those with fever or raised markers on record, infection first without planting
     * @param inflamedAfter the same with planting
     * @param flagged of the infections, with the red flag that infection is not excluded
     * @param changed in how many cases a probability changed; it must be none, unless it was planted in the same limb
     */
    record PlantingEffect(
            Share done,
            Share firstBefore,
            Share firstAfter,
            Share inflamedBefore,
            Share inflamedAfter,
            Share flagged,
            Share changed) {}

    /** With planting: what it did. */
    Optional<PlantingEffect> planting() {
        if (mode.planting().isEmpty()) {
            return Optional.empty();
        }
        List<CaseRow> infections = rows.stream()
                .filter(row -> row.gold().family() == Family.INFECTION)
                .toList();
        List<CaseRow> inflamed = infections.stream()
                .filter(row -> row.details().filter(Details::inflamed).isPresent())
                .toList();
        List<CaseRow> planted = rows.stream()
                .filter(row -> row.planted().filter(Change::done).isPresent())
                .toList();
        return Optional.of(new PlantingEffect(
                new Share(planted.size(), rows.size()),
                share(infections, Evaluation::infectionBefore),
                share(infections, Evaluation::infectionAfter),
                share(inflamed, Evaluation::infectionBefore),
                share(inflamed, Evaluation::infectionAfter),
                share(
                        infections,
                        row -> row.details()
                                .filter(details -> details.flagged(INFECTION_FLAG))
                                .isPresent()),
                share(planted, row -> !row.planted().orElseThrow().same())));
    }

    private static boolean infectionBefore(CaseRow row) {
        return row.planted()
                .filter(change -> change.before().family() == Family.INFECTION)
                .isPresent();
    }

    private static boolean infectionAfter(CaseRow row) {
        return row.clinical()
                .first()
                .filter(place -> place.family() == Family.INFECTION)
                .isPresent();
    }

    private static Share share(List<CaseRow> rows, Predicate<CaseRow> counts) {
        return new Share((int) rows.stream().filter(counts).count(), rows.size());
    }
}
