package dev.kossa.cli.evaluate;

import dev.kossa.cli.evaluate.CaseRow.Details;
import dev.kossa.cli.evaluate.Evaluation.PlantingEffect;
import dev.kossa.cli.evaluate.Score.Bin;
import dev.kossa.cli.evaluate.Verdict.Place;
import dev.kossa.cli.render.text.TextTable;
import dev.kossa.knowledge.Vocabulary.Family;
import dev.kossa.review.Review;
import dev.kossa.review.diagnosis.Question;
import dev.kossa.review.diagnosis.RaisedFlag;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An evaluation as text: what it is worth in all, then a row for each case. */
final class TextReport {
    private static final String INDENT = "       ";

    private final Evaluation evaluation;
    private final TextTable table;
    private final List<String> lines = new ArrayList<>();

    private TextReport(Evaluation evaluation, int width) {
        this.evaluation = evaluation;
        this.table = new TextTable(width);
    }

    /**
     * What people read.
     *
     * @param width columns
     */
    static String of(Evaluation evaluation, int width) {
        TextReport report = new TextReport(evaluation, width);
        report.heading();
        report.lines.add("knowledge " + evaluation.knowledgeVersion() + ", " + Review.NOT_VALIDATED);
        report.body(true);
        return report.text();
    }

    /**
     * What is kept: without the version of the knowledge, so that only a change that changes a score changes it.
     *
     * @param whole whether the rows say more than the ranking
     */
    static String kept(Evaluation evaluation, int width, boolean whole) {
        TextReport report = new TextReport(evaluation, width);
        report.heading();
        report.lines.add(Review.NOT_VALIDATED);
        report.body(whole);
        return report.text();
    }

