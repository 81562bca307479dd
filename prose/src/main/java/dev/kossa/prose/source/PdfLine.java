package dev.kossa.prose.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One line of a page, with the place of its characters. Lengths are points; y grows downwards. */
final class PdfLine {
    /** Exponents and reference numbers are set at two thirds of the size of the line, raised by a third of it. */
    private static final double LARGEST_RAISED = 0.85;

    private static final double LEAST_RISE = 0.12;

    /** A gap of less than this share of the size lies inside of a word. */
    private static final double WORD_GAP = 0.15;

    /**
     * A character, a ligature, or a blank between words.
     *
     * @param x where it begins
     * @param end where it ends
     * @param y its baseline
     * @param size of its font
     */
    record Glyph(String text, double x, double end, double y, double size) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    private final List<Glyph> glyphs;
    private final double size;
    private final double y;

    /** @param glyphs at least one that is not blank */
    PdfLine(List<Glyph> glyphs) {
        this.glyphs = List.copyOf(glyphs);
        this.size = commonSize(this.glyphs);
        this.y = baseline(this.glyphs, size);
    }

    private static double commonSize(List<Glyph> glyphs) {
        Map<Double, Integer> counts = new HashMap<>();
        double common = 0;
        int most = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                continue;
            }
            int count = counts.merge(glyph.size(), 1, Integer::sum);
            if (count > most || count == most && glyph.size() > common) {
                most = count;
                common = glyph.size();
            }
        }
        return common;
    }

    private static double baseline(List<Glyph> glyphs, double size) {
        double[] all = glyphs.stream()
                .filter(glyph -> !glyph.isBlank() && glyph.size() == size)
                .mapToDouble(Glyph::y)
                .sorted()
                .toArray();
        return all[all.length / 2];
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    double x() {
        return glyphs.get(0).x();
    }

    double end() {
        return glyphs.get(glyphs.size() - 1).end();
    }

    double y() {
        return y;
    }

    /** Size of most of its characters. */
    double size() {
        return size;
    }

    /** Whether the other goes on just where this ends: a raised or lowered piece that was taken for a line. */
    boolean goesOnWith(PdfLine other) {
        double larger = Math.max(size, other.size);
        double gap = other.x() - end();
        return Math.abs(other.y - y) < 0.8 * larger && gap > -0.2 * larger && gap < 0.5 * larger;
    }

    /** Both as one line. */
    PdfLine with(PdfLine other) {
        List<Glyph> all = new ArrayList<>(glyphs);
        if (other.x() - end() > WORD_GAP * Math.max(size, other.size)) {
            all.add(new Glyph(" ", end(), other.x(), y, size));
        }
        all.addAll(other.glyphs);
        return new PdfLine(all);
    }

    /** The text, with powers as {@code 10^9} and references as {@code [4]}. */
    String text() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < glyphs.size()) {
            int end = endOfRaised(at);
            if (end == at) {
                text.append(glyphs.get(at++).text());
            } else {
                writeRaised(text, at, end);
                at = end;
            }
        }
        return text.toString();
    }

    private void writeRaised(StringBuilder text, int from, int to) {
        StringBuilder run = new StringBuilder();
        glyphs.subList(from, to).forEach(glyph -> run.append(glyph.text()));
        char after = to < glyphs.size() && !glyphs.get(to).text().isEmpty()
                ? glyphs.get(to).text().charAt(0)
                : ' ';
        switch (Raised.meaning(text, run.toString(), after)) {
            case POWER -> text.append('^').append(run);
            case REFERENCE -> text.append('[').append(run).append(']');
            case OTHER -> text.append(run);
        }
    }

    /** Blanks between raised characters belong to the run. */
    private int endOfRaised(int from) {
        int end = from;
        for (int at = from; at < glyphs.size(); at++) {
            Glyph glyph = glyphs.get(at);
            if (isRaised(glyph)) {
                end = at + 1;
            } else if (end == from || !glyph.isBlank()) {
                break;
            }
        }
        return end;
    }

    private boolean isRaised(Glyph glyph) {
        return !glyph.isBlank() && glyph.size() < LARGEST_RAISED * size && y - glyph.y() > LEAST_RISE * size;
    }
}
