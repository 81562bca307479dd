package dev.kossa.cli.evaluate;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Drug;
import dev.kossa.knowledge.Vocabulary.Product;
import dev.kossa.record.Medication;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The drugs that bring calcium, and the words that name them. */
final class CalciumNames {
    private static final Set<String> CLASSES = Set.of("calcium-salt", "calcium-heparin");

    /** The bare word names the ion as well, so it names no drug; "calcium channel blocker" names another one. */
    private static final Pattern BARE = Pattern.compile("(?i)\\bcalcium\\b(?! channel)");

    private final Set<String> drugs;
    private final Pattern names;

    CalciumNames(Vocabulary vocabulary) {
        List<Drug> calcium = vocabulary.drugs().values().stream()
                .filter(drug -> drug.classes().stream().anyMatch(CLASSES::contains))
                .toList();
        drugs = calcium.stream().map(Drug::id).collect(Collectors.toUnmodifiableSet());
        Stream<String> drugNames =
                calcium.stream().flatMap(drug -> Stream.concat(Stream.of(drug.label()), drug.terms().stream()));
        Stream<String> productNames = vocabulary.products().values().stream()
                .filter(product -> drugs.contains(product.drug()))
                .map(Product::terms)
                .flatMap(List::stream);
        names = Pattern.compile(
                Stream.concat(drugNames, productNames)
                        .distinct()
                        .filter(name -> !BARE.matcher(name).replaceAll("").isBlank())
                        .sorted()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Ids of the drugs that bring calcium. */
    Set<String> drugs() {
        return drugs;
    }

    /** Whether the drug brings calcium, by what it was recognised as or by its words. */
    boolean isCalcium(Medication medication) {
        return medication.drug().filter(drugs::contains).isPresent() || nameDrug(medication.label());
    }

    /** Whether the words name a drug that brings calcium. */
    boolean nameDrug(String words) {
        return names.matcher(words).find();
    }

    /** Whether the words name calcium at all. */
    boolean nameCalcium(String words) {
        return nameDrug(words) || BARE.matcher(words).find();
    }
}
