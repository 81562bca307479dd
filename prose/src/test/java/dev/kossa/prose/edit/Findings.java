package dev.kossa.prose.edit;

import dev.kossa.knowledge.Vocabulary.FindingKind;
import dev.kossa.language.Mention;
import dev.kossa.language.Statement.Time;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading.Located;
import dev.kossa.prose.fact.Passage;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Findings that can be negated, or whose negation can be taken away, without a doubt about what else is meant. */
final class Findings {
    private Findings() {}

    /**
     * A finding that is the last thing of its sentence.
     *
     * @param facts the facts with its words, one for each place
     */
    record Last(Passage sentence, Quote quote, List<Fact> facts) {
        /** A place after it may be meant for what stands before it, too. */
        boolean placeFollows(Scene scene) {
            return sentence.statement().places().stream()
                    .anyMatch(place ->
                            quoteOf(sentence, place.start(), place.end()).start() >= quote.end());
        }
    }

    static List<Last> last(Scene scene, Presence presence) {
        List<Last> last = new ArrayList<>();
        for (Passage sentence : scene.sentences()) {
            List<Located> facts = scene.facts(sentence);
            facts.stream()
                    .filter(located -> located.fact() instanceof Finding finding
                            && finding.presence() == presence
                            && !isLevel(finding))
                    .map(Located::quote)
                    .distinct()
                    .filter(quote -> isLast(sentence, quote) && isUndated(sentence))
                    .map(quote -> new Last(sentence, quote, with(facts, quote)))
                    .filter(it -> isOne(it.facts()))
                    .forEach(last::add);
        }
        return last;
    }

    /** A raised value is a fact of its value, too. */
    private static boolean isLevel(Finding finding) {
        return English.vocabulary()
                .finding(finding.concept())
                .filter(known -> known.kind() == FindingKind.LABORATORY)
                .isPresent();
    }

    private static List<Fact> with(List<Located> facts, Quote quote) {
        return facts.stream()
                .filter(located -> located.quote().equals(quote))
                .map(Located::fact)
                .toList();
    }

    private static boolean isOne(List<Fact> facts) {
        return facts.stream()
                        .map(fact -> fact instanceof Finding finding ? finding.concept() : "")
                        .distinct()
                        .count()
                == 1;
    }

    /** Nothing else that is mentioned ends after it begins. */
    private static boolean isLast(Passage sentence, Quote quote) {
        return sentence.statement().mentions().stream()
                .filter(mention -> mention.kind() != Mention.Kind.SITE)
                .map(mention -> quoteOf(sentence, mention.start(), mention.end()))
                .allMatch(other -> other.equals(quote) || other.end() <= quote.start());
    }

    private static boolean isUndated(Passage sentence) {
        return sentence.statement().times().stream().allMatch(time -> time.kind() == Time.Kind.AGE);
    }

    private static Quote quoteOf(Passage sentence, int start, int end) {
        return sentence.paragraph().text().quote(start, end);
    }

    /** The finding turned round; what it implies, and the place that "the same side" means, may follow. */
    static Change turned(Scene scene, List<Fact> facts, Presence presence) {
        return Change.exactly(
                facts.stream().map(Facts::patient).toList(),
                facts.stream()
                        .map(fact -> Facts.patient(((Finding) fact).with(presence)))
                        .toList(),
                implied(facts).or(line -> scene.refersBack() && line.contains("Medication[")));
    }

    private static Predicate<String> implied(List<Fact> facts) {
        List<String> concepts = facts.stream()
                .flatMap(fact -> English.vocabulary().finding(((Finding) fact).concept()).stream())
                .flatMap(finding -> finding.implies().stream())
                .map(concept -> "Finding[concept=" + concept + ",")
                .toList();
        return line -> concepts.stream().anyMatch(line::contains);
    }
}
