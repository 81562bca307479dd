package dev.kossa.cli.view.text;

import dev.kossa.cli.view.Citations;
import dev.kossa.cli.view.Dates;
import dev.kossa.cli.view.Report;
import dev.kossa.cli.view.Wording;
import dev.kossa.knowledge.Basis;
import java.util.List;

/** What the parts of the text write on and take from. */
record Sheet(Report report, Page page, Citations citations, Dates dates) {
    /** The sources of these rows behind a blank, quietly; nothing without sources. */
    Run cite(List<Basis> rows) {
        String marks = citations.words(rows);
        return Run.quiet(marks.isEmpty() ? "" : " " + marks);
    }

    /** The same for one row. */
    Run cite(Basis row) {
        return cite(List.of(row));
    }

    /** The first letter as a capital. */
    static String capital(String text) {
        return Wording.capital(text);
    }

    /** Whether the sentence begins with the label, which then need not be said. */
    static boolean repeats(String sentence, String label) {
        return sentence.regionMatches(true, 0, label, 0, label.length());
    }

    /** With a full stop, unless it ends with a mark already. */
    static String sentence(String text) {
        return text.isEmpty() || ".?!)".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
