package dev.kossa.language;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.FindingKind;
import dev.kossa.language.Sense.Nature;
import dev.kossa.record.Presence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of the vocabulary, by the kind of text in which they stand. */
final class Lexicon {
    private final TermTrie<Senses> trie;
    private final Tokenizer tokenizer;
    private final Set<String> withoutPlace;
    private final LevelTerms levels;

    Lexicon(Vocabulary vocabulary, LanguageRules rules, Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        this.trie = new TermTrie<>(tokenizer.words());
        this.withoutPlace = rules.places().withoutPlace();
        this.levels = new LevelTerms(vocabulary, rules, tokenizer);
        vocabulary.findings().values().forEach(this::add);
        vocabulary.mechanisms().values().forEach(this::add);
        vocabulary.analytes().values().forEach(this::add);
        vocabulary.drugs().values().forEach(this::add);
        vocabulary.products().values().forEach(this::add);
        vocabulary.methods().values().forEach(this::add);
        levels.forEachMeasure(this::addKeys);
    }

    /** The terms of a kind of text. */
    Terms terms(TextContext context) {
        return new Terms(trie, context);
    }

    // --- concepts

    private void add(Vocabulary.Finding finding) {
        Sense present = sense(finding.id(), Mention.Kind.FINDING, group(finding.kind()), nature(finding));
        Sense absent = present.with(Presence.ABSENT);
        boolean level = present.group() == Group.LABORATORY;
        finding.terms().stream()
                .filter(term -> !level || !levels.repeats(finding.id(), term))
                .forEach(term -> add(term, present));
        finding.absentTerms().stream()
                .filter(term -> !level || !levels.repeats(finding.id(), term))
                .forEach(term -> add(term, absent));
    }

    private void add(Vocabulary.Mechanism mechanism) {
        add(mechanism.terms(), sense(mechanism.id(), Mention.Kind.MECHANISM, Group.MECHANISM, Nature.LOCAL));
    }

    private void add(Vocabulary.Analyte analyte) {
        Sense sense = new Sense(
                analyte.id(),
                Mention.Kind.ANALYTE,
                Presence.PRESENT,
                Group.ANALYTE,
                Nature.PLACELESS,
                analyte.high(),
                analyte.low());
        add(analyte.terms(), sense);
    }

    private void add(Vocabulary.Drug drug) {
        add(drug.terms(), sense(drug.id(), Mention.Kind.DRUG, Group.DRUG, Nature.THING));
    }

    private void add(Vocabulary.Product product) {
        add(product.terms(), sense(product.drug(), Mention.Kind.DRUG, Group.DRUG, Nature.THING));
    }

    private void add(Vocabulary.Method method) {
        add(method.terms(), sense(method.id(), Mention.Kind.METHOD, Group.METHOD, Nature.THING));
    }

    private static Sense sense(String id, Mention.Kind kind, Group group, Nature nature) {
        return new Sense(id, kind, Presence.PRESENT, group, nature, Optional.empty(), Optional.empty());
    }

    private void add(List<String> terms, Sense sense) {
        terms.forEach(term -> add(term, sense));
    }

    private void add(String term, Sense sense) {
        tokenizer.spellings(term).forEach(keys -> addKeys(keys, sense));
    }

    private void addKeys(List<String> keys, Sense sense) {
        trie.add(keys, new Senses(List.of(sense)), Senses::and);
    }

    private static Group group(FindingKind kind) {
        return switch (kind) {
            case SIGN, SYMPTOM, HISTORY, COURSE -> Group.CLINICAL;
            case LABORATORY -> Group.LABORATORY;
            case IMAGING -> Group.IMAGING;
            case TISSUE -> Group.TISSUE;
        };
    }

    private Nature nature(Vocabulary.Finding finding) {
        return switch (finding.kind()) {
            case HISTORY -> withoutPlace.contains(finding.id()) ? Nature.PLACELESS : Nature.BACKGROUND;
            case COURSE, LABORATORY -> Nature.PLACELESS;
            case SIGN, SYMPTOM, IMAGING, TISSUE -> {
                if (withoutPlace.contains(finding.id())) {
                    yield Nature.GENERAL;
                }
                yield finding.lesion() ? Nature.LESION : Nature.LOCAL;
            }
        };
    }
}
