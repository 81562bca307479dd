package dev.kossa.cli.read.html;

import dev.kossa.cli.read.html.Mark.Link;
import dev.kossa.cli.read.html.Nesting.Part;
import dev.kossa.cli.read.report.FactKind;
import dev.kossa.cli.read.report.ReadReport;
import dev.kossa.cli.render.html.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The whole text, with all that was read in it marked. The text itself is not changed by a character. */
final class TextPart {
    private final Markup page;
    private final ReadReport report;
    private final String text;
    private final List<Part> parts;
    private int next;

    TextPart(Markup page, ReadReport report) {
        this.page = page;
        this.report = report;
        this.text = report.reading().manuscript().text();
        this.parts = Nesting.of(new Marks(report).all());
    }

    void write() {
        page.in("section", new String[] {"id=text", "aria-labelledby=text-heading"}, () -> {
            page.leaf("h2", "The text", "id=text-heading");
            legend();
            page.in("div", "class=prose", () -> write(0, text.length(), List.of()));
        });
        page.raw("\n");
    }

    private void legend() {
        page.in("p", "class=legend", () -> {
            for (FactKind kind : FactKind.values()) {
                key(
                        kind.id(),
                        kind.plural().toLowerCase(Locale.ROOT),
                        report.facts(kind).size());
            }
            key(
                    "finding " + Marks.ABSENT,
                    "not found",
                    Math.toIntExact(report.reading().located().stream()
                            .filter(Marks::absent)
                            .count()));
            key("against", "contradictions", report.contradictions().size());
            key("stranger", "other patients", report.reading().others().size());
        });
    }

    private void key(String kind, String label, int count) {
        if (count == 0) {
            return;
        }
        page.in(
                "span",
                "class=key",
                () -> page.leaf("mark", label, "class=" + kind)
                        .text(" ")
                        .leaf("span", Integer.toString(count), "class=quiet"));
        page.text(" ");
    }

    /** The text between two places; around are the sayings of what holds it. */
    private void write(int from, int to, List<String> around) {
        int at = from;
        while (next < parts.size() && parts.get(next).start() < to) {
            Part part = parts.get(next++);
            page.text(text.substring(at, part.start()));
            write(part, around);
            at = part.end();
        }
        page.text(text.substring(at, to));
    }

    private void write(Part part, List<String> around) {
        Mark mark = part.mark();
        List<String> sayings = new ArrayList<>(mark.sayings());
        around.stream().filter(saying -> !sayings.contains(saying)).forEach(sayings::add);
        page.in("mark", attributes(part, sayings), () -> {
            write(part.start(), part.end(), sayings);
            if (part.last()) {
                mark.links().forEach(this::link);
            }
        });
    }

    /** The deeper a mark lies, the more it says; so what it says covers what those around it say. */
    private static String[] attributes(Part part, List<String> sayings) {
        List<String> attributes = new ArrayList<>();
        if (part.first()) {
            attributes.add("id=" + Mark.id(part.mark().quote()));
            attributes.add("tabindex=0");
        }
        attributes.add("class=" + part.mark().classes());
        attributes.add("aria-description=" + String.join("\n", sayings));
        attributes.add("style=--says:" + sayings.size());
        return attributes.toArray(String[]::new);
    }

    /** An empty element, drawn by its style: so the text stays the text, also when it is copied. */
    private void link(Link link) {
        page.leaf(
                "a",
                "",
                "class=other-side",
                "href=#" + Mark.id(link.other()),
                "data-mark=≠" + link.issue(),
                "aria-label=contradiction " + link.issue() + ": to what is said against this");
    }
}
