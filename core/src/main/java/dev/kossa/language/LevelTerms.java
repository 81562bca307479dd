package dev.kossa.language;

import dev.kossa.knowledge.Alternatives;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.FindingKind;
import dev.kossa.language.LanguageRules.Role;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Terms that consist of a word for high or low and of what is measured: "raised CRP", "elevated inflammatory markers". The parts say
 * more than the whole, also in lists ("CRP and inflammatory markers were normal"), so such terms give way to their parts. What is
 * measured is an analyte of the vocabulary, or else only a part of such terms.
 */
final class LevelTerms {
    private record Part(Role level, List<String> measured) {}

    private final Map<List<String>, Role> levels = new HashMap<>();
    private final Set<String> joints = new HashSet<>();
    private final Set<String> verbs = new HashSet<>();
    private final Map<List<String>, Set<String>> analytes = new HashMap<>();
    private final Map<List<String>, Map<Role, String>> measures = new LinkedHashMap<>();
    private final Tokenizer tokenizer;

    LevelTerms(Vocabulary vocabulary, LanguageRules rules, Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        for (Role level : List.of(Role.HIGH, Role.LOW, Role.NORMAL)) {
            keys(rules, level).forEach(keys -> levels.put(keys, level));
        }
        for (Role joint : List.of(Role.AND, Role.OR, Role.NOR)) {
            keys(rules, joint).forEach(joints::addAll);
        }
        keys(rules, Role.VERB).forEach(verbs::addAll);
        vocabulary.analytes().values().forEach(this::add);
        vocabulary.findings().values().stream()
                .filter(finding -> finding.kind() == FindingKind.LABORATORY)
                .forEach(this::add);
    }

    private List<List<String>> keys(LanguageRules rules, Role role) {
        return rules.phrases(role).stream()
                .flatMap(phrase -> Alternatives.of(phrase).stream())
                .map(tokenizer::keys)
                .toList();
    }

    private void add(Vocabulary.Analyte analyte) {
        Set<String> findings = new HashSet<>();
        analyte.high().ifPresent(findings::add);
        analyte.low().ifPresent(findings::add);
        for (String term : analyte.terms()) {
            analytes.computeIfAbsent(tokenizer.keys(term), keys -> new HashSet<>())
                    .addAll(findings);
        }
    }

    private void add(Vocabulary.Finding finding) {
        for (String term : finding.terms()) {
            for (Part part : parts(term)) {
                boolean one = part.measured().stream().noneMatch(joints::contains);
                if (one && part.level() != Role.NORMAL && !analytes.containsKey(part.measured())) {
                    measures.computeIfAbsent(part.measured(), keys -> new HashMap<>())
                            .putIfAbsent(part.level(), finding.id());
                }
            }
        }
    }

    /** Whether a term of a finding says no more than its parts do. */
    boolean repeats(String finding, String term) {
        return parts(term).stream().anyMatch(part -> means(part, finding));
    }

    private boolean means(Part part, String finding) {
        Map<Role, String> measure = measures.getOrDefault(part.measured(), Map.of());
        return analytes.getOrDefault(part.measured(), Set.of()).contains(finding)
                || Objects.equals(measure.get(part.level()), finding)
                || part.level() == Role.NORMAL && measure.containsValue(finding);
    }

    /** What is measured and is no analyte of the vocabulary, as senses without a name of their own. */
    void forEachMeasure(BiConsumer<List<String>, Sense> action) {
        measures.forEach((keys, findings) -> action.accept(
                keys,
                new Sense(
                        "",
                        Mention.Kind.ANALYTE,
                        Presence.PRESENT,
                        Group.MEASURE,
                        Sense.Nature.PLACELESS,
                        Optional.ofNullable(findings.get(Role.HIGH)),
                        Optional.ofNullable(findings.get(Role.LOW)))));
    }

    /** Every way to take a term apart into a word for the level and what is measured. */
    private List<Part> parts(String term) {
        List<String> keys = tokenizer.keys(term);
        List<Part> parts = new ArrayList<>();
        for (int cut = 1; cut < keys.size(); cut++) {
            List<String> start = keys.subList(0, cut);
            List<String> end = keys.subList(cut, keys.size());
            if (levels.containsKey(start)) {
                parts.add(new Part(levels.getOrDefault(start, Role.NORMAL), List.copyOf(end)));
            }
            if (levels.containsKey(end)) {
                parts.add(new Part(levels.getOrDefault(end, Role.NORMAL), withoutVerb(start)));
            }
        }
        return parts;
    }

    /** "CRP was" */
    private List<String> withoutVerb(List<String> keys) {
        int last = keys.size() - 1;
        return List.copyOf(last > 0 && verbs.contains(keys.get(last)) ? keys.subList(0, last) : keys);
    }
}
