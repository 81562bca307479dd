package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words for concepts that a language file has of its own, under {@code terms} and, for the absence of findings, {@code absent-terms}:
 * lists of words by the id of the concept.
 */
final class LanguageTerms {
    private static final String TERMS = "terms";
    private static final String ABSENT_TERMS = "absent-terms";

    private final YamlNode.Fields file;
    private final Problems problems;
    private final Terms claims;

    private LanguageTerms(YamlNode.Fields file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.claims = new Terms(problems);
    }

    /** The vocabulary in the words of a language file; empty when the file has none, so that those of the vocabulary hold. */
    static Optional<Vocabulary> read(YamlNode.Fields file, Vocabulary vocabulary, Problems problems) {
        boolean own = file.values().containsKey(TERMS) || file.values().containsKey(ABSENT_TERMS);
        return own ? Optional.of(new LanguageTerms(file, problems).translated(vocabulary)) : Optional.empty();
    }

    private Vocabulary translated(Vocabulary vocabulary) {
        Map<String, Terms.Group> concepts = new LinkedHashMap<>();
        vocabulary.findings().forEach((id, finding) -> concepts.put(id, Terms.Group.of(finding.kind())));
        Map<String, Terms.Group> findings = Map.copyOf(concepts);
        vocabulary.mechanisms().keySet().forEach(id -> concepts.put(id, Terms.Group.MECHANISM));
        vocabulary.analytes().keySet().forEach(id -> concepts.put(id, Terms.Group.ANALYTE));
        vocabulary.drugs().keySet().forEach(id -> concepts.put(id, Terms.Group.DRUG));
        vocabulary.methods().keySet().forEach(id -> concepts.put(id, Terms.Group.METHOD));
        vocabulary.siteTerms().forEach(site -> concepts.put(site.region(), Terms.Group.SITE));
        return new Translation(section(TERMS, "concept", concepts), section(ABSENT_TERMS, "finding", findings))
                .of(vocabulary);
    }

    private Map<String, List<String>> section(String name, String kind, Map<String, Terms.Group> known) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        YamlNode section = file.values().get(name);
        if (section instanceof YamlNode.Fields concepts) {
            concepts.values().forEach((id, node) -> {
                Terms.Group group = known.get(id);
                if (group == null) {
                    problems.add(
                            node,
                            "The " + kind + " (" + id + ") that section (" + name + ") names is not known.",
                            Suggestion.maybe(id, known.keySet()));
                } else {
                    words.put(id, words(node, group, RowName.of("concept (" + id + ")")));
                }
            });
        } else if (section != null) {
            problems.add(
                    section,
                    "The section (" + name + ") must be a group of fields, but it is " + section.kind() + ".",
                    "Maybe a word stands without the id of its concept.");
        }
        return words;
    }

    /** A text alone is a list of one. */
    private List<String> words(YamlNode node, Terms.Group group, RowName concept) {
        List<YamlNode> items = node instanceof YamlNode.Items list ? list.items() : List.of(node);
        List<String> words = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Text text && !text.isNull()) {
                for (String word : Alternatives.of(text.value())) {
                    claims.add(group, word, item, concept);
                    words.add(word);
                }
            } else {
                problems.add(
                        item, "The words of " + concept + " must be texts, but one of them is " + item.kind() + ".");
            }
        }
        return words;
    }
}
