package dev.kossa.cli.evaluate.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rows of the tables of one part. */
final class Rows {
    private final Part part;
    private final Bootstrap bootstrap;

    Rows(Part part) {
        this.part = part;
        this.bootstrap = Bootstrap.of(part.cases());
    }

    /** "33 cases, 32 readable" */
    static String heading(List<Part> parts) {
        List<CaseMarks> cases = parts.stream()
                .filter(part -> !part.corrected())
                .flatMap(part -> part.cases().stream())
                .toList();
        long readable = cases.stream().filter(one -> one.error().isEmpty()).count();
        return cases.size() + (cases.size() == 1 ? " case, " : " cases, ") + readable + " readable";
    }

    /** A row for each field, for the closed fields and for all. */
    List<List<String>> scores() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("field", "n", "given", "precision", "recall", "F1"));
        for (Field field : Field.values()) {
            rows.add(score(field.label(), bootstrap.field(field)));
        }
        rows.add(score("closed fields together", bootstrap.fields(Field.CLOSED)));
        rows.add(score("all fields together", bootstrap.fields(Field.ALL)));
        return rows;
    }

    private static List<String> score(String label, Score score) {
        return List.of(
                label,
                String.valueOf(score.tally().gold()),
                String.valueOf(score.tally().given()),
                score.precision().words(),
                score.recall().words(),
                score.f1().words());
    }

    /** What the text does not give, and how much of it was left empty. */
    List<List<String>> empty() {
        return List.of(
                List.of("", "n", "left empty", "share"),
                empty("single values", bootstrap.emptyValues()),
                empty("lists", bootstrap.emptyLists()));
    }

    private static List<String> empty(String label, Score score) {
        return List.of(
                label,
                String.valueOf(score.tally().gold()),
                String.valueOf(score.tally().found()),
                score.recall().words());
    }

    /** A row for each case. */
    List<List<String>> cases() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("case", "n", "found", "given", "right", "F1", "with errors"));
        part.cases().forEach(one -> rows.add(row(one)));
        return rows;
    }

    private static List<String> row(CaseMarks one) {
        Tally tally = one.tally(Field.ALL);
        return List.of(
                one.name(),
                String.valueOf(tally.gold()),
                String.valueOf(tally.found()),
                String.valueOf(tally.given()),
                String.valueOf(tally.right()),
                Double.isNaN(tally.f1()) ? "none" : String.format(Locale.ROOT, "%.2f", tally.f1()),
                one.error().isEmpty() ? withErrors(one) : "not read");
    }

    private static String withErrors(CaseMarks one) {
        long fields = Arrays.stream(Field.values())
                .filter(Field.ALL::contains)
                .filter(field -> !one.tally(field).isPerfect())
                .count();
        return fields + (fields == 1 ? " field" : " fields");
    }

    /** Rows as a table of Markdown. */
    static String markdown(List<List<String>> rows) {
        String rule = rows.get(0).stream().map(cell -> "---").collect(Collectors.joining("|", "|", "|\n"));
        String body = rows.stream().skip(1).map(Rows::line).collect(Collectors.joining());
        return line(rows.get(0)) + rule + body;
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
