package dev.kossa.fhir;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Orders.Diluent;
import dev.kossa.knowledge.Vocabulary.Product;
import dev.kossa.language.Mention;
import dev.kossa.language.TextContext;
import dev.kossa.record.Quantity;
import dev.kossa.review.order.CoInfusion;
import dev.kossa.review.order.OrderBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is ordered: a product, or a mixture of one with a diluent. The strength of a mixture is no strength of its product.
 *
 * @param drug id of the drug
 * @param product id of the product where words, code or strength tell it; else the words as written
 * @param strength of what the Medication describes: "20 mg/mL"
 * @param diluent in words, if it is a mixture
 * @param additives what else is in the mixture, by id or in words
 */
record OrderSubstance(
        Optional<String> drug,
        Optional<String> product,
        Optional<String> strength,
        Optional<String> diluent,
        List<String> additives) {
    private static final OrderSubstance NOTHING =
            new OrderSubstance(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** One thing that a Medication is made of, or the Medication itself. */
    private record Part(List<String> words, Optional<String> drug, Optional<Quantity> strength) {}

    static OrderSubstance of(Sheet sheet, Knowledge knowledge) {
        Resource resource = sheet.resource();
        Element concept = resource.object("medicationCodeableConcept");
        if (!concept.isNone()) {
            return new Finder(sheet, knowledge).of(List.of(new Finder(sheet, knowledge).part(concept)));
        }
        Element reference = resource.object("medicationReference");
        Optional<Resource> medication = sheet.chart()
                .references()
                .find(resource, reference)
                .filter(found -> Refusal.of(found).isEmpty());
        return medication
                .map(found -> new Finder(sheet, knowledge).of(found))
                .orElseGet(() -> new Finder(sheet, knowledge).named(reference.text("display")));
    }

    void tell(OrderBuilder order) {
        product.ifPresent(order::product);
        diluent.ifPresent(order::diluent);
        additives.forEach(additive -> order.coInfusion(new CoInfusion(additive, Optional.of(true))));
        if (diluent.isPresent()) {
            strength.ifPresent(order::concentration);
        }
    }

    /** Finds the product among words and strengths. */
    private static final class Finder {
        private final Sheet sheet;
        private final Knowledge knowledge;

        Finder(Sheet sheet, Knowledge knowledge) {
            this.sheet = sheet;
            this.knowledge = knowledge;
        }

        OrderSubstance named(String display) {
            return display.isEmpty()
                    ? NOTHING
                    : of(List.of(new Part(List.of(display), drug(display), Optional.empty())));
        }

        OrderSubstance of(Resource medication) {
            List<Part> parts = new ArrayList<>();
            Element code = medication.object("code");
            List<Element> ingredients = medication.objects("ingredient");
            for (Element ingredient : ingredients) {
                parts.add(ingredient(medication, ingredient));
            }
            if (parts.size() == 1) {
                Part own = part(code);
                Part only = parts.get(0);
                List<String> words = new ArrayList<>(own.words());
                words.addAll(only.words());
                return of(List.of(new Part(words, own.drug().or(only::drug), only.strength())));
            }
            return of(parts.isEmpty() ? List.of(part(code)) : parts);
        }

        private Part ingredient(Resource medication, Element ingredient) {
            Element ratio = ingredient.object("strength");
            Optional<Quantity> strength = Quantities.of(ratio.object("numerator"), ratio.object("denominator"));
            Part named = part(ingredient.object("itemCodeableConcept"));
            Element reference = ingredient.object("itemReference");
            List<String> words = new ArrayList<>(named.words());
            Optional<String> drug = named.drug();
            Optional<Resource> item = sheet.chart().references().find(medication, reference);
            if (item.isPresent()) {
                Part other = part(item.get().object("code"));
                words.addAll(other.words());
                drug = drug.or(other::drug);
            } else if (!reference.text("display").isEmpty()) {
                words.add(reference.text("display"));
                drug = drug.or(() -> drug(reference.text("display")));
            }
            return new Part(words, drug, strength);
        }

        Part part(Element concept) {
            List<String> words = new ArrayList<>();
            for (Element coding : concept.objects("coding")) {
                boolean own = coding.text("system").equals(KossaExtensions.VOCABULARY);
                if (own && knowledge.vocabulary().products().containsKey(coding.text("code"))) {
                    words.add(coding.text("code"));
                }
            }
            words.add(concept.text("text"));
            concept.objects("coding").forEach(coding -> words.add(coding.text("display")));
            words.removeIf(String::isEmpty);
            Optional<String> drug = sheet.understand(concept, TextContext.DRUG, Want.DRUGS)
                    .first()
                    .map(Mention::concept);
            return new Part(words, drug.or(() -> drugOf(words)), Optional.empty());
        }

        private Optional<String> drugOf(List<String> words) {
            return words.stream()
                    .flatMap(said -> Optional.ofNullable(
                            knowledge.vocabulary().products().get(said))
                            .stream())
                    .map(Product::drug)
                    .findFirst();
        }

        private Optional<String> drug(String words) {
            return sheet.words(words, TextContext.DRUG, Want.DRUGS).stream()
                    .map(Mention::concept)
                    .findFirst();
        }

        /** The first part that is a product's drug, else the first; what else is a diluent is the diluent. */
        OrderSubstance of(List<Part> parts) {
            if (parts.isEmpty()) {
                return NOTHING;
            }
            Part main = parts.stream()
                    .filter(part -> part.drug().filter(this::hasProducts).isPresent())
                    .findFirst()
                    .orElse(parts.get(0));
            Optional<String> diluent = parts.stream()
                    .filter(part -> !part.equals(main))
                    .flatMap(part -> part.words().stream())
                    .filter(this::isDiluent)
                    .findFirst();
            List<String> additives = parts.stream()
                    .filter(part -> !part.equals(main))
                    .filter(part -> part.words().stream().noneMatch(this::isDiluent))
                    .flatMap(part -> part.drug().or(() -> part.words().stream().findFirst()).stream())
                    .toList();
            Optional<String> strength = main.strength().map(OrderSubstance::written);
            return new OrderSubstance(main.drug(), product(main, diluent.isPresent()), strength, diluent, additives);
        }

        private boolean hasProducts(String drug) {
            return knowledge.vocabulary().products().values().stream()
                    .anyMatch(product -> product.drug().equals(drug));
        }

        private boolean isDiluent(String words) {
            return knowledge.orders().diluents().values().stream().anyMatch(diluent -> named(diluent, words));
        }

        private static boolean named(Diluent diluent, String words) {
            String said = words.strip().toLowerCase(Locale.ROOT);
            return diluent.id().equals(said)
                    || diluent.label().equals(said)
                    || diluent.terms().contains(said);
        }

        /** By its id or the longest of its words; else by its strength, if just one product of the drug has it; else as written. */
        private Optional<String> product(Part part, boolean mixture) {
            Optional<String> found = part.words().stream()
                    .flatMap(words -> inWords(words).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            Optional<String> strong = mixture ? Optional.empty() : ofStrength(part);
            return strong.or(() -> part.words().stream().findFirst());
        }

        private Optional<String> inWords(String words) {
            String said = " " + words.toLowerCase(Locale.ROOT) + " ";
            Optional<Product> best = Optional.empty();
            int longest = 0;
            boolean several = false;
            for (Product product : knowledge.vocabulary().products().values()) {
                int length = longest(product, said);
                several = length > 0 && length == longest || several && length <= longest;
                if (length > longest) {
                    longest = length;
                    best = Optional.of(product);
                }
            }
            return several ? Optional.empty() : best.map(Product::id);
        }

        private static int longest(Product product, String said) {
            int longest = said.strip().equals(product.id()) ? Integer.MAX_VALUE : 0;
            for (String term : product.terms()) {
                int at = said.indexOf(" " + term.toLowerCase(Locale.ROOT));
                int end = at + 1 + term.length();
                boolean whole = at >= 0 && !Character.isLetterOrDigit(said.charAt(end));
                longest = whole ? Math.max(longest, term.length()) : longest;
            }
            return longest;
        }

        private Optional<String> ofStrength(Part part) {
            Optional<String> written = part.strength().map(OrderSubstance::written);
            if (written.isEmpty() || part.drug().isEmpty()) {
                return Optional.empty();
            }
            String drug = knowledge.vocabulary().label(part.drug().get());
            return inWords(drug + " " + written.get());
        }
    }

    private static String written(Quantity quantity) {
        return quantity.value().stripTrailingZeros().toPlainString() + " " + OrderUnits.plain(quantity.unit());
    }
}
