package dev.kossa.language;

import dev.kossa.record.Presence;
import java.util.Optional;

/**
 * One thing that a term can mean.
 *
 * @param presence what the bare term says; absent for words such as "afebrile"
 * @param group decides which kinds of text mean it
 * @param nature what the reader needs to know of it
 * @param high for an analyte, the finding of a value above range
 * @param low for an analyte, the finding of a value below range
 */
record Sense(
        String id,
        Mention.Kind kind,
        Presence presence,
        Group group,
        Nature nature,
        Optional<String> high,
        Optional<String> low) {
    /** What the reader needs to know of a concept. */
    enum Nature {
        /** Its presence at a place means that there is a lesion. */
        LESION,
        /** It has a place. */
        LOCAL,
        /** It concerns the whole patient. */
        GENERAL,
        /** A drug or a method: it has a place only where that is said right beside it. */
        THING,
        /** An item of the history: it has a place only where that is said right beside it. */
        BACKGROUND,
        /** A course or a laboratory finding: it has no place. */
        PLACELESS
    }

    Sense with(Presence other) {
        return new Sense(id, kind, other, group, nature, high, low);
    }

    /** A drug or a method. */
    boolean isThing() {
        return nature == Nature.THING;
    }

    boolean isAnalyte() {
        return kind == Mention.Kind.ANALYTE;
    }

    /** Whether the place of the sentence is also its place. */
    boolean takesPlaceOfSentence() {
        return nature == Nature.LESION || nature == Nature.LOCAL;
    }

    boolean hasNoPlace() {
        return nature == Nature.GENERAL || nature == Nature.PLACELESS;
    }
}
