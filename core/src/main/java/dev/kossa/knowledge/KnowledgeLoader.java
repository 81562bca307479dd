package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Reads the files of a knowledge base into its parts. */
final class KnowledgeLoader {
    private static final String LANGUAGE = "language/";
    private static final String PROFILES = "profiles/";
    private static final String INDEX = "index.yaml";

    private final KnowledgeSource source;
    private final Problems parsing = new Problems();

    KnowledgeLoader(KnowledgeSource source) {
        this.source = source;
    }

    Knowledge load() {
        Version version = new Version();
        List<YamlNode.Fields> trees = new ArrayList<>();
        for (String file : new TreeSet<>(source.files())) {
            if (!file.equals(INDEX) && !file.startsWith(PROFILES)) {
                String text = source.text(file);
                version.add(file, text);
                YamlParser.parse(file, text, parsing).ifPresent(trees::add);
            }
        }
        parsing.throwIfAny();
        return read(trees, version.digest());
    }

    private static Knowledge read(List<YamlNode.Fields> trees, String version) {
        Base base = new Base(
                trees.stream().filter(tree -> !tree.file().startsWith(LANGUAGE)).toList());
        new SourcesReader(base).read();
        Vocabulary vocabulary = new VocabularyReader(base).read();
        Reasoning reasoning = new ReasoningReader(base, vocabulary).read();
        Guidance guidance = new GuidanceReader(base).read();
        base.finish();
        base.loading().problems().throwIfAny();
        return new Knowledge(
                version,
                base.loading().sources(),
                base.loading().bins(),
                vocabulary,
                reasoning,
                guidance,
                languages(trees));
    }

    private static Map<String, Entry> languages(List<YamlNode.Fields> trees) {
        Map<String, Entry> languages = new LinkedHashMap<>();
        for (YamlNode.Fields tree : trees) {
            if (tree.file().startsWith(LANGUAGE)) {
                languages.put(tree.file().substring(LANGUAGE.length()).replace(".yaml", ""), Entry.of(tree));
            }
        }
        return languages;
    }
}
