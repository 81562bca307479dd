package dev.kossa.prose.check;

import dev.kossa.prose.fact.Passage;
import java.util.Optional;

/** A part of a document that tells the case. Each may tell it anew, and so differ from the others. */
enum Part {
    TITLE,
    ABSTRACT,
    BACKGROUND,
    CASE;

    /** The part in which a sentence stands; empty where the text discusses or concludes, and in captions. */
    static Optional<Part> of(Passage passage) {
        if (passage.paragraph().caption()) {
            return Optional.empty();
        }
        return switch (passage.paragraph().section()) {
            case TITLE -> Optional.of(TITLE);
            case ABSTRACT, ABSTRACT_BACKGROUND, ABSTRACT_CASE -> Optional.of(ABSTRACT);
            case BACKGROUND -> Optional.of(BACKGROUND);
            case CASE -> Optional.of(CASE);
            default -> Optional.empty();
        };
    }
}
