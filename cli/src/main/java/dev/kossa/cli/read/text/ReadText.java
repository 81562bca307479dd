package dev.kossa.cli.read.text;

import dev.kossa.cli.read.report.ReadReport;
import dev.kossa.cli.render.text.Look;
import dev.kossa.cli.render.text.Page;

/** Writes readings as text: the case, the facts, other patients, what the text says against itself, what it does not say. */
public final class ReadText {
    private final Look look;

    /** @param look for what it is made */
    public ReadText(Look look) {
        this.look = look;
    }

    /** The text; every line ends with a line feed. */
    public String write(ReadReport report) {
        Page page = new Page(look);
        new CasePart(page, report).write();
        new FactsPart(page, report).write();
        new OthersPart(page, report).write();
        new AgainstPart(page, report).write();
        return page.text();
    }
}
