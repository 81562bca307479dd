package dev.kossa.prose.fact;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.language.Mention;
import dev.kossa.language.PhraseReader;
import dev.kossa.language.Statement;
import dev.kossa.language.TextContext;
import dev.kossa.prose.Aggregate;
import dev.kossa.prose.Anchor;
import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.Manuscript;
import dev.kossa.prose.OtherPatient;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading;
import dev.kossa.prose.Reading.Located;
import dev.kossa.prose.check.Account;
import dev.kossa.prose.check.StoryCheck;
import dev.kossa.prose.text.Paragraph;
import dev.kossa.record.PatientRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** From paragraphs to what they tell of each patient. */
public final class DocumentReader {
    private static final int LONGEST_ABBREVIATION = 4;

    private final Vocabulary vocabulary;
    private final ProseRules rules;
    private final PhraseReader phrases;
    private final StoryTeller.Finders finders;

    /** @param language tag of the language, for which the knowledge base has rules */
    public DocumentReader(Knowledge knowledge, String language, ProseRules rules) {
        this.vocabulary = knowledge.vocabulary();
        this.rules = rules;
        this.phrases = PhraseReader.of(knowledge, language, rules.marks());
        this.finders = StoryTeller.Finders.of(vocabulary, phrases, rules);
    }

    /** What the paragraphs of a manuscript say. */
    public Reading read(Manuscript manuscript, List<Paragraph> paragraphs, Anchor anchor) {
        List<Passage> passages = passages(paragraphs);
        List<Subject> subjects = Subjects.of(passages, rules.ofFamily());
        Map<Subject, List<Passage>> bySubject = new LinkedHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            bySubject
                    .computeIfAbsent(subjects.get(i), subject -> new ArrayList<>())
                    .add(passages.get(i));
        }
        List<Passage> own = bySubject.getOrDefault(Subject.PATIENT, List.of());
        Story story = StoryTeller.tell(own, finders).weighing(weighed(bySubject, rules.diseases()));
        CaseSummary summary = Summaries.of(vocabulary, rules, story);
        List<Located> located = located(manuscript, anchor, story);
        return new Reading(
                manuscript,
                anchor,
                record(summary, located, anchor),
                located,
                summary,
                others(manuscript, bySubject, anchor),
                aggregates(bySubject.getOrDefault(new Subject.Many(), List.of())),
                StoryCheck.of(new Account(manuscript, vocabulary, rules, story, own, passages)));
    }

    /** What the authors weigh in general: "it is often mistaken for cellulitis". */
    private static List<Opinion> weighed(Map<Subject, List<Passage>> bySubject, Set<String> diseases) {
        return Stream.of(Subject.NOBODY, new Subject.Many())
                .flatMap(subject -> bySubject.getOrDefault(subject, List.of()).stream())
                .filter(passage -> passage.has(Role.DIFFERENTIAL))
                .flatMap(passage -> DiagnosisFinder.find(passage, Days.PRESENTATION, diseases).stream())
                .map(Opinion::weighed)
                .toList();
    }

    private List<Passage> passages(List<Paragraph> paragraphs) {
        List<Passage> passages = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text().text();
            List<Statement> statements = phrases.statements(text, TextContext.NARRATIVE).stream()
                    .flatMap(statement -> Pieces.of(statement).stream())
                    .toList();
            for (int i = 0; i < statements.size(); i++) {
                Statement statement = statements.get(i);
                int to = i + 1 < statements.size() ? statements.get(i + 1).start() : text.length();
                passages.add(Passage.of(paragraph, meant(statement, text), Citations.in(text, statement.start(), to)));
            }
        }
        return passages;
    }

    /** Without ordinary words that only look like an abbreviation: "prompted us". */
    private Statement meant(Statement statement, String text) {
        boolean all = statement.mentions().stream().allMatch(mention -> isMeant(mention, text));
        return all
                ? statement
                : new Statement(
                        statement.mentions().stream()
                                .filter(mention -> isMeant(mention, text))
                                .toList(),
                        statement.times(),
                        statement.places(),
                        statement.marks(),
                        statement.start(),
                        statement.end());
    }

    private boolean isMeant(Mention mention, String text) {
        return mention.end() - mention.start() > LONGEST_ABBREVIATION
                || !rules.capitals().contains(text.substring(mention.start(), mention.end()));
    }

    private List<Located> located(Manuscript manuscript, Anchor anchor, Story story) {
        return Records.of(manuscript, anchor, story, new Exposures(vocabulary, rules, story));
    }

    private static PatientRecord record(CaseSummary summary, List<Located> located, Anchor anchor) {
        return new PatientRecord(
                Records.patient(summary, anchor),
                located.stream().map(Located::fact).toList(),
                anchor.zone());
    }

    private List<OtherPatient> others(Manuscript manuscript, Map<Subject, List<Passage>> bySubject, Anchor anchor) {
        List<OtherPatient> others = new ArrayList<>();
        bySubject.forEach((subject, passages) -> {
            if (subject instanceof Subject.Other) {
                others.add(other(manuscript, passages, anchor));
            }
        });
        return others;
    }

    private OtherPatient other(Manuscript manuscript, List<Passage> passages, Anchor anchor) {
        Story story = StoryTeller.tell(passages, finders);
        CaseSummary summary = Summaries.of(vocabulary, rules, story);
        Quote quote = passages.stream().map(Passage::quote).reduce(Quote::with).orElseThrow();
        return new OtherPatient(
                citation(passages), quote, record(summary, located(manuscript, anchor, story), anchor), summary);
    }

    private static String citation(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.citations().stream())
                .findFirst()
                .orElse("");
    }

    private static List<Aggregate> aggregates(List<Passage> passages) {
        return passages.stream()
                .map(passage -> new Aggregate(citation(List.of(passage)), passage.quote()))
                .toList();
    }
}
