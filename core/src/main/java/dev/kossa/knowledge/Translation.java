package dev.kossa.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A vocabulary in the words of another language: ids, codes and labels stay, and a concept without a word in that language has none.
 * Drugs and products keep the words of the vocabulary beside their own, since names of substances and brands cross languages.
 *
 * @param terms words by the id of the concept
 * @param absentTerms words for the absence of a finding, by its id
 */
record Translation(Map<String, List<String>> terms, Map<String, List<String>> absentTerms) {
    Vocabulary of(Vocabulary vocabulary) {
        return new Vocabulary(
                each(vocabulary.findings(), this::finding),
                each(vocabulary.analytes(), this::analyte),
                each(vocabulary.drugs(), this::drug),
                vocabulary.products(),
                each(vocabulary.methods(), this::method),
                each(vocabulary.mechanisms(), this::mechanism),
                vocabulary.bodySites(),
                vocabulary.siteTerms().stream().map(this::site).toList());
    }

    private static <T> Map<String, T> each(Map<String, T> concepts, Function<T, T> translate) {
        Map<String, T> translated = new LinkedHashMap<>();
        concepts.forEach((id, concept) -> translated.put(id, translate.apply(concept)));
        return translated;
    }

    private List<String> words(String id) {
        return terms.getOrDefault(id, List.of());
    }

    private Vocabulary.Finding finding(Vocabulary.Finding it) {
        List<String> absent = absentTerms.getOrDefault(it.id(), List.of());
        return new Vocabulary.Finding(
                it.id(),
                it.label(),
                it.kind(),
                it.lesion(),
                words(it.id()),
                absent,
                it.codes(),
                it.implies(),
                it.at(),
                it.ask());
    }

    private Vocabulary.Analyte analyte(Vocabulary.Analyte it) {
        return new Vocabulary.Analyte(
                it.id(),
                it.label(),
                it.unit(),
                it.units(),
                words(it.id()),
                it.codes(),
                it.high(),
                it.low(),
                it.plausible_low(),
                it.plausible_high(),
                it.ranges(),
                it.panel());
    }

    private Vocabulary.Drug drug(Vocabulary.Drug it) {
        List<String> all = Stream.concat(words(it.id()).stream(), it.terms().stream())
                .distinct()
                .toList();
        return new Vocabulary.Drug(it.id(), it.label(), it.classes(), all, it.codes());
    }

    private Vocabulary.Method method(Vocabulary.Method it) {
        return new Vocabulary.Method(it.id(), it.kind(), it.label(), it.within(), words(it.id()), it.codes());
    }

    private Vocabulary.Mechanism mechanism(Vocabulary.Mechanism it) {
        return new Vocabulary.Mechanism(
                it.id(),
                it.label(),
                it.family(),
                it.stages(),
                it.causes(),
                it.forms(),
                words(it.id()),
                it.codes(),
                it.definition(),
                it.basis());
    }

    private Vocabulary.SiteTerms site(Vocabulary.SiteTerms it) {
        return new Vocabulary.SiteTerms(it.region(), words(it.region()), it.codes());
    }
}
