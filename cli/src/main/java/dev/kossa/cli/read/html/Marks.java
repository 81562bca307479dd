package dev.kossa.cli.read.html;

import dev.kossa.cli.read.report.FactKind;
import dev.kossa.cli.read.report.FactWords;
import dev.kossa.cli.read.report.ReadReport;
import dev.kossa.cli.read.report.SummaryRow;
import dev.kossa.prose.Aggregate;
import dev.kossa.prose.OtherPatient;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading.Located;
import dev.kossa.prose.Reading.Said;
import dev.kossa.record.Presence;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All spans of a text that are marked, each once. */
final class Marks {
    /** The style of what was not found. */
    static final String ABSENT = "absent";

    private final Map<Quote, Mark> marks = new HashMap<>();
    private final ReadReport report;

    Marks(ReadReport report) {
        this.report = report;
        report.reading().located().forEach(this::fact);
        report.rows().forEach(this::row);
        report.reading().others().forEach(this::other);
        report.reading().aggregates().forEach(this::aggregate);
        List<Said> contradictions = report.contradictions();
        for (int i = 0; i < contradictions.size(); i++) {
            contradiction(i + 1, contradictions.get(i));
        }
        report.doubts().forEach(this::doubt);
    }

    /** In no particular order; a span without a character cannot be marked. */
    Collection<Mark> all() {
        return marks.values().stream()
                .filter(mark -> mark.quote().end() > mark.quote().start())
                .toList();
    }

    private Mark at(Quote quote) {
        return marks.computeIfAbsent(quote, Mark::new);
    }

    private void fact(Located located) {
        FactKind kind = FactKind.of(located.fact());
        Mark mark = at(located.quote());
        mark.says(kind.id(), kind.label() + ": " + report.words(located));
        if (absent(located)) {
            mark.looks(ABSENT);
        }
    }

    static boolean absent(Located located) {
        return FactWords.presence(located.fact()).equals(Optional.of(Presence.ABSENT));
    }

    private void row(SummaryRow row) {
        row.entries()
                .forEach(entry ->
                        at(entry.quote()).says(Mark.SAID, row.name().toLowerCase(Locale.ROOT) + ": " + entry.words()));
    }

    private void other(OtherPatient other) {
        String citation = other.citation().isEmpty() ? "" : " [" + other.citation() + "]";
        at(other.quote()).says("stranger", "another patient" + citation);
    }

    private void aggregate(Aggregate aggregate) {
        at(aggregate.quote()).says("stranger", "of many patients");
    }

    /** Each span leads to the next, and the last to the first. */
    private void contradiction(int number, Said said) {
        List<Quote> quotes = said.quotes();
        for (int i = 0; i < quotes.size(); i++) {
            Mark mark = at(quotes.get(i));
            mark.says("against", "contradiction " + number);
            mark.links(new Mark.Link(number, quotes.get((i + 1) % quotes.size())));
        }
    }

    private void doubt(Said said) {
        at(said.quotes().get(0))
                .says("doubt", said.issue().sentence().lines().findFirst().orElse(""));
    }
}
