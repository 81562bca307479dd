package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Guidance;
import dev.kossa.knowledge.Guidance.Subtype;
import dev.kossa.knowledge.Vocabulary.Family;
import dev.kossa.record.Origin;
import dev.kossa.review.Because;
import dev.kossa.review.diagnosis.Differential.Ranked;
import dev.kossa.review.diagnosis.Exposure.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The subtype by rules over exposure, calcium and phosphate, renal failure, connective tissue disease and tissue damage. It is given when the
 * leading mechanism is a calcinosis; the ranking says which disease, the rules say what is known of its cause.
 */
final class Subtypes {
    private static final Set<String> ISCHAEMIA = Set.of("necrosis", "livedo", "ulcer");
    private static final Set<String> RENAL = Set.of("chronic-kidney-disease", "dialysis");
    private static final Set<String> METABOLIC = Set.of(
            "hypercalcaemia",
            "hyperphosphataemia",
            "calcium-phosphate-product-raised",
            "hyperparathyroidism",
            "pth-raised");
    private static final Set<String> DAMAGE = Set.of(
            "connective-tissue-disease", "dermatomyositis", "systemic-sclerosis", "lupus", "trauma", "malignancy");

    private final Guidance guidance;

    Subtypes(Guidance guidance) {
        this.guidance = guidance;
    }

    Optional<Subtyping> of(
            Differential differential, List<Item> items, List<Exposure> exposures, Optional<CalciumPhosphate> product) {
        Ranked first = differential.first();
        if (first.family() != Family.CALCINOSIS) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence(items, exposures, product);
        return Optional.of(decide(first, evidence));
    }

    private Subtyping decide(Ranked first, Evidence evidence) {
        if (first.condition().equals(Priors.CALCIUM_INJURY) || evidence.linked()) {
            return subtype(
                    "iatrogenic",
                    evidence.exposureReasons(first),
                    evidence,
                    evidence.metabolic() ? Optional.of("metastatic") : Optional.empty());
        }
        if (first.condition().equals("calciphylaxis")) {
            return subtype("calciphylaxis", evidence.reasons(ISCHAEMIA, RENAL), evidence, Optional.empty());
        }
        if (first.condition().equals("metastatic-calcinosis-cutis")) {
            return subtype("metastatic", evidence.reasons(METABOLIC, RENAL), evidence, Optional.empty());
        }
        if (first.condition().equals("dystrophic-calcinosis-cutis")) {
            return subtype("dystrophic", evidence.reasons(DAMAGE), evidence, Optional.empty());
        }
        if (first.condition().equals("tumoral-calcinosis") && evidence.metabolic()) {
            return subtype("metastatic", evidence.reasons(METABOLIC, RENAL), evidence, Optional.empty());
        }
        return subtype(
                "idiopathic",
                List.of("no exposure, tissue damage or metabolic cause is recorded: a diagnosis of exclusion"),
                evidence,
                Optional.empty());
    }

    private Subtyping subtype(String id, List<String> reasons, Evidence evidence, Optional<String> contribution) {
        Subtype subtype = guidance.subtypes().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
        String label = subtype.label()
                + contribution.map(other -> " with " + other + " contribution").orElse("");
        List<Basis> knowledge = List.of(subtype.basis(), guidance.scheme().basis());
        return new Subtyping(
                id,
                label,
                guidance.scheme().label(),
                contribution,
                subtype.needs(),
                reasons,
                new Because(evidence.facts(), knowledge));
    }

    /** What the rules look at. */
    private record Evidence(List<Item> items, List<Exposure> exposures, Optional<CalciumPhosphate> product) {
        boolean linked() {
            return exposures.stream().anyMatch(exposure -> exposure.link() == Link.LINKED);
        }

        boolean metabolic() {
            return product.map(CalciumPhosphate::flagged).orElse(false)
                    || !present(METABOLIC).isEmpty();
        }

        List<Item> present(Set<String> findings) {
            return items.stream()
                    .filter(i -> i.present() && findings.contains(i.finding()))
                    .toList();
        }

        @SafeVarargs
        final List<String> reasons(Set<String>... groups) {
            List<String> reasons = new ArrayList<>();
            for (Set<String> group : groups) {
                present(group).stream().map(Item::finding).distinct().forEach(reasons::add);
            }
            return reasons.isEmpty() ? List.of("the pattern of the findings") : reasons;
        }

        List<String> exposureReasons(Ranked first) {
            Set<String> reasons = exposures.stream()
                    .filter(exposure -> exposure.link() != Link.NOT_LINKED)
                    .map(exposure -> exposure.medication().label() + ": " + exposure.sentence())
                    .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
            return reasons.isEmpty()
                    ? List.of("the pattern of the findings leads to " + first.label()
                            + "; no calcium that was given is recorded yet")
                    : List.copyOf(reasons);
        }

        List<Origin> facts() {
            List<Origin> facts = new ArrayList<>();
            exposures.stream()
                    .filter(exposure -> exposure.link() != Link.NOT_LINKED)
                    .forEach(exposure -> facts.add(exposure.medication().origin()));
            product.ifPresent(p -> facts.addAll(p.facts()));
            return facts;
        }
    }
}
