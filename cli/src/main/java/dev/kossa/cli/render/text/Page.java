package dev.kossa.cli.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sets runs of text as lines of a given width: wraps at blanks, indents, colours. */
public final class Page {
    private static final Pattern PERCENT = Pattern.compile("(?<=[0-9]) (?=%)");

    private final int width;
    private final boolean colour;
    private final Glyphs glyphs;
    private final StringBuilder out = new StringBuilder();

    /** @param look for what it is made */
    public Page(Look look) {
        width = look.width();
        colour = look.colour();
        glyphs = new Glyphs(look.charset());
    }

    /** Longest line, columns. */
    public int width() {
        return width;
    }

    /** What can be shown. */
    public Glyphs glyphs() {
        return glyphs;
    }

    /** All that was written. */
    public String text() {
        return out.toString();
    }

    /** An empty line. */
    public void blank() {
        out.append('\n');
    }

    /** A heading with a blank line before it. */
    public void heading(String text) {
        heading(text, "");
    }

    /** A heading with a note at the right. */
    public void heading(String text, String note) {
        blank();
        line(Run.quiet(note), Run.strong(text.toUpperCase(Locale.ROOT)));
    }

    /** Runs at the left and one at the right edge of the line; the latter moves to a line of its own where it does not fit. */
    public void line(Run right, Run... left) {
        int gap = width - length(left) - length(right);
        if (right.text().isEmpty()) {
            paragraph("", left);
            return;
        }
        if (gap < 2) {
            paragraph("", left);
            paragraph("", right);
            return;
        }
        List<Run> runs = new ArrayList<>(List.of(left));
        runs.add(Run.plain(" ".repeat(gap)));
        runs.add(right);
        row(runs.toArray(Run[]::new));
    }

    /** Runs as they are, on one line. */
    public void row(Run... runs) {
        StringBuilder line = new StringBuilder();
        for (Run run : runs) {
            line.append(paint(run));
        }
        end(line);
    }

    /** Runs as a paragraph in which every line is indented alike. */
    public void paragraph(String indent, Run... runs) {
        hanging(List.of(Run.plain(indent)), Run.plain(indent), runs);
    }

    /** Runs as a paragraph behind a margin of runs; the other lines have the other margin. */
    public void hanging(List<Run> margin, Run others, Run... runs) {
        Line line = new Line(margin);
        for (Word word : words(runs)) {
            boolean space = !line.fresh && !word.glued();
            if (space && line.columns + 1 + length(word.run()) > width) {
                row(line.runs());
                line = new Line(List.of(others));
                space = false;
            }
            line.add(word.run(), space);
        }
        row(line.runs());
    }

    /** A line in the making; words of one tone are joined. */
    private final class Line {
        private final List<Run> runs;
        private int columns;
        private boolean fresh = true;

        Line(List<Run> margin) {
            runs = new ArrayList<>(margin);
            columns = length(runs());
        }

        Run[] runs() {
            return runs.toArray(Run[]::new);
        }

        void add(Run word, boolean space) {
            Run last = runs.get(runs.size() - 1);
            String blank = space ? " " : "";
            if (!fresh && last.tone() == word.tone()) {
                runs.set(runs.size() - 1, new Run(word.tone(), last.text() + blank + word.text()));
            } else {
                runs.add(new Run(word.tone(), blank + word.text()));
            }
            columns += length(word) + blank.length();
            fresh = false;
        }
    }

    /** Text behind a margin; a line that begins with "Maybe" stands on its own, as it was meant. */
    public void sentence(List<Run> margin, Run others, String text) {
        String[] lines = text.split("\n");
        hanging(margin, others, Run.plain(lines[0]));
        for (int i = 1; i < lines.length; i++) {
            hanging(List.of(others), others, Run.quiet(lines[i]));
        }
    }

    /** Columns that runs take. */
    public int length(Run... runs) {
        int columns = 0;
        for (Run run : runs) {
            String shown = glyphs.showable(run.text());
            columns += shown.codePointCount(0, shown.length());
        }
        return columns;
    }

    /** A word, and whether it follows the one before without a blank. */
    private record Word(Run run, boolean glued) {}

    private static List<Word> words(Run... runs) {
        List<Word> words = new ArrayList<>();
        boolean blank = true;
        for (Run run : runs) {
            blank |= run.text().startsWith(" ");
            for (String word : whole(run.text()).strip().split("[ \n\t]+")) {
                if (!word.isEmpty()) {
                    words.add(new Word(new Run(run.tone(), word), !blank && !words.isEmpty()));
                    blank = true;
                }
            }
            blank = run.text().endsWith(" ");
        }
        return words;
    }

    /** A number and its percent sign stay together. */
    private static String whole(String text) {
        return PERCENT.matcher(text).replaceAll(Character.toString(Run.NO_BREAK));
    }

    private String paint(Run run) {
        String shown = glyphs.showable(run.text()).replace(Run.NO_BREAK, ' ');
        return colour ? run.tone().paint(shown) : shown;
    }

    private void end(StringBuilder line) {
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
