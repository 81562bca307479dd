package dev.kossa.cli.review.html.timeline;

import dev.kossa.cli.render.Dates;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.cli.review.html.timeline.Lanes.Placed;
import dev.kossa.cli.review.html.timeline.Lanes.Text;
import dev.kossa.cli.review.html.timeline.Mark.Style;
import dev.kossa.cli.review.html.timeline.Timeline.Group;
import dev.kossa.cli.review.html.timeline.Timeline.Row;
import dev.kossa.record.Span;
import java.util.ArrayList;
import java.util.List;

/** Draws a timeline. A row whose marks or texts would touch has several lanes; its title says everything in words. */
public final class TimelineSvg {
    static final double RADIUS = 4.5;

    /** Wider than the usual character at that size, so that no text is longer than it is thought to be. */
    private static final double CHARACTER = 6.6;

    private static final double LINE = 14;
    private static final double BAR = 9;
    private static final double EDGE = 10;
    private static final double SMALLEST = 2 * RADIUS;
    private static final double HEAD = 26;
    private static final double GROUP_GAP = 12;
    private static final double GROUP_HEAD = 23;

    private final Timeline timeline;
    private final Shape shape;
    private final Axis axis;
    private final Dates dates;

    /** For which width it is drawn. */
    public enum Shape {
        /** Labels at the left of the rows. */
        WIDE(940, 214, 18, 5, 70),
        /** Labels above the rows. */
        NARROW(348, 0, 17, 5, 66);

        private final double width;
        private final double gutter;
        private final double lane;
        private final double gap;
        private final double tick;

        Shape(double width, double gutter, double lane, double gap, double tick) {
            this.width = width;
            this.gutter = gutter;
            this.lane = lane;
            this.gap = gap;
            this.tick = tick;
        }

        private String css() {
            return this == WIDE ? "timeline wide" : "timeline narrow";
        }
    }

    /**
     * @param timeline what to draw
     * @param shape for which width
     */
    public TimelineSvg(Timeline timeline, Shape shape) {
        this.timeline = timeline;
        this.shape = shape;
        this.axis = new Axis(timeline.window(), timeline.zone(), shape.gutter + EDGE, shape.width - EDGE);
        this.dates = new Dates(timeline.zone());
    }

    /** Draws it as an SVG element. */
    public void draw(Markup page) {
        double height = height();
        page.in(
                "svg",
                new String[] {
                    "class=" + shape.css(),
                    "viewBox=0 0 " + Markup.number(shape.width) + " " + Markup.number(height),
                    "role=img",
                    "aria-label=The record over time; the rows are: " + labels(),
                    "xmlns=http://www.w3.org/2000/svg"
                },
                () -> {
                    grid(page, height);
                    groups(page);
                    asOf(page, height);
                });
    }

    private String labels() {
        return String.join(
                ", ",
                timeline.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .map(row -> row.label() + " (" + row.words() + ")")
                        .toList());
    }

    private double height() {
        double rows = timeline.groups().stream().mapToDouble(this::height).sum();
        return HEAD + rows + 2 * EDGE;
    }

    private double height(Group group) {
        return group.rows().stream().mapToDouble(this::height).sum() + GROUP_GAP + GROUP_HEAD;
    }

    private double height(Row row) {
        int lines = label(row).size();
        double marks = shape.lane * lanes(row).count();
        return shape.gutter > 0 ? Math.max(marks, LINE * lines) + shape.gap : LINE * lines + marks + shape.gap;
    }

    // --- time

    private void grid(Markup page, double height) {
        double free = 0;
        for (Axis.Tick tick : axis.ticks(shape.tick)) {
            page.empty("line", "class=grid", x("x1", tick.x()), x("x2", tick.x()), x("y1", HEAD), x("y2", height));
            double width = CHARACTER * tick.label().length();
            double at = Math.max(shape.gutter, Math.min(tick.x() - width / 2, shape.width - width));
            if (at >= free) {
                page.leaf("text", tick.label(), "class=tick", x("x", at), x("y", 14));
                free = at + width + EDGE;
            }
        }
    }

    private void asOf(Markup page, double height) {
        double at = axis.x(timeline.asOf());
        String label = "as of " + dates.date(timeline.asOf());
        double width = CHARACTER * label.length();
        page.empty("line", "class=now", x("x1", at), x("x2", at), x("y1", HEAD - 4), x("y2", height - 16));
        boolean beyond = !timeline.window().asOfInside();
        String text = beyond ? label + " →" : label;
        page.leaf(
                "text",
                text,
                "class=now-label",
                x("x", Math.max(shape.gutter, Math.min(at - width / 2, shape.width - width - (beyond ? 16 : 0)))),
                x("y", height - 4));
    }

