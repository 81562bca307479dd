package dev.kossa.cli.evaluate.reading;

import dev.kossa.knowledge.Guidance.Treatment;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Method;
import dev.kossa.language.LanguageRules;
import dev.kossa.language.Mention;
import dev.kossa.language.Mention.Experiencer;
import dev.kossa.language.Mention.Kind;
import dev.kossa.language.Mention.Status;
import dev.kossa.language.PhraseReader;
import dev.kossa.language.TextContext;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import dev.kossa.record.Presence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The concepts that short phrases name. Gold and reader are read by the same rules. */
final class Concepts {
    private final Vocabulary vocabulary;
    private final Set<String> treatments;
    private final PhraseReader phrases;
    private final String normalResult;

    Concepts(Knowledge knowledge, String language) {
        this.vocabulary = knowledge.vocabulary();
        this.treatments =
                knowledge.guidance().treatments().stream().map(Treatment::id).collect(Collectors.toUnmodifiableSet());
        this.phrases = PhraseReader.of(knowledge, language);
        this.normalResult = knowledge
                .language(language)
                .map(file -> LanguageRules.parse(language, file).conclusions().normalResult())
                .orElse("");
    }

    /** A finding, present or absent. */
    record Finding(String concept, Presence presence) {}

    Set<String> drugs(String words) {
        return ids(words, TextContext.DRUG, Kind.DRUG);
    }

    /** Ids of routes. */
    Set<String> routes(String words) {
        return methods(words, Set.of("route"));
    }

    /** The test that a phrase names first; empty when it names none. */
    Optional<String> test(String words) {
        return methods(words, Set.of("imaging", "tissue", "culture")).stream().findFirst();
    }

    /** Whether a phrase names a culture. */
    boolean isCulture(String words) {
        return test(words).filter(id -> isMethod(id, Set.of("culture"))).isPresent();
    }

    /**
     * Drugs, procedures and treatments of the knowledge. Words that name several of them at once ("calcium stopped") are one value, which
     * each of these says; a treatment of the knowledge says all that its phrase says.
     */
    List<Set<String>> treatments(String words) {
        Stream<Mention> drugs = mentions(words, TextContext.DRUG).filter(mention -> mention.kind() == Kind.DRUG);
        Stream<Mention> procedures =
                mentions(words, TextContext.METHOD).filter(mention -> isMethod(mention.concept(), Set.of("procedure")));
        List<Set<String>> values = values(Stream.concat(drugs, procedures));
        Set<String> all = Words.of(words);
        Set<String> known = treatments.stream()
                .filter(id -> all.containsAll(Words.of(id)))
                .collect(Collectors.toCollection(TreeSet::new));
        if (values.isEmpty() && !known.isEmpty()) {
            return List.of(known);
        }
        values.forEach(value -> value.addAll(known));
        return values;
    }

    /** Concepts that share words are one value. */
    private static List<Set<String>> values(Stream<Mention> mentions) {
        List<Set<String>> values = new ArrayList<>();
        int end = 0;
        for (Mention mention :
                mentions.sorted(Comparator.comparingInt(Mention::start)).toList()) {
            if (values.isEmpty() || mention.start() >= end) {
                values.add(new TreeSet<>());
            }
            values.get(values.size() - 1).add(mention.concept());
            end = Math.max(end, mention.end());
        }
        return values;
    }

    /** The analyte that a name means: of several the one with the longest words. */
    Optional<String> analyte(String words) {
        return mentions(words, TextContext.LABORATORY)
                .filter(mention -> mention.kind() == Kind.ANALYTE)
                .max(Comparator.comparingInt(mention -> mention.end() - mention.start()))
                .map(Mention::concept);
    }

