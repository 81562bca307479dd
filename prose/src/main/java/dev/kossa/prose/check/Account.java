package dev.kossa.prose.check;

import dev.kossa.issue.Issue;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.prose.Manuscript;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading.Said;
import dev.kossa.prose.fact.Passage;
import dev.kossa.prose.fact.ProseRules;
import dev.kossa.prose.fact.Story;
import dev.kossa.record.Origin;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A document and the story that it tells of its patient.
 *
 * @param rules of the language
 * @param own the sentences that tell of the patient, in the order of the text
 * @param all every sentence, in the order of the text
 */
public record Account(
        Manuscript manuscript,
        Vocabulary vocabulary,
        ProseRules rules,
        Story story,
        List<Passage> own,
        List<Passage> all) {
    public Account {
        own = List.copyOf(own);
        all = List.copyOf(all);
    }

    /** The sentences of the patient in the parts that tell the case; captions are none. */
    Stream<Passage> told() {
        return own.stream().filter(passage -> Part.of(passage).isPresent());
    }

    /** An issue about some spans. */
    Said said(Function<List<Origin>, Issue> issue, List<Quote> quotes) {
        return new Said(issue.apply(quotes.stream().map(manuscript::origin).toList()), quotes);
    }

    Said said(Function<List<Origin>, Issue> issue, Quote... quotes) {
        return said(issue, List.of(quotes));
    }
}
