package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Reasoning;
import dev.kossa.knowledge.Reasoning.Incidence;
import dev.kossa.knowledge.Tag;
import dev.kossa.knowledge.Vocabulary.Form;
import dev.kossa.record.Patient;
import dev.kossa.review.diagnosis.Priors.Scenario;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How often each hypothesis is in a limb that was given calcium, for one age; over all ages alike when it is not known. */
final class Incidences {
    private final Reasoning reasoning;
    private final Optional<Patient.Age> age;
    private final Map<Scenario, double[]> byHypothesis = new EnumMap<>(Scenario.class);
    private final List<Basis> basis = new ArrayList<>();
    private final String words;

    Incidences(Reasoning reasoning, List<Hypothesis> hypotheses, Optional<Patient.Age> age) {
        this.reasoning = reasoning;
        this.age = age;
        for (Scenario scenario : Scenario.values()) {
            double[] all = new double[hypotheses.size()];
            Arrays.setAll(all, h -> incidence(hypotheses.get(h), scenario));
            byHypothesis.put(scenario, all);
        }
        reasoning.afterInfusion().keySet().forEach(key -> rows(key).forEach(row -> basis.add(row.basis())));
        this.words = words(hypotheses);
    }

    double of(int hypothesis, Scenario scenario) {
        return Objects.requireNonNull(byHypothesis.get(scenario))[hypothesis];
    }

    List<Basis> basis() {
        return basis;
    }

    /** The incidence of each form of the calcium injury that can follow an infusion. */
    String words() {
        return words;
    }

    /** Only the calcium injury is varied. A mechanism's incidence that is not told by form is shared out to its forms. */
    private double incidence(Hypothesis one, Scenario scenario) {
        Scenario used = one.condition().equals(Priors.CALCIUM_INJURY) ? scenario : Scenario.CENTRAL;
        List<Incidence> own = rows(Form.key(one.condition(), one.formId()));
        return own.isEmpty() ? one.share() * mean(rows(one.condition()), used) : mean(own, used);
    }

    private List<Incidence> rows(String subject) {
        return reasoning.afterInfusion().getOrDefault(subject, List.of()).stream()
                .filter(row -> age.map(row.age()::contains).orElse(true))
                .toList();
    }

    private static double mean(List<Incidence> incidences, Scenario scenario) {
        return incidences.stream()
                .mapToDouble(row -> switch (scenario) {
                    case LOW -> row.low();
                    case CENTRAL -> row.central();
                    case HIGH -> row.high();
                })
                .average()
                .orElse(0);
    }

    private String words(List<Hypothesis> hypotheses) {
        List<String> parts = new ArrayList<>();
        for (Hypothesis hypothesis : hypotheses) {
            if (hypothesis.condition().equals(Priors.CALCIUM_INJURY)) {
                String form = hypothesis.form().map(f -> f.label() + " ").orElse("");
                rows(Form.key(hypothesis.condition(), hypothesis.formId()))
                        .forEach(incidence -> parts.add(form + percents(incidence)));
            }
        }
        return String.join("; ", parts);
    }

    private static String percents(Incidence incidence) {
        return String.format(
                Locale.ROOT,
                "%s %% (low %s, high %s)%s",
                percent(incidence.central()),
                percent(incidence.low()),
                percent(incidence.high()),
                incidence.basis().tag() == Tag.M ? ", declared, no figure is published" : "");
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share * 100)
                .round(new MathContext(2))
                .stripTrailingZeros()
                .toPlainString();
    }
}
