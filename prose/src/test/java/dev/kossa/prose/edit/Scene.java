package dev.kossa.prose.edit;

import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading;
import dev.kossa.prose.Reading.Located;
import dev.kossa.prose.fact.Passage;
import java.util.List;

/**
 * A text before it is edited.
 *
 * @param name name of the text
 * @param text the text
 * @param reading what it says
 * @param sentences its sentences, in its order
 */
record Scene(String name, String text, Reading reading, List<Passage> sentences) {
    static Scene of(String name, String text) {
        return new Scene(name, text, English.read(name, text), English.sentences(text));
    }

    /** The facts that a sentence says, in its order. */
    List<Located> facts(Passage sentence) {
        return reading.located().stream()
                .filter(located -> located.quote().overlaps(sentence.quote()))
                .toList();
    }

    /** Whether anybody says "on the same side" and the like, so that a fact takes its place from elsewhere. */
    boolean refersBack() {
        return sentences.stream().anyMatch(sentence -> has(sentence, "same-side"));
    }

    /** Whether a place of the text belongs to the story of another patient. */
    boolean isOfOther(int at) {
        return reading.others().stream()
                .anyMatch(other ->
                        other.quote().start() <= at && at <= other.quote().end());
    }

    static boolean has(Passage sentence, String role) {
        return sentence.statement().marks().stream().anyMatch(mark -> mark.is(role));
    }

    String words(Quote quote) {
        return text.substring(quote.start(), quote.end());
    }

    /** The text with a span replaced. */
    String with(int start, int end, String words) {
        return text.substring(0, start) + words + text.substring(end);
    }
}
