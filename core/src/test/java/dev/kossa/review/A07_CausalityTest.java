package dev.kossa.review;

import static dev.kossa.review.Patients.FILM;
import static dev.kossa.review.Patients.INFANT;
import static dev.kossa.review.Patients.review;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.review.causality.Causality;
import dev.kossa.review.causality.NaranjoAnswer.Answer;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: Naranjo and WHO-UMC, each answer with its reason or "do not know". */
class A07_CausalityTest {
    private static final String CLEARED = "2020-08-28 radiograph soft-tissue-calcification - left hand\n";

    @Test
    void what_the_facts_do_not_say_is_not_known_and_gives_no_point() {
        Causality early = causality(INFANT, "2020-06-15");
        assertThat(early.answers().get(9).answer()).isEqualTo(Answer.DO_NOT_KNOW);
        assertThat(early.answers().get(9).points()).isZero();
        assertThat(early.answers()).allSatisfy(a -> assertThat(a.reason()).isNotBlank());
        assertThat(early.whoUmc()).isEqualTo("possible");
    }

    @Test
    void the_course_to_the_end_makes_it_probable() {
        Causality end = causality(INFANT + FILM + CLEARED, "2020-09-01");
        assertThat(end.score()).isEqualTo(5);
        assertThat(end.category()).isEqualTo("probable");
        assertThat(end.whoUmc()).isEqualTo("probable");
    }

    @Test
    void a_person_can_answer_an_item_and_the_answer_is_a_fact() {
        Causality answered = causality(INFANT + FILM + CLEARED + "2020-09-01 naranjo-5 -\n", "2020-09-01");
        assertThat(answered.answers().get(4).answer()).isEqualTo(Answer.NO);
        assertThat(answered.answers().get(4).reason()).isEqualTo("Answered by a person.");
        assertThat(answered.score()).isEqualTo(7);
    }

    @Test
    void without_linked_calcium_nothing_is_assessed() {
        assertThat(review("2020-06-15 swelling + left hand", "2020-06-15").causality())
                .isEmpty();
    }

    private static Causality causality(String sketch, String day) {
        return review(sketch, day).causality().orElseThrow();
    }
}
