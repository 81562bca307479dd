package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.knowledge.Reasoning.Likelihood;
import dev.kossa.knowledge.Vocabulary.Form;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a mechanism may have forms, and rows may be about one of them. */
class FormsTest {
    private static final String FORMS =
            "forms: [{id: early, label: early, share: 0.3, like: gout, source: kossa-assumption, tag: M}, "
                    + "{id: late, label: late, share: 0.7, source: kossa-assumption, tag: M}], ";
    private static final String CELLULITIS = "{id: cellulitis, ";

    private static SmallKnowledge base() {
        return new SmallKnowledge().replace("mechanisms.yaml", CELLULITIS, CELLULITIS + FORMS);
    }

    @Test
    void a_form_takes_its_own_rows_else_those_of_what_it_looks_like_else_those_of_all_forms() {
        Knowledge knowledge = base().replace(
                        "likelihoods/general.yaml",
                        "      - {condition: gout",
                        "      - {condition: cellulitis, form: late, bin: rare, source: kossa-assumption, tag: M}\n"
                                + "      - {condition: gout")
                .load();
        Likelihood fever = knowledge.reasoning().likelihood("fever").orElseThrow();
        Form early = form(knowledge, "early");
        Form late = form(knowledge, "late");
        assertThat(fever.rows("cellulitis", Optional.of(early)))
                .extracting(Likelihood.Row::condition)
                .containsOnly("gout");
        assertThat(fever.rows("cellulitis", Optional.of(late)))
                .extracting(row -> row.estimate().basis().row())
                .containsExactly("likelihoods/general.yaml#fever/cellulitis/late");
        assertThat(fever.rows("cellulitis", Optional.empty()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.form()).isEmpty());
    }

    @Test
    void shares_of_forms_sum_to_one() {
        assertThat(base().replace("mechanisms.yaml", "share: 0.7", "share: 0.6").problems())
                .singleElement()
                .asString()
                .endsWith(
                        "The shares of mechanism (cellulitis) sum to 0.9, not to 1.\nMaybe one of them is wrong by 0.1.");
    }

    @Test
    void a_row_about_a_form_that_is_not_there_is_a_problem() {
        assertThat(base().replace(
                                "priors.yaml",
                                "    - {condition: cellulitis, low",
                                "    - {condition: cellulitis, form: latee, low")
                        .problems())
                .singleElement()
                .asString()
                .endsWith(
                        "The form (latee) of incidence (cellulitis/latee) of after-infusion is not known.\nMaybe late was meant.");
    }

    @Test
    void incidences_by_age_cover_every_age_once() {
        assertThat(new SmallKnowledge()
                        .replace(
                                "priors.yaml",
                                "    - {condition: cellulitis, low",
                                "    - {condition: cellulitis, age: 1a.., low")
                        .problems())
                .singleElement()
                .asString()
                .endsWith(
                        "The incidences of (cellulitis) begin with 1a.. and leave out younger ages.\nMaybe the first begins at 0d.");
    }

    private static Form form(Knowledge knowledge, String id) {
        return knowledge.vocabulary().mechanism("cellulitis").orElseThrow().forms().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
