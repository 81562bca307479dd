package dev.kossa.cli.render.html;

import dev.kossa.cli.render.Citations;
import dev.kossa.cli.render.Citations.Cited;
import dev.kossa.cli.render.Dates;
import dev.kossa.cli.render.Wording;
import dev.kossa.knowledge.Basis;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the parts of a page write on and take from.
 *
 * @param page the page
 * @param citations the sources cited so far
 * @param dates dates in the zone of the patient
 */
public record Leaf(Markup page, Citations citations, Dates dates) {
    private static final Pattern WHOLE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|[Xx]-rays?");

    /** A section with its heading; the id is that of the section. */
    public void section(String id, String heading, Runnable content) {
        page.raw("\n");
        page.in("section", new String[] {"id=" + id, "aria-labelledby=" + id + "-heading"}, () -> {
            page.leaf("h2", heading, "id=" + id + "-heading");
            page.in("div", "class=body", content);
        });
        page.raw("\n");
    }

    /** The sources of these rows as small links; nothing without sources. */
    public void cite(List<Basis> rows) {
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
    public void cite(Basis row) {
        cite(List.of(row));
    }

    /** A text in which neither a date nor "X-ray" comes apart at the end of a line. */
    public void say(String text) {
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
    public void say(String tag, String css, String text) {
        page.in(tag, css, () -> say(text));
    }

    /** A text whose further lines, which begin with "Maybe", are quieter. */
    public void sentence(String text) {
        String[] lines = text.split("\n");
        say(capital(lines[0]));
        for (int i = 1; i < lines.length; i++) {
            page.text(" ");
            say("span", "class=quiet", lines[i]);
        }
    }

    public static String capital(String text) {
        return Wording.capital(text);
    }

    /** With a full stop, unless it ends with a mark already. */
    public static String full(String text) {
        return text.isEmpty() || ".?!)".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    /** "left: 12.5%; width: 30%" */
    public static String place(double from, double to) {
        return "style=left:" + Markup.number(100 * from) + "%;width:" + Markup.number(100 * (to - from)) + "%";
    }
}
