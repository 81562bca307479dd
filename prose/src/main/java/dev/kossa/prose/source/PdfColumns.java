package dev.kossa.prose.source;

import dev.kossa.prose.source.PdfLine.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a page into the order in which they are read. Nearly all files hold their columns one after the other, and stay as they
 * are. Some programs write straight across the page: then one line holds a line of each column, and is parted where the columns are.
 *
 * <p>A table has a gap in each row too. It is no pair of columns, because its cells do not fill theirs.
 */
final class PdfColumns {
    private static final int FEWEST_LINES = 5;

    /** Between columns there is more room than between words, as a share of the size. */
    private static final double LEAST_GAP = 1.2;

    /** The gap lies in the middle of the page, give or take this share of the width. */
    private static final double OFF_CENTRE = 0.15;

    /** Lines of prose fill at least this share of their column on average. */
    private static final double LEAST_FILLED = 0.75;

    private final List<PdfLine> lines;
    private final double left;
    private final double right;

    private PdfColumns(List<PdfLine> lines) {
        this.lines = lines;
        this.left = lines.stream().mapToDouble(PdfLine::x).min().orElse(0);
        this.right = lines.stream().mapToDouble(PdfLine::end).max().orElse(0);
    }

    /** The lines as they are read. */
    static List<PdfLine> inOrder(List<PdfLine> lines) {
        return new PdfColumns(lines).ordered();
    }

    private List<PdfLine> ordered() {
        double[] gaps = lines.stream()
                .mapToDouble(this::middleOfGap)
                .filter(gap -> gap > 0)
                .sorted()
                .toArray();
        if (gaps.length < FEWEST_LINES) {
            return lines;
        }
        double gutter = gaps[gaps.length / 2];
        return areColumns(gutter) ? parted(gutter) : lines;
    }

    /** The middle of a wide gap near the centre of the page; 0 when the line has none. */
    private double middleOfGap(PdfLine line) {
        double centre = (left + right) / 2;
        double off = OFF_CENTRE * (right - left);
        List<Glyph> solid = solid(line);
        for (int i = 1; i < solid.size(); i++) {
            double from = solid.get(i - 1).end();
            double to = solid.get(i).x();
            double middle = (from + to) / 2;
            if (to - from >= LEAST_GAP * line.size() && Math.abs(middle - centre) <= off) {
                return middle;
            }
        }
        return 0;
    }

    private boolean areColumns(double gutter) {
        double filled = 0;
        int count = 0;
        for (PdfLine line : lines) {
            List<PdfLine> parts = parts(line, gutter);
            if (parts.size() == 2) {
                PdfLine first = parts.get(0);
                PdfLine second = parts.get(1);
                filled += Math.min(
                        (first.end() - left) / (gutter - left), (second.end() - second.x()) / (right - gutter));
                count++;
            }
        }
        return count >= FEWEST_LINES && filled >= LEAST_FILLED * count;
    }

    private List<PdfLine> parted(double gutter) {
        List<PdfLine> ordered = new ArrayList<>();
        List<PdfLine> second = new ArrayList<>();
        for (PdfLine line : lines) {
            List<PdfLine> parts = parts(line, gutter);
            if (parts.size() == 2) {
                ordered.add(parts.get(0));
                second.add(parts.get(1));
            } else if (line.x() >= gutter) {
                second.add(line);
            } else {
                if (line.end() > gutter) {
                    ordered.addAll(second);
                    second.clear();
                }
                ordered.add(line);
            }
        }
        ordered.addAll(second);
        return ordered;
    }

    /** The two parts of a line with a gap at the gutter; else the line. */
    private static List<PdfLine> parts(PdfLine line, double gutter) {
        List<Glyph> solid = solid(line);
        for (int i = 1; i < solid.size(); i++) {
            Glyph before = solid.get(i - 1);
            Glyph behind = solid.get(i);
            if (before.end() < gutter && behind.x() > gutter) {
                if (behind.x() - before.end() < LEAST_GAP * line.size()) {
                    return List.of(line);
                }
                List<Glyph> all = line.glyphs();
                return List.of(
                        new PdfLine(all.subList(0, all.indexOf(before) + 1)),
                        new PdfLine(all.subList(all.indexOf(behind), all.size())));
            }
        }
        return List.of(line);
    }

    private static List<Glyph> solid(PdfLine line) {
        return line.glyphs().stream().filter(glyph -> !glyph.isBlank()).toList();
    }
}
