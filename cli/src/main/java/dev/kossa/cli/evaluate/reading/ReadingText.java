package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.evaluate.reading.CaseMarks.LeftOut;
import dev.kossa.cli.evaluate.reading.CaseMarks.Mismatch;
import dev.kossa.cli.render.text.TextTable;
import dev.kossa.review.Review;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The scores of the reading as text: the fields of each part, a row for each case, then every error. */
final class ReadingText {
    private static final String INDENT = "  ";

    /** All of their errors are errors of other fields, too: findings present and absent, labs with unit. */
    private static final EnumSet<Field> SAID_ELSEWHERE = EnumSet.of(Field.FINDINGS, Field.LAB_VALUES);

    private final TextTable table;
    private final List<String> lines = new ArrayList<>();

    private ReadingText(int width) {
        this.table = new TextTable(width);
    }

    static String of(String knowledgeVersion, List<Part> parts, int width) {
        ReadingText text = new ReadingText(width);
        text.lines.add("Reading: " + Rows.heading(parts));
        text.lines.add("knowledge " + knowledgeVersion + ", " + Review.NOT_VALIDATED);
        parts.forEach(text::scores);
        parts.forEach(text::cases);
        List<Part> open =
                parts.stream().filter(part -> part.open() && !part.corrected()).toList();
        open.forEach(text::errors);
        open.forEach(text::leftOut);
        return text.lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private void scores(Part part) {
        section(part.label() + ": scores with 95 % intervals");
        Rows rows = new Rows(part);
        lines.addAll(table.rows(rows.scores()));
        section("Fields that the text does not give");
        lines.addAll(table.rows(rows.empty()));
    }

    private void cases(Part part) {
        section(part.label());
        lines.addAll(table.rows(new Rows(part).cases()));
        part.cases().stream()
                .filter(one -> !one.error().isEmpty())
                .forEach(one -> lines.addAll(
                        table.paragraph(INDENT, one.name() + ": " + one.error().replace('\n', ' '))));
    }

    private void errors(Part part) {
        section("Errors");
        for (Field field : EnumSet.complementOf(SAID_ELSEWHERE)) {
            List<String> errors = part.cases().stream()
                    .flatMap(one -> one.mismatches().stream()
                            .filter(error -> error.field() == field)
                            .map(error -> one.name() + ": " + words(error)))
                    .toList();
            list(field, errors);
        }
    }

    private static String words(Mismatch error) {
        if (error.found().isEmpty()) {
            return "missing " + error.expected();
        }
        return error.expected().isEmpty()
                ? "not in the gold: " + error.found()
                : error.expected() + ", but found " + error.found();
    }

    private void leftOut(Part part) {
        section("Not scored, because no concept matches");
        for (Field field : Field.values()) {
            List<String> phrases = part.cases().stream()
                    .flatMap(one -> one.leftOut().stream()
                            .filter(left -> left.field() == field)
                            .map(left -> one.name() + ": " + words(left)))
                    .toList();
            list(field, phrases);
        }
    }

    private static String words(LeftOut left) {
        return left.words() + " (" + left.side().name().toLowerCase(Locale.ROOT) + ")";
    }

    private void list(Field field, List<String> items) {
        if (!items.isEmpty()) {
            lines.add(INDENT + field.label());
            items.forEach(item -> lines.addAll(table.paragraph(INDENT + INDENT, item)));
        }
    }

    private void section(String title) {
        lines.add("");
        lines.add(title);
    }
}
