package dev.kossa.language;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.record.BodySite;
import dev.kossa.record.BodySites;
import dev.kossa.record.Certainty;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a phrase or a text says: which concepts, present or absent, how sure, when, of whom, and where. Immutable, so that threads
 * can share it. The time it takes grows with the length of the text and not faster.
 *
 * <p>A concept that a text gives several places ("right forearm and hand") becomes one mention for each of them.
 */
public final class PhraseReader {
    private static final Comparator<Mention> ORDER = Comparator.comparingInt(Mention::start)
            .thenComparingInt(Mention::end)
            .thenComparing(Mention::concept);

    private final Tokenizer tokenizer;
    private final Lexicon lexicon;
    private final Finders finders;
    private final Conclusions conclusions;
    private final BodySites bodySites;
    private final Marks marks;

    private PhraseReader(Vocabulary vocabulary, LanguageRules rules, Map<String, List<String>> asked) {
        this.tokenizer = new Tokenizer(rules.spelling());
        this.lexicon = new Lexicon(vocabulary, rules, tokenizer);
        Phrases phrases = new Phrases(rules, tokenizer);
        this.finders = new Finders(
                new TimeFinder(rules.times(), tokenizer),
                new PlaceFinder(vocabulary, rules.places(), phrases, tokenizer),
                phrases);
        this.conclusions = new Conclusions(rules.conclusions(), vocabulary);
        this.bodySites = vocabulary.bodySites();
        this.marks = new Marks(asked, tokenizer);
    }

    /** A reader of one language. */
    public static PhraseReader of(Vocabulary vocabulary, LanguageRules rules) {
        return new PhraseReader(vocabulary, rules, Map.of());
    }

    /**
     * A reader of one language, with the words and rules of a knowledge base.
     *
     * @param language tag of the language ("en")
     * @throws IllegalArgumentException when the knowledge base has no rules for it
     */
    public static PhraseReader of(Knowledge knowledge, String language) {
        return of(knowledge, language, Map.of());
    }

    /**
     * The same, which also looks for phrases that somebody asks for ({@link Statement#marks}).
     *
     * @param language tag of the language ("en")
     * @param asked phrases by what they do; alternatives of a word are joined by "|"
     * @throws IllegalArgumentException when the knowledge base has no rules for the language
     */
    public static PhraseReader of(Knowledge knowledge, String language, Map<String, List<String>> asked) {
        LanguageRules rules = knowledge
                .language(language)
                .map(file -> LanguageRules.parse(language, file))
                .orElseThrow(() -> new IllegalArgumentException("The knowledge base has no rules for the language ("
                        + language + ").\nMaybe index.yaml does not name language/" + language + ".yaml."));
        return new PhraseReader(knowledge.vocabulary(language), rules, asked);
    }

    /**
     * What a text says, in the order of the text. The offsets of a mention are offsets into the text as given.
     *
     * @param context what kind of text it is; it decides between concepts with the same words
     */
    public List<Mention> read(String text, TextContext context) {
        return read(text, context, new Effort());
    }

    /**
     * What a text says, sentence by sentence, with the times and places that it names.
     *
     * @param context what kind of text it is; it decides between concepts with the same words
     */
    public List<Statement> statements(String text, TextContext context) {
        Effort effort = new Effort();
        List<Statement> statements = new ArrayList<>();
        for (Line line : Line.split(tokenizer.read(text), effort)) {
            Sentence sentence = SentenceBuilder.build(line, finders, lexicon.terms(context));
            List<Mention> mentions = new ArrayList<>();
            addConcepts(sentence, context, mentions);
            mentions.sort(ORDER);
            statements.add(Statement.of(sentence, mentions, marks.find(line)));
        }
        return List.copyOf(statements);
    }

    /** The same, counting its steps. */
    List<Mention> read(String text, TextContext context, Effort effort) {
        List<Mention> mentions = new ArrayList<>();
        List<Mention> normal = new ArrayList<>();
        for (Line line : Line.split(tokenizer.read(text), effort)) {
            Sentence sentence = SentenceBuilder.build(line, finders, lexicon.terms(context));
            if (context == TextContext.SITE) {
                addSites(sentence, mentions);
            } else {
                addConcepts(sentence, context, mentions);
                if (context == TextContext.IMAGING) {
                    conclusions.normalResult(sentence).ifPresent(normal::add);
                }
            }
        }
        addNormalResult(normal, mentions);
        mentions.sort(ORDER);
        return List.copyOf(mentions);
    }

    private void addConcepts(Sentence sentence, TextContext context, List<Mention> mentions) {
        if (!sentence.drafts().isEmpty()) {
            addNamed(sentence, context, mentions);
        }
        if (context.tells()) {
            mentions.addAll(conclusions.lasting(sentence));
            conclusions.severalPlaces(sentence).ifPresent(mentions::add);
        }
    }

    private void addNamed(Sentence sentence, TextContext context, List<Mention> mentions) {
        Timeline timeline = new Timeline(sentence);
        timeline.markPast();
        Cues.apply(sentence, timeline.begun());
        Levels.apply(sentence);
        Placing.apply(sentence, bodySites);
        Emission emission = new Emission(sentence.line(), context.namesAnalytes(), mentions::add);
        sentence.drafts().forEach(emission::emit);
    }

    /** A result in which something was seen is not normal as a whole. */
    private static void addNormalResult(List<Mention> normal, List<Mention> mentions) {
        boolean shown = mentions.stream()
                .anyMatch(mention -> mention.presence() == Presence.PRESENT
                        && mention.status() == Mention.Status.CURRENT
                        && mention.experiencer() == Mention.Experiencer.PATIENT);
        if (!shown) {
            normal.stream().limit(1).forEach(mentions::add);
        }
    }

    private static void addSites(Sentence sentence, List<Mention> mentions) {
        for (Element element : sentence.elements()) {
            for (Item item : element.items()) {
                if (item instanceof Item.Place place) {
                    place.sites().forEach(site -> mentions.add(site(sentence.line(), site, item.from(), item.to())));
                }
            }
        }
    }

    private static Mention site(Line line, BodySite site, int from, int to) {
        return new Mention(
                site.region(),
                Mention.Kind.SITE,
                Presence.PRESENT,
                Certainty.CERTAIN,
                Mention.Status.CURRENT,
                Mention.Experiencer.PATIENT,
                Optional.of(site),
                line.startOffset(from),
                line.endOffset(to));
    }
}
