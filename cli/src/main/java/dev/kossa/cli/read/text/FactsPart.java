package dev.kossa.cli.read.text;

import dev.kossa.cli.read.report.FactKind;
import dev.kossa.cli.read.report.FactWords;
import dev.kossa.cli.read.report.ReadReport;
import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Run;
import dev.kossa.cli.render.text.Tone;
import dev.kossa.prose.Reading.Located;
import dev.kossa.record.Fact;
import dev.kossa.record.Presence;
import java.util.List;

/** The facts by kind: whether found, where, when, and where the text says so. */
final class FactsPart {
    private final Page page;
    private final ReadReport report;

    FactsPart(Page page, ReadReport report) {
        this.page = page;
        this.report = report;
    }

    void write() {
        for (FactKind kind : FactKind.values()) {
            List<Located> facts = report.facts(kind);
            if (!facts.isEmpty()) {
                page.heading(kind.plural());
                facts.forEach(this::fact);
            }
        }
    }

    private void fact(Located located) {
        page.hanging(
                List.of(mark(located.fact())),
                Run.plain("   "),
                Run.plain(report.words(located)),
                Run.quiet(" (" + report.place(located.quote()) + ")"));
    }

    private static Run mark(Fact fact) {
        Presence presence = FactWords.presence(fact).orElse(Presence.PRESENT);
        return switch (presence) {
            case PRESENT -> Run.plain(" • ");
            case ABSENT -> Run.quiet(" − ");
            case CONFLICTING -> new Run(Tone.WARNING, " ! ");
            case NOT_ASSESSED -> Run.quiet(" ? ");
        };
    }
}
