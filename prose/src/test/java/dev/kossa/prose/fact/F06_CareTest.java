package dev.kossa.prose.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.prose.CaseSummary.Said;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests, treatments and how it ended. */
class F06_CareTest {
    private static final String CASE = "A man came with a nodule of the left hand. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amputation was refused by him.",
                "Excision was postponed.",
                "He declined surgical excision.",
                "Antibiotics had not been given.",
                "Treatment options include excision and sodium thiosulfate.",
                "Excision is the treatment of choice.",
                "Treatment with colchicine has been described.",
                "Drainage was considered."
            })
    void what_was_refused_or_is_only_known_to_help_was_not_done(String sentence) {
        Told told = Told.by(CASE + sentence);
        assertThat(told.treatments()).isEmpty();
        assertThat(told.summary().outcome()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Diltiazem was tried., diltiazem",
        "The nodule was surgically removed., excision",
        "He was managed expectantly., observation",
        "Painkillers were given., analgesic-unspecified",
        "We treated him with diltiazem., diltiazem",
        "The hand was elevated., limb-elevation"
    })
    void what_was_done_is_a_treatment(String sentence, String treatment) {
        assertThat(Told.by(CASE + sentence).treatments()).containsExactly(treatment);
    }

    @Test
    void what_was_given_when_something_else_was_stopped_was_given() {
        assertThat(Told.by(CASE + "The infusion was stopped and hyaluronidase was injected.")
                        .treatments())
                .containsExactlyInAnyOrder("stop-calcium", "hyaluronidase");
        assertThat(Told.by(CASE + "Clindamycin was stopped.").treatments()).isEmpty();
    }

    @Test
    void a_painkiller_that_is_named_is_not_told_twice() {
        assertThat(Told.by(CASE + "He was given analgesia with morphine.").treatments())
                .isEqualTo(List.of("opioid"));
    }

    @ParameterizedTest
    @CsvSource({
        "Blood cultures grew staphylococci., blood-culture blood-culture-positive",
        "The blood culture yielded no growth., blood-culture normal",
        "The cultures remained sterile., wound-culture normal",
        "Gram stain and culture were negative., wound-culture normal",
        "Cultures of the aspirate were negative., wound-culture normal",
        "Blood cultures were taken and yielded negative results., blood-culture normal"
    })
    void a_culture_is_one_test(String sentence, String test) {
        assertThat(Told.by(CASE + sentence).tests()).containsExactly(test);
    }

    @Test
    void a_test_that_showed_nothing_of_its_own_is_no_result() {
        assertThat(Told.by(CASE + "He underwent biopsy, and ultrasound showed an abscess.")
                        .tests())
                .noneMatch(test -> test.startsWith("biopsy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The nodule was well-defined.",
                "He was otherwise well.",
                "His circulation was stable on admission.",
                "The nodule was asymptomatic."
            })
    void that_somebody_is_well_when_he_comes_is_no_outcome(String sentence) {
        assertThat(Told.by(CASE + sentence).summary().outcome()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "After half a year he was well.; was well",
                "The course was uneventful.; course was uneventful",
                "He was discharged in good condition.; discharged in good condition"
            })
    void that_he_is_well_later_is_one(String sentence, String outcome) {
        assertThat(Told.by(CASE + sentence).summary().outcome().map(Said::value))
                .contains(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The nodule resolved within 3 weeks.; 21",
                "Resolution occurred over two months.; 60",
                "The pain went within a day, and the nodule disappeared in 2 weeks.; 14"
            })
    void the_time_to_resolution_is_that_of_the_lesion(String sentence, double days) {
        assertThat(Told.by(CASE + sentence).summary().resolution_d().map(Said::value))
                .contains(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fever subsided within 3 days.",
                "He was treated for 2 weeks and the nodule healed.",
                "The nodule resolved with antibiotics given for 10 days.",
                "Such nodules usually resolve within 6 weeks."
            })
    void other_times_are_no_time_to_resolution(String sentence) {
        assertThat(Told.by(CASE + sentence).summary().resolution_d()).isEmpty();
    }
}
