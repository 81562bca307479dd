package dev.kossa.cli.render.text;

import dev.kossa.cli.render.Citations;
import dev.kossa.cli.render.Dates;
import dev.kossa.cli.render.Wording;
import dev.kossa.knowledge.Basis;
import java.util.List;

/**
 * What the parts of a text write on and take from.
 *
 * @param page the text
 * @param citations the sources cited so far
 * @param dates dates in the zone of the patient
 */
public record Sheet(Page page, Citations citations, Dates dates) {
    /** The sources of these rows behind a blank, quietly; nothing without sources. */
    public Run cite(List<Basis> rows) {
        String marks = citations.words(rows);
        return Run.quiet(marks.isEmpty() ? "" : " " + marks);
    }

    /** The same for one row. */
    public Run cite(Basis row) {
        return cite(List.of(row));
    }

    /** The first letter as a capital. */
    public static String capital(String text) {
        return Wording.capital(text);
    }

    /** Whether the sentence begins with the label, which then need not be said. */
    public static boolean repeats(String sentence, String label) {
        return sentence.regionMatches(true, 0, label, 0, label.length());
    }

    /** With a full stop, unless it ends with a mark already. */
    public static String sentence(String text) {
        return text.isEmpty() || ".?!)".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
