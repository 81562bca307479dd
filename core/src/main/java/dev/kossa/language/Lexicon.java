package dev.kossa.language;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.FindingKind;
import dev.kossa.language.Sense.Nature;
import dev.kossa.record.Presence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words of the vocabulary, by the kind of text in which they stand. */
final class Lexicon {
    /** Groups of concepts; within one group the vocabulary gives a term one meaning. */
    private enum Group {
        CLINICAL,
        LABORATORY,
        IMAGING,
        TISSUE,
        MECHANISM,
        DRUG,
        METHOD
    }

    /** Which groups a kind of text means, in this order when they share a term. */
    private static final Map<TextContext, List<Group>> ORDER = Map.of(
            TextContext.CLINICAL,
                    List.of(Group.CLINICAL, Group.LABORATORY, Group.MECHANISM, Group.DRUG, Group.IMAGING, Group.TISSUE),
            TextContext.IMAGING,
                    List.of(Group.IMAGING, Group.CLINICAL, Group.LABORATORY, Group.MECHANISM, Group.TISSUE),
            TextContext.TISSUE, List.of(Group.TISSUE, Group.IMAGING, Group.CLINICAL, Group.LABORATORY, Group.MECHANISM),
            TextContext.LABORATORY, List.of(Group.LABORATORY),
            TextContext.DRUG, List.of(Group.DRUG),
            TextContext.METHOD, List.of(Group.METHOD),
            TextContext.SITE, List.of());

    private final Map<TextContext, TermTrie<List<Sense>>> tries = new EnumMap<>(TextContext.class);
    private final Tokenizer tokenizer;
    private final Set<String> withoutPlace;
    private final LevelTerms levels;

    Lexicon(Vocabulary vocabulary, LanguageRules rules, Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        this.withoutPlace = rules.places().withoutPlace();
        this.levels = new LevelTerms(vocabulary, rules, tokenizer);
        for (TextContext context : TextContext.values()) {
            tries.put(context, new TermTrie<>());
        }
        vocabulary.findings().values().forEach(this::add);
        vocabulary.mechanisms().values().forEach(this::add);
        vocabulary.analytes().values().forEach(this::add);
        vocabulary.drugs().values().forEach(this::add);
        vocabulary.products().values().forEach(this::add);
        vocabulary.methods().values().forEach(this::add);
    }

    /** The terms of a kind of text. */
    TermTrie<List<Sense>> terms(TextContext context) {
        return tries.getOrDefault(context, new TermTrie<>());
    }

    /** Those senses of a term that a kind of text means: the ones of the lowest rank. Analytes stand beside them. */
    static List<Sense> meant(List<Sense> senses) {
        int best = senses.stream().mapToInt(Sense::rank).min().orElse(0);
        return senses.stream()
                .filter(sense -> sense.isAnalyte() || sense.rank() == best)
                .distinct()
                .toList();
    }

    // --- concepts

    private void add(Vocabulary.Finding finding) {
        Nature nature = nature(finding);
        Group group = group(finding.kind());
        add(group, finding.id(), finding.terms(), Mention.Kind.FINDING, Presence.PRESENT, nature);
        add(group, finding.id(), finding.absentTerms(), Mention.Kind.FINDING, Presence.ABSENT, nature);
    }

    private void add(Vocabulary.Mechanism mechanism) {
        add(Group.MECHANISM, mechanism.id(), mechanism.terms(), Mention.Kind.MECHANISM, Presence.PRESENT, Nature.LOCAL);
    }

    /** In a laboratory text the name of a test is not its result; elsewhere "antinuclear antibodies" is one. */
    private void add(Vocabulary.Analyte analyte) {
        add(analyte, TextContext.LABORATORY, Integer.MIN_VALUE);
        add(analyte, TextContext.CLINICAL, Integer.MAX_VALUE);
    }

    private void add(Vocabulary.Analyte analyte, TextContext context, int rank) {
        Sense sense = new Sense(
                analyte.id(),
                Mention.Kind.ANALYTE,
                Presence.PRESENT,
                rank,
                Nature.PLACELESS,
                analyte.high(),
                analyte.low());
        analyte.terms().forEach(term -> add(context, term, sense));
    }

    private void add(Vocabulary.Drug drug) {
        add(Group.DRUG, drug.id(), drug.terms(), Mention.Kind.DRUG, Presence.PRESENT, Nature.THING);
    }

    private void add(Vocabulary.Product product) {
        add(Group.DRUG, product.drug(), product.terms(), Mention.Kind.DRUG, Presence.PRESENT, Nature.THING);
    }

    private void add(Vocabulary.Method method) {
        add(Group.METHOD, method.id(), method.terms(), Mention.Kind.METHOD, Presence.PRESENT, Nature.THING);
    }

    private void add(Group group, String id, List<String> terms, Mention.Kind kind, Presence presence, Nature nature) {
        ORDER.forEach((context, groups) -> {
            int rank = groups.indexOf(group);
            if (rank >= 0) {
                Sense sense = new Sense(id, kind, presence, rank, nature, Optional.empty(), Optional.empty());
                terms.stream().filter(term -> !levels.repeats(id, term)).forEach(term -> add(context, term, sense));
            }
        });
    }

    private void add(TextContext context, String term, Sense sense) {
        tokenizer
                .spellings(term)
                .forEach(keys -> terms(context)
                        .add(
                                keys,
                                List.of(sense),
                                (before, after) -> Stream.concat(before.stream(), after.stream())
                                        .toList()));
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
