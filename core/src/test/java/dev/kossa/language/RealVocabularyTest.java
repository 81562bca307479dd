package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.knowledge.ClassPathKnowledge;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The English rules together with the real vocabulary. */
class RealVocabularyTest {
    private static final Vocabulary VOCABULARY = ClassPathKnowledge.load().vocabulary();
    private static final PhraseReader READER = PhraseReader.of(ClassPathKnowledge.load(), "en");
    private static final Reading REAL = new Reading(VOCABULARY, READER);
    /** Terms that are only a time are left to the rules of times. */
    private static final double MOST_UNREAD = 0.001;

    private final List<String> unread = new ArrayList<>();
    private int terms;

    @Test
    void every_finding_that_the_rules_name_is_in_the_vocabulary() {
        LanguageRules rules = Reading.rules("en", Reading.englishFile());
        List<String> named = new ArrayList<>(rules.places().withoutPlace());
        rules.conclusions().lasting().forEach(lasting -> named.add(lasting.finding()));
        named.add(rules.conclusions().normalResult());
        named.add(rules.conclusions().severalPlaces());
        assertThat(VOCABULARY.findings()).containsKeys(named.toArray(String[]::new));
    }

    @Test
    void every_term_is_read_as_what_it_stands_for() {
        VOCABULARY.findings().values().forEach(this::readBack);
        VOCABULARY.mechanisms().values().forEach(it -> readBack(it.id(), it.terms(), TextContext.CLINICAL));
        VOCABULARY.drugs().values().forEach(it -> readBack(it.id(), it.terms(), TextContext.DRUG));
        VOCABULARY.methods().values().forEach(it -> readBack(it.id(), it.terms(), TextContext.METHOD));
        VOCABULARY.analytes().values().forEach(it -> readBack(it.id(), it.terms(), TextContext.LABORATORY));
        VOCABULARY.siteTerms().stream()
                .filter(it -> !it.region().equals("body"))
                .forEach(it -> readBack(it.region(), it.terms(), TextContext.SITE));
        assertThat(terms).isGreaterThan(10_000);
        assertThat((double) unread.size() / terms).as("%s", unread).isLessThan(MOST_UNREAD);
    }

    private void readBack(Vocabulary.Finding finding) {
        TextContext context = switch (finding.kind()) {
            case IMAGING -> TextContext.IMAGING;
            case TISSUE -> TextContext.TISSUE;
            case SIGN, SYMPTOM, HISTORY, COURSE, LABORATORY -> TextContext.CLINICAL;
        };
        readBack(finding.id(), finding.terms(), context, Presence.PRESENT);
        readBack(finding.id(), finding.absentTerms(), context, Presence.ABSENT);
    }

    private void readBack(String id, List<String> words, TextContext context) {
        readBack(id, words, context, Presence.PRESENT);
    }

    private void readBack(String id, List<String> words, TextContext context, Presence presence) {
        for (String term : words) {
            terms++;
            boolean read = READER.read(term, context).stream()
                    .anyMatch(mention -> mention.concept().equals(id) && mention.presence() == presence);
            if (!read) {
                unread.add(id + ": " + term);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    no fracture, calcification in the soft tissue   | IMAGING    | fracture-, soft-tissue-calcification+
                    hard swelling over the dorsum of the left hand  | CLINICAL   | hard-lesion+@left dorsum of hand, swelling+@left dorsum of hand
                    afebrile                                        | CLINICAL   | fever-
                    left hand ultrasound normal                     | IMAGING    | imaging-normal+
                    lower leg pain                                  | CLINICAL   | pain+@leg
                    bilateral leg, hip and back pain                | CLINICAL   | pain+@both sides: leg, pain+@both sides: hip, pain+@both sides: back
                    infant of 34 weeks of gestation                 | CLINICAL   | prematurity+
                    coldness of the limb                            | CLINICAL   | cool-limb+
                    CRP decreased to 2.43 mg/L                      | CLINICAL   | nothing
                    swelling for 3 days                             | CLINICAL   | swelling+, acute-onset+
                    for several months                              | CLINICAL   | chronic-course+
                    there is soft tissue calcification              | IMAGING    | soft-tissue-calcification+
                    CRP and inflammatory markers were normal        | CLINICAL   | crp-raised-, markers-raised-
                    S. aureus grew                                  | CLINICAL   | local-culture-positive+
                    """)
    void phrases_are_read_with_the_real_words(String phrase, TextContext context, String expected) {
        assertThat(REAL.said(phrase, context)).isEqualTo(expected);
    }
}
