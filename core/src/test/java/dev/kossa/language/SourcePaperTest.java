package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences after those of the source paper (CC BY 4.0), each with a trap. */
class SourcePaperTest {
    @Test
    void a_negated_list_ends_where_the_present_signs_begin() {
        assertThat(clinical(
                        "no fluctuation or skin changes or discharge, and restrictive hand motion with good and intact"
                                + " pulses"))
                .isEqualTo("fluctuation-, skin-change-, discharge-, restricted-motion+@hand, pulse-deficit-@hand");
    }

    @Test
    void a_sign_before_with_no_is_present() {
        assertThat(
                        clinical(
                                "There was a pigmented area on his left hand with no itchiness, pus discharge, or skin changes."))
                .isEqualTo("pigmentation+@left hand, itch-@left hand, pus-@left hand, skin-change-@left hand");
    }

    @Test
    void not_uncommon_negates_nothing_and_absence_does() {
        assertThat(clinical("Extravasation with swelling is a complication that is not uncommon."))
                .isEqualTo("swelling+");
        assertThat(clinical("Other causes can include but are not limited to trauma."))
                .isEqualTo("trauma+");
        assertThat(clinical("The absence of fever warranted broadening the differential diagnosis."))
                .isEqualTo("fever-");
    }

    @Test
    void the_present_complaint_is_current_although_it_is_called_a_history() {
        assertThat(clinical(
                        "presented to the emergency department with a history of left-hand swelling that had started 5"
                                + " days before the presentation"))
                .isEqualTo("swelling+@left hand");
    }

    @Test
    void what_he_and_his_family_do_not_have_is_absent() {
        assertThat(clinical(
                        "He has no family history of eczema, no history of consanguinity between parents, and no previous"
                                + " history of diabetes in the family."))
                .isEqualTo("eczema- family, consanguinity-, diabetes- family");
    }

    @Test
    void a_known_disease_is_history() {
        assertThat(clinical("A 9-month-old boy, known to have mild eczema, presented with swelling."))
                .isEqualTo("eczema+ then, swelling+");
    }

    @Test
    void the_same_side_is_left_open() {
        assertThat(clinical("treated with intravenous calcium gluconate on the same side as the swelling"))
                .isEqualTo("calcium-gluconate+, swelling+");
    }

    @Test
    void the_local_examination_is_read_as_a_whole() {
        assertThat(clinical(
                        "Local examination (Fig. 1) showed a swollen left hand, mainly in the dorsal aspect, crossing the"
                                + " wrist joint, with bluish discoloration, redness, hotness, and tenderness."))
                .isEqualTo(
                        "swelling+@left hand, bluish-discoloration+@left hand, redness+@left hand, warmth+@left hand,"
                                + " tenderness+@left hand");
    }

    @Test
    void a_scheduled_film_is_a_plan() {
        assertThat(Reading.english().said("a left-hand X-ray was scheduled for after 2 months", TextContext.METHOD))
                .isEqualTo("radiograph+@left hand planned");
    }

    @Test
    void the_normal_ultrasound_is_normal() {
        assertThat(imaging("left-hand ultrasound was done, and it was normal")).isEqualTo("imaging-normal+");
    }

    @Test
    void the_resolved_calcification_is_absent() {
        assertThat(imaging("Complete resolution of calcification happened within 2 months."))
                .isEqualTo("soft-tissue-calcification-");
    }

    @Test
    void the_wrong_working_diagnosis_is_suspected() {
        assertThat(clinical("which was initially thought to be cellulitis; however, the absence of fever"))
                .isEqualTo("cellulitis+?, fever-");
    }

    private static String clinical(String text) {
        return Reading.english().said(text, TextContext.CLINICAL);
    }

    private static String imaging(String text) {
        return Reading.english().said(text, TextContext.IMAGING);
    }
}
