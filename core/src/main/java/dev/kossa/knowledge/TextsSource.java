package dev.kossa.knowledge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts that are already in memory. */
record TextsSource(Map<String, String> texts) implements KnowledgeSource {
    TextsSource {
        texts = new TreeMap<>(texts);
    }

    @Override
    public List<String> files() {
        return List.copyOf(texts.keySet());
    }

    @Override
    public String text(String file) {
        String text = texts.get(file);
        if (text == null) {
            throw new IllegalArgumentException(
                    "The knowledge base has no file (" + file + ").\nMaybe index.yaml names it by mistake.");
        }
        return text;
    }
}
