package dev.kossa.cli.view.html;

import dev.kossa.cli.view.Citations;
import dev.kossa.cli.view.Citations.Cited;
import dev.kossa.cli.view.Dates;
import dev.kossa.cli.view.Report;
import dev.kossa.cli.view.Wording;
import dev.kossa.cli.view.html.markup.Markup;
import dev.kossa.knowledge.Basis;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parts of the page write on and take from. */
record Leaf(Report report, Markup page, Citations citations, Dates dates) {
    private static final Pattern WHOLE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|[Xx]-rays?");

    /** A section with its heading; the id is that of the section. */
    void section(String id, String heading, Runnable content) {
        page.raw("\n");
        page.in("section", new String[] {"id=" + id, "aria-labelledby=" + id + "-heading"}, () -> {
            page.leaf("h2", heading, "id=" + id + "-heading");
            page.in("div", "class=body", content);
        });
        page.raw("\n");
    }

    /** The sources of these rows as small links; nothing without sources. */
    void cite(List<Basis> rows) {
        List<Cited> cited = citations.cite(rows);
        if (cited.isEmpty()) {
            return;
        }
        page.text("\u00a0");
        page.in("span", "class=cite", () -> {
            for (int i = 0; i < cited.size(); i++) {
                Cited source = cited.get(i);
                page.text(i == 0 ? "" : " ");
                page.leaf(
                        "a",
                        source.mark(),
                        "href=#source-" + source.number(),
                        "aria-label=source " + source.number() + (source.unconfirmed() ? ", not confirmed" : ""));
            }
        });
    }

    /** The same for one row. */
    void cite(Basis row) {
        cite(List.of(row));
    }

    /** A text in which neither a date nor "X-ray" comes apart at the end of a line. */
    void say(String text) {
        Matcher whole = WHOLE.matcher(text);
        int at = 0;
        while (whole.find()) {
            page.text(text.substring(at, whole.start()));
            page.leaf("span", whole.group(), "class=whole");
            at = whole.end();
        }
        page.text(text.substring(at));
    }

    /** The same as an element. */
    void say(String tag, String css, String text) {
        page.in(tag, css, () -> say(text));
    }

    /** A text whose further lines, which begin with "Maybe", are quieter. */
    void sentence(String text) {
        String[] lines = text.split("\n");
        say(capital(lines[0]));
        for (int i = 1; i < lines.length; i++) {
            page.text(" ");
            say("span", "class=quiet", lines[i]);
        }
    }

    static String capital(String text) {
        return Wording.capital(text);
    }

    /** With a full stop, unless it ends with a mark already. */
    static String full(String text) {
        return text.isEmpty() || ".?!)".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    /** "left: 12.5%; width: 30%" */
    static String place(double from, double to) {
        return "style=left:" + Markup.number(100 * from) + "%;width:" + Markup.number(100 * (to - from)) + "%";
    }
}
