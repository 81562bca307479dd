package dev.kossa.cli.render.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays text out in a given width.
 *
 * @param width columns, at least 40
 */
public record TextTable(int width) {
    private static final int NARROWEST = 40;
    private static final int GAP = 2;

    public TextTable {
        width = Math.max(NARROWEST, width);
    }

    /** Rows under each other, or, where they do not fit, each row as a block with the heading before each value. */
    public List<String> rows(List<List<String>> rows) {
        int[] widths = widths(rows);
        int total = GAP;
        for (int column : widths) {
            total += column + GAP;
        }
        return total - GAP <= width ? side(rows, widths) : blocks(rows);
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return widths;
    }

    private static List<String> side(List<List<String>> rows, int[] widths) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(" ".repeat(GAP));
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                line.append(cell).append(" ".repeat(widths[column] - cell.length() + GAP));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private List<String> blocks(List<List<String>> rows) {
        List<String> head = rows.get(0);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            lines.addAll(paragraph(" ".repeat(GAP), row.get(0)));
            for (int column = 1; column < row.size(); column++) {
                lines.addAll(paragraph(" ".repeat(2 * GAP), head.get(column) + ": " + row.get(column)));
            }
        }
        return lines;
    }

    /** The words after the head, wrapped; further lines are indented as far as the head, but not beyond a third of the width. */
    public List<String> paragraph(String head, String words) {
        String indent = " ".repeat(Math.min(head.length(), Math.max(6, width / 3)));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(head);
        boolean fresh = true;
        for (String word : words.split(" ", -1)) {
            boolean empty = line.toString().isBlank();
            if (!empty && line.length() + (fresh ? 0 : 1) + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
