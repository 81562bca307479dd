package dev.kossa.knowledge;

import dev.kossa.knowledge.Reasoning.CaseMix;
import dev.kossa.knowledge.Reasoning.Likelihood;
import dev.kossa.knowledge.Vocabulary.Form;
import dev.kossa.knowledge.Vocabulary.Mechanism;
import java.util.List;
import java.util.Optional;

/** How often a finding would be seen in all patients of an age, if the case mix and its likelihoods were true. */
final class Implied {
    private final Vocabulary vocabulary;
    private final CaseMix mix;
    private final Likelihood likelihood;

    Implied(Vocabulary vocabulary, CaseMix mix, Likelihood likelihood) {
        this.vocabulary = vocabulary;
        this.mix = mix;
        this.likelihood = likelihood;
    }

    double probability() {
        return mix.shares().entrySet().stream()
                .mapToDouble(share -> share.getValue() * given(share.getKey()))
                .sum();
    }

    private double given(String mechanism) {
        List<Form> forms = vocabulary.mechanism(mechanism).map(Mechanism::forms).orElse(List.of());
        return forms.isEmpty()
                ? given(mechanism, Optional.empty())
                : forms.stream()
                        .mapToDouble(form -> form.share() * given(mechanism, Optional.of(form)))
                        .sum();
    }

    /** The mean of the rows that hold for the age; of the others when there are none. */
    private double given(String mechanism, Optional<Form> form) {
        return likelihood.rows(mechanism, form).stream()
                .filter(row -> overlap(row.age(), mix.age()))
                .mapToDouble(row -> row.estimate().mean())
                .average()
                .orElse(likelihood.others().mean());
    }

    private static boolean overlap(AgeSpan a, AgeSpan b) {
        return a.from_d() < b.to_d() && b.from_d() < a.to_d();
    }
}
