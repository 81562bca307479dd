package dev.kossa.prose;

import dev.kossa.knowledge.Entry;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.prose.fact.DocumentReader;
import dev.kossa.prose.fact.ProseRules;
import dev.kossa.prose.text.DocumentText;
import dev.kossa.prose.text.TextRules;

/**
 * Reads documents. Immutable, so that threads can share it; the time it takes grows with the length of the text and not faster. It never
 * chooses between two statements: both are kept, and said.
 */
public final class ProseReader {
    private final TextRules texts;
    private final DocumentReader documents;

    private ProseReader(TextRules texts, DocumentReader documents) {
        this.texts = texts;
        this.documents = documents;
    }

    /**
     * A reader of one language.
     *
     * @param language tag of the language ("en")
     * @throws IllegalArgumentException when the knowledge base has no rules for documents in it
     */
    public static ProseReader of(Knowledge knowledge, String language) {
        Entry prose = knowledge
                .language(language)
                .flatMap(file -> file.field("prose"))
                .orElseThrow(() ->
                        new IllegalArgumentException("The knowledge base has no rules for documents in the language ("
                                + language + ").\nMaybe language/" + language + ".yaml has no section prose."));
        return new ProseReader(
                TextRules.parse(prose.field("text").orElseThrow()),
                new DocumentReader(knowledge, language, ProseRules.parse(prose)));
    }

    /** The record of the patient of whom a text tells, and all else that it says. */
    public Reading read(Manuscript manuscript, Anchor anchor) {
        return documents.read(manuscript, DocumentText.read(manuscript, texts), anchor);
    }
}
