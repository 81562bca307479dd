package dev.kossa.knowledge;

import java.util.List;
import java.util.Map;

/** Hands out the texts of the knowledge base; where they lie (class path, folder) is the caller's affair. */
public interface KnowledgeSource {
    /** Names of all files, as in {@code index.yaml}: "likelihoods/general.yaml". */
    List<String> files();

    /** The text of one file. */
    String text(String file);

    /** Texts that are already in memory, by their file names. */
    static KnowledgeSource of(Map<String, String> texts) {
        return new TextsSource(texts);
    }
}
