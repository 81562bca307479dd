package dev.kossa.prose.edit;

import dev.kossa.prose.fact.Passage;
import java.util.OptionalInt;

/** Where a sentence can be put in. */
final class Gaps {
    private static final int SHORTEST = 20;

    private Gaps() {}

    /** Right after the full stop that ends a sentence with some words, outside captions and the stories of others. */
    static OptionalInt after(Scene scene, Passage sentence) {
        int stop = sentence.quote().end();
        boolean isShort = stop - sentence.quote().start() < SHORTEST;
        boolean ends = stop < scene.text().length()
                && scene.text().charAt(stop) == '.'
                && (stop + 1 == scene.text().length()
                        || Character.isWhitespace(scene.text().charAt(stop + 1)));
        return isShort || !ends || sentence.paragraph().caption() || scene.isOfOther(stop)
                ? OptionalInt.empty()
                : OptionalInt.of(stop + 1);
    }
}