    private String text() {
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private void heading() {
        int cases = evaluation.rows().size();
        lines.add("Evaluation, " + evaluation.mode().label() + ": " + cases + (cases == 1 ? " case, " : " cases, ")
                + evaluation.readable() + " readable");
    }

    private void body(boolean whole) {
        scores();
        families();
        calibration();
        falseAlarms();
        modes();
        cases(whole);
    }

    private void scores() {
        Score clinical = evaluation.clinical();
        Score flat = evaluation.flat();
        Score baseline = evaluation.baseline();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "clinical prior", "flat prior", "names a calcium drug"));
        rows.add(shares("right at first place", clinical.top1(), flat.top1(), baseline.top1()));
        rows.add(shares("right in first three", clinical.top3(), flat.top3(), baseline.top3()));
        rows.add(shares("family right", clinical.familyTop1(), flat.familyTop1(), baseline.familyTop1()));
        rows.add(shares("subtype right", clinical.subtype(), flat.subtype(), baseline.subtype()));
        rows.add(shares("stage right", clinical.stage(), flat.stage(), baseline.stage()));
        rows.add(numbers("mean rank", clinical.meanRank(), flat.meanRank(), baseline.meanRank()));
        rows.add(numbers("Brier (0 to 2)", clinical.brier(), flat.brier(), baseline.brier()));
        section("Scores, with 95 % intervals", rows);
    }

    private static List<String> shares(String name, Share clinical, Share flat, Share baseline) {
        return List.of(name, clinical.words(), flat.words(), baseline.words());
    }

    private static List<String> numbers(String name, double clinical, double flat, double baseline) {
        return List.of(name, decimal(clinical), decimal(flat), decimal(baseline));
    }

    private void families() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("gold", "right at first place", "in first three", "family right"));
        new EnumMap<>(evaluation.clinical().families())
                .forEach((family, by) -> rows.add(List.of(
                        name(family),
                        by.top1().words(),
                        by.top3().words(),
                        by.familyTop1().words())));
        section("By family", rows);
    }

    private void calibration() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("probability of the first", "its mean", "right"));
        for (Bin bin : evaluation.clinical().calibration()) {
            if (bin.right().of() > 0) {
                rows.add(List.of(
                        decimal(bin.from()) + " to " + decimal(bin.to()),
                        decimal(bin.mean()),
                        bin.right().words()));
            }
        }
        section("Calibration, clinical prior", rows);
    }

    private void falseAlarms() {
        section(
                "Calcium injury at the first place although it is none",
                List.of(
                        List.of(
                                "of the cases that are none",
                                evaluation.falseAlarms().words()),
                        List.of(
                                "of those with calcium on record",
                                evaluation.falseAlarmsWithCalcium().words())));
    }

    private void modes() {
        evaluation
                .asksForCalcium()
                .ifPresent(asks -> section(
                        "Calcium injuries with the exposure hidden",
                        List.of(List.of("first question is whether calcium was given", asks.words()))));
        evaluation.planting().ifPresent(this::planting);
    }

    private void planting(PlantingEffect effect) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("calcium could be planted", effect.done().words()));
        rows.add(List.of("a probability changed", effect.changed().words()));
        rows.add(List.of("infection first, before", effect.firstBefore().words()));
        rows.add(List.of("infection first, with it", effect.firstAfter().words()));
        rows.add(List.of(
                "with fever or raised markers, before", effect.inflamedBefore().words()));
        rows.add(List.of(
                "with fever or raised markers, with it", effect.inflamedAfter().words()));
        rows.add(List.of(
                "red flag that infection is not excluded", effect.flagged().words()));
        section("Planted calcium; of the infections", rows);
    }

    private void cases(boolean whole) {
        lines.add("");
        lines.add("Cases");
        int names = evaluation.rows().stream()
                .mapToInt(row -> row.name().length())
                .max()
                .orElse(0);
        for (CaseRow row : evaluation.rows()) {
            lines.addAll(table.paragraph(head(row) + pad(row.name(), names) + "  ", gold(row)));
            if (!row.clinical().top().isEmpty()) {
                lines.addAll(table.paragraph(INDENT, places(row.clinical().top())));
            }
            if (!row.error().isEmpty()) {
                lines.addAll(table.paragraph(INDENT, row.error().replace('\n', ' ')));
            }
            if (whole) {
                row.details().ifPresent(details -> details(row, details));
            }
            row.planted()
                    .filter(change -> !change.note().isEmpty())
                    .ifPresent(change -> lines.addAll(table.paragraph(INDENT, change.note())));
        }
    }

    private static String head(CaseRow row) {
        String rank =
                row.error().isEmpty() ? "rank " + Math.round(row.clinical().rank()) : "not read";
        return (row.clinical().right() ? "right  " : "WRONG  ") + pad(rank, "not read".length() + 2);
    }

    private static String gold(CaseRow row) {
        Gold gold = row.gold();
        boolean itself = gold.written().equals(gold.condition());
        return gold.condition() + (itself ? "" : " (" + gold.written() + ")");
    }

    private static String places(List<Place> places) {
        return places.stream()
                .map(place -> place.condition() + " " + decimal(place.probability()))
                .collect(Collectors.joining(", "));
    }

    private void details(CaseRow row, Details details) {
        List<String> said = new ArrayList<>();
        said.add("family " + (row.clinical().familyRight() ? "right" : "wrong"));
        row.gold()
                .subtype()
                .ifPresent(subtype ->
                        said.add("subtype " + row.clinical().subtype().orElse("none") + " (" + subtype + ")"));
        row.gold()
                .stage()
                .ifPresent(stage -> said.add("stage " + row.clinical().stage().orElse("none") + " (" + stage + ")"));
        said.add("flat prior: rank " + Math.round(row.flat().rank()));
        said.add("red flags: " + flags(details));
        said.add("asks first: "
                + details.questions().stream().findFirst().map(Question::id).orElse("nothing"));
        if (details.lesionAssumed()) {
            said.add("the lesion was only assumed");
        }
        if (details.leftOut()) {
            said.add("its own counts were left out");
        }
        lines.addAll(table.paragraph(INDENT, String.join("; ", said)));
        if (!details.unmapped().isEmpty()) {
            lines.addAll(table.paragraph(INDENT, "not mapped: " + String.join(", ", details.unmapped())));
        }
    }

    private static String flags(Details details) {
        return details.redFlags().isEmpty()
                ? "none"
                : details.redFlags().stream().map(RaisedFlag::id).collect(Collectors.joining(", "));
    }

    private void section(String title, List<List<String>> rows) {
        lines.add("");
        lines.add(title);
        lines.addAll(table.rows(rows));
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String name(Family family) {
        return family.name().toLowerCase(Locale.ROOT);
    }

    /** Two decimals: more would pretend. */
    private static String decimal(double value) {
        return Double.isNaN(value) ? "none" : String.format(Locale.ROOT, "%.2f", value);
    }
}