    /** What a laboratory statement says: "calcium" and "high". */
    Set<Finding> level(String name, String stated) {
        return mentions(name + " " + stated, TextContext.LABORATORY)
                .filter(mention -> mention.kind() == Kind.FINDING)
                .map(mention -> new Finding(mention.concept(), mention.presence()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Mechanisms and findings that a diagnosis names. */
    Set<String> diagnoses(String words) {
        return differential(words).stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same for a list of diagnoses: what shares words is one value. */
    List<Set<String>> differential(String words) {
        return values(mentions(words, TextContext.CLINICAL)
                .filter(mention -> mention.kind() == Kind.MECHANISM || mention.kind() == Kind.FINDING));
    }

    /** Findings of the patient. */
    Set<Finding> findings(String words, TextContext context) {
        return mentions(words, context)
                .filter(mention -> mention.kind() == Kind.FINDING)
                .filter(mention -> mention.status() != Status.PLANNED)
                .filter(mention -> mention.experiencer() == Experiencer.PATIENT)
                .map(mention -> new Finding(mention.concept(), mention.presence()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Regions of the body, without those that hold another one of them. */
    Set<String> sites(String words) {
        return innermost(mentions(words, TextContext.SITE).map(Mention::concept).collect(Collectors.toSet()));
    }

    /** Without the root, which is no place, and without regions that hold another one. */
    Set<String> innermost(Set<String> regions) {
        return regions.stream()
                .filter(region -> !isWhole(region))
                .filter(region -> regions.stream().noneMatch(other -> !other.equals(region) && isWithin(other, region)))
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isWhole(String region) {
        return region.equals(BodySite.WHOLE_BODY);
    }

    /** Whether two regions are the same, or one lies in the other. */
    boolean nested(String a, String b) {
        return isWithin(a, b) || isWithin(b, a);
    }

    private boolean isWithin(String inner, String outer) {
        return vocabulary.bodySites().within(new BodySite(inner, Laterality.UNSTATED), outer);
    }

    /** Whether two methods are the same, or one is a more precise form of the other. */
    boolean sameMethod(String a, String b) {
        return a.equals(b) || isForm(a, b) || isForm(b, a);
    }

    private boolean isForm(String precise, String general) {
        return Optional.ofNullable(vocabulary.methods().get(precise))
                .flatMap(Method::within)
                .filter(general::equals)
                .isPresent();
    }

    /**
     * Whether a result is normal as a whole; empty when it only says what was not seen.
     *
     * @param result in words
     */
    Optional<Boolean> normal(String result) {
        Set<Finding> seen = findings(result, TextContext.IMAGING);
        if (seen.contains(new Finding(normalResult, Presence.PRESENT))) {
            return Optional.of(true);
        }
        boolean onlyAbsent =
                !seen.isEmpty() && seen.stream().allMatch(finding -> finding.presence() == Presence.ABSENT);
        return result.isBlank() || onlyAbsent ? Optional.empty() : Optional.of(false);
    }

    /** A finding with all that is then present too. */
    Set<String> implied(String finding) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(finding));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (all.add(id)) {
                vocabulary.finding(id).ifPresent(known -> open.addAll(known.implies()));
            }
        }
        return all;
    }

    /** Whether two units of an analyte are the same one. */
    boolean sameUnit(Optional<String> analyte, String a, String b) {
        Optional<Vocabulary.Analyte> known = analyte.flatMap(vocabulary::analyte);
        Optional<Vocabulary.UnitFactor> first = known.flatMap(one -> one.factor(a));
        Optional<Vocabulary.UnitFactor> second = known.flatMap(one -> one.factor(b));
        return first.isPresent() && second.isPresent()
                ? first.get().factor() == second.get().factor()
                        && first.get().offset() == second.get().offset()
                : Units.normal(a).equals(Units.normal(b));
    }

    private Set<String> methods(String words, Set<String> kinds) {
        return ids(words, TextContext.METHOD, Kind.METHOD).stream()
                .filter(id -> isMethod(id, kinds))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isMethod(String id, Set<String> kinds) {
        return Optional.ofNullable(vocabulary.methods().get(id))
                .filter(method -> kinds.contains(method.kind()))
                .isPresent();
    }

    private Set<String> ids(String words, TextContext context, Kind kind) {
        return mentions(words, context)
                .filter(mention -> mention.kind() == kind)
                .map(Mention::concept)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Mention> mentions(String words, TextContext context) {
        return phrases.read(words, context).stream();
    }
}
