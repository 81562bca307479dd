package dev.kossa.cli.evaluate;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Tag;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Drug;
import dev.kossa.knowledge.Vocabulary.Family;
import dev.kossa.knowledge.Vocabulary.Mechanism;
import dev.kossa.knowledge.Vocabulary.Product;
import dev.kossa.knowledge.Vocabulary.SiteTerms;
import dev.kossa.record.BodySites;
import dev.kossa.record.BodySites.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A vocabulary of a few words. */
final class Words {
    private static final Basis ASSUMED = new Basis("words", List.of(), Tag.M, "");

    private Words() {}

    static Vocabulary vocabulary() {
        return new Vocabulary(Map.of(), Map.of(), drugs(), products(), Map.of(), mechanisms(), sites(), siteTerms());
    }

    private static Map<String, Drug> drugs() {
        return byId(
                Drug::id,
                new Drug(
                        "calcium-gluconate",
                        "calcium gluconate",
                        Set.of("calcium-salt"),
                        List.of("gluconato de calcio", "calcium"),
                        List.of()),
                new Drug("nadroparin", "nadroparin", Set.of("calcium-heparin"), List.of("nadroparin"), List.of()),
                new Drug("clindamycin", "clindamycin", Set.of("antibiotic"), List.of("clindamycin"), List.of()));
    }

    private static Map<String, Product> products() {
        return byId(
                Product::id,
                new Product(
                        "gluconate-10",
                        "calcium-gluconate",
                        "calcium gluconate 10 %",
                        0.2325,
                        100,
                        List.of("gluconate 10 %"),
                        ASSUMED));
    }

    private static Map<String, Mechanism> mechanisms() {
        return byId(
                Mechanism::id,
                mechanism("iatrogenic-calcinosis-cutis", Family.CALCINOSIS),
                mechanism("cellulitis", Family.INFECTION),
                mechanism("heterotopic-ossification", Family.OTHER),
                mechanism("none-of-these", Family.OTHER));
    }

    private static Mechanism mechanism(String id, Family family) {
        return new Mechanism(id, id, family, List.of(), List.of(), List.of(), List.of(), List.of(), "", ASSUMED);
    }

    private static BodySites sites() {
        return new BodySites(List.of(
                new Region("body", "body", Optional.empty(), false),
                new Region("trunk", "trunk", Optional.of("body"), false),
                new Region("upper-limb", "upper limb", Optional.of("body"), true),
                new Region("hand", "hand", Optional.of("upper-limb"), false),
                new Region("lower-limb", "lower limb", Optional.of("body"), true),
                new Region("foot", "foot", Optional.of("lower-limb"), false)));
    }

    private static List<SiteTerms> siteTerms() {
        return Stream.of("body", "trunk", "upper-limb", "hand", "lower-limb", "foot")
                .map(id -> new SiteTerms(id, List.of(id), List.of()))
                .toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T> Map<String, T> byId(Function<T, String> id, T... things) {
        return Stream.of(things).collect(Collectors.toMap(id, Function.identity()));
    }
}
