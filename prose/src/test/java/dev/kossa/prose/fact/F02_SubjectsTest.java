package dev.kossa.prose.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of whom a sentence tells. */
class F02_SubjectsTest {
    private static final String CASE = """
            Case presentation

            A 9-month-old boy had a swelling of the left hand. He had no fever.

            Discussion

            """;

    @Test
    void each_other_patient_has_a_record_of_its_own_up_to_the_reference() {
        Told told = Told.by(CASE + """
                In another case, an 11-year-old girl got calcinosis of the right wrist [11]. Another report concerns a 5-year-old boy
                with redness of the right forearm. He was treated with sodium thiosulfate [13].""");
        assertThat(told.others()).containsExactly("11", "13");
        assertThat(told.present()).containsExactly("swelling, left hand");
        assertThat(told.treatments()).isEmpty();
        assertThat(told.reading().others().get(1).summary().treatments()).hasSize(1);
    }

    @Test
    void our_case_named_beside_another_patient_does_not_make_that_one_ours() {
        Told told = Told.by(
                CASE + "In another case, an 11-year-old girl had an ulcer of the wrist, as in our reported case [11].");
        assertThat(told.others()).containsExactly("11");
        assertThat(told.present()).doesNotContain("ulcer");
    }

    @Test
    void many_patients_are_nobody() {
        Told told = Told.by(CASE + "A retrospective study found redness in 70% of cases [8].");
        assertThat(told.reading().aggregates())
                .singleElement()
                .satisfies(aggregate -> assertThat(aggregate.citation()).isEqualTo("8"));
        assertThat(told.present()).doesNotContain("redness");
    }

    @Test
    void a_relative_is_not_the_patient() {
        Told told = Told.by(
                "A 9-month-old boy had a swelling of the hand. The grandmother had gout and was receiving allopurinol.");
        assertThat(told.treatments()).isEmpty();
        assertThat(told.diagnosis()).isEqualTo("none");
    }

    @Test
    void a_relative_who_tells_is_believed() {
        assertThat(Told.by("A boy was brought to us. His mother noticed a swelling of the left hand.")
                        .present())
                .containsExactly("swelling, left hand");
    }

    @Test
    void a_patient_of_others_inside_the_case_is_left_out() {
        Told told = Told.by("""
                A 9-month-old boy had a swelling of the hand. Miller et al. reported a 71-year-old man with fever [98]. He had no pain.""");
        assertThat(told.present()).containsExactly("swelling, unstated hand");
        assertThat(told.absent()).containsExactly("pain");
        assertThat(told.others()).containsExactly("98");
    }
}