    // --- rows

    private void groups(Markup page) {
        double y = HEAD;
        for (Group group : timeline.groups()) {
            y += GROUP_GAP;
            page.empty("line", "class=rule", x("x1", 0), x("x2", shape.width), x("y1", y), x("y2", y));
            page.leaf("text", group.label(), "class=group", x("x", 0), x("y", y + 16));
            y += GROUP_HEAD;
            for (Row row : group.rows()) {
                row(page, row, y);
                y += height(row);
            }
        }
    }

    private void row(Markup page, Row row, double top) {
        page.in("g", () -> {
            page.leaf("title", row.label() + ": " + row.words());
            List<String> lines = label(row);
            for (int i = 0; i < lines.size(); i++) {
                page.leaf("text", lines.get(i), "class=label", x("x", 0), x("y", top + 14 + LINE * i));
            }
            double above = shape.gutter > 0 ? 0 : LINE * lines.size() + 3;
            double first = top + above + 10;
            for (Placed placed : lanes(row).placed()) {
                mark(page, placed, first + shape.lane * placed.lane());
                placed.text().ifPresent(text -> text(page, text, first));
            }
        });
    }

    private Lanes lanes(Row row) {
        List<Mark> marks = row.marks().stream().map(this::dated).toList();
        return Lanes.of(marks, axis, shape.gutter, shape.width, CHARACTER);
    }

    /** What was long before stands at the edge, so it says when it was. */
    private Mark dated(Mark mark) {
        if (!outside(mark.until())) {
            return mark;
        }
        String when = dates.date(mark.from().latest());
        return new Mark(
                mark.from(), mark.until(), mark.style(), mark.text().isEmpty() ? when : when + ", " + mark.text());
    }

    /** The label in lines that fit the gutter; in one line above the row it has the whole width. */
    private List<String> label(Row row) {
        double room = shape.gutter > 0 ? shape.gutter - 12 : shape.width;
        int most = (int) (room / CHARACTER);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : row.label().split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    // --- marks

    private void mark(Markup page, Placed placed, double y) {
        Mark mark = placed.mark();
        boolean solid = mark.hasLength();
        if (!solid && placed.until() - placed.from() <= SMALLEST) {
            dot(page, mark, (placed.from() + placed.until()) / 2, y);
        } else {
            band(page, mark, placed, y);
            if (solid) {
                sure(page, mark, y);
            }
        }
    }

    private void text(Markup page, Text text, double first) {
        double y = first + shape.lane * text.lane() + 4;
        page.leaf(
                "text",
                text.words(),
                "class=value",
                x("x", text.x()),
                x("y", y),
                "text-anchor=" + (text.endsThere() ? "end" : "start"));
    }

    private void dot(Markup page, Mark mark, double x, double y) {
        if (outside(mark.from())) {
            page.leaf("text", "◂", "class=edge", x("x", x - 14), x("y", y + 4));
        }
        page.empty("circle", "class=dot " + mark.style().css(), x("cx", x), x("cy", y), x("r", RADIUS));
        if (mark.style() == Style.HALF) {
            String arc = " a" + RADIUS + " " + RADIUS + " 0 0 0 0 " + Markup.number(2 * RADIUS) + " z";
            page.empty("path", "class=half-fill", "d=M" + Markup.number(x) + " " + Markup.number(y - RADIUS) + arc);
        }
    }

    private boolean outside(Span when) {
        return when.latest().isBefore(timeline.window().from());
    }

    /** The span in which it must lie; an open end has no round edge. */
    private void band(Markup page, Mark mark, Placed placed, double y) {
        boolean open = !mark.from().bounded() || !mark.until().bounded();
        page.empty(
                "rect",
                "class=band " + mark.style().css(),
                x("x", placed.from()),
                x("y", y - BAR / 2),
                x("width", placed.until() - placed.from()),
                x("height", BAR),
                x("rx", open ? 0 : BAR / 2));
    }

    /** The part of a stay or course in which it surely was so; at least its beginning. */
    private void sure(Markup page, Mark mark, double y) {
        double from = axis.x(mark.from().latest());
        double until = Math.max(from, axis.x(mark.until().earliest()));
        page.empty(
                "rect",
                "class=sure " + mark.style().css(),
                x("x", Math.min(from, axis.x(mark.until().latest()) - SMALLEST)),
                x("y", y - BAR / 2),
                x("width", Math.max(SMALLEST, until - from)),
                x("height", BAR),
                x("rx", BAR / 2));
    }

    private static String x(String name, double value) {
        return Markup.number(name, value);
    }
}
