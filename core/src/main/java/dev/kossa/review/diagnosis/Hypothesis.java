package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Vocabulary.Form;
import dev.kossa.knowledge.Vocabulary.Mechanism;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is weighed: a mechanism, or one of its forms when it has several. Findings are independent given the hypothesis; the probability of a
 * mechanism is the sum over its forms.
 *
 * @param mechanism index of the mechanism
 * @param share of the mechanism's patients who have this form
 */
record Hypothesis(int mechanism, String condition, Optional<Form> form, double share) {
    static Stream<Hypothesis> of(int mechanism, Mechanism its) {
        List<Form> forms = its.forms();
        return forms.isEmpty()
                ? Stream.of(new Hypothesis(mechanism, its.id(), Optional.empty(), 1))
                : forms.stream().map(form -> new Hypothesis(mechanism, its.id(), Optional.of(form), form.share()));
    }

    Optional<String> formId() {
        return form.map(Form::id);
    }
}
