package dev.kossa.language;

import dev.kossa.knowledge.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Terms that say no more than a word for high or low and an analyte; the parts say it better, also in lists. */
final class LevelTerms {
    private final Set<List<String>> words = new HashSet<>();
    private final Map<List<String>, Set<String>> findings = new HashMap<>();
    private final Tokenizer tokenizer;

    LevelTerms(Vocabulary vocabulary, LanguageRules rules, Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        Stream.of(LanguageRules.Role.HIGH, LanguageRules.Role.LOW, LanguageRules.Role.NORMAL)
                .flatMap(role -> rules.phrases(role).stream())
                .flatMap(phrase -> Alternatives.of(phrase).stream())
                .forEach(phrase -> words.add(tokenizer.keys(phrase)));
        vocabulary.analytes().values().forEach(this::add);
    }

    private void add(Vocabulary.Analyte analyte) {
        Set<String> levels = new HashSet<>();
        analyte.high().ifPresent(levels::add);
        analyte.low().ifPresent(levels::add);
        analyte.terms()
                .forEach(term -> findings.computeIfAbsent(tokenizer.keys(term), keys -> new HashSet<>())
                        .addAll(levels));
    }

    boolean repeats(String finding, String term) {
        List<String> keys = tokenizer.keys(term);
        for (int cut = 1; cut < keys.size(); cut++) {
            List<String> start = keys.subList(0, cut);
            List<String> end = keys.subList(cut, keys.size());
            if (words.contains(start) && names(end, finding) || words.contains(end) && names(start, finding)) {
                return true;
            }
        }
        return false;
    }

    private boolean names(List<String> keys, String finding) {
        return findings.getOrDefault(keys, Set.of()).contains(finding);
    }
}
