package dev.kossa.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.evaluate.Planting.Planted;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import dev.kossa.record.Medication;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.When;
import dev.kossa.review.diagnosis.Lesion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlantingTest {
    private static final Instant ONSET = Instant.parse("2020-06-10T00:00:00Z");
    private static final Instant SEEN = Instant.parse("2020-06-15T00:00:00Z");
    private static final PatientRecord EMPTY = new PatientRecord(Patient.unknown(), List.of());
    private static final BodySite LEFT_HAND = new BodySite("hand", Laterality.LEFT);
    private static final BodySite RIGHT_FOOT = new BodySite("foot", Laterality.RIGHT);

    private final Vocabulary vocabulary = Words.vocabulary();

    private Planted plant(Planting where, BodySite... sites) {
        Lesion lesion = new Lesion(List.of(sites), When.at(ONSET), true, When.at(SEEN), List.of());
        return where.plant(EMPTY, lesion, SEEN, vocabulary);
    }

    private static Medication planted(Planted planted) {
        assertThat(planted.planted()).isTrue();
        return planted.record().every(Medication.class).findFirst().orElseThrow();
    }

    @Test
    void in_the_same_limb_it_runs_into_the_limb_of_the_lesion_13_days_before_its_onset() {
        Medication calcium = planted(plant(Planting.SAME_LIMB, LEFT_HAND));

        assertThat(calcium.drug()).contains("calcium-gluconate");
        assertThat(calcium.use()).isEqualTo(Medication.Use.GIVEN);
        assertThat(calcium.route()).contains("intravenous");
        assertThat(calcium.site()).contains(new BodySite("upper-limb", Laterality.LEFT));
        assertThat(calcium.when()).isEqualTo(When.at(Instant.parse("2020-05-28T00:00:00Z")));
    }

    @Test
    void a_lesion_outside_the_limbs_gives_its_own_place() {
        BodySite trunk = new BodySite("trunk", Laterality.UNSTATED);

        assertThat(planted(plant(Planting.SAME_LIMB, trunk)).site()).contains(trunk);
    }

    @Test
    void of_several_places_the_first_in_a_limb_counts() {
        BodySite trunk = new BodySite("trunk", Laterality.UNSTATED);

        assertThat(planted(plant(Planting.SAME_LIMB, trunk, RIGHT_FOOT)).site())
                .contains(new BodySite("lower-limb", Laterality.RIGHT));
    }

    @Test
    void without_a_place_it_is_planted_without_a_site_and_that_is_said() {
        Planted planted = plant(Planting.SAME_LIMB);

        assertThat(planted(planted).site()).isEmpty();
        assertThat(planted.note()).isEqualTo("planted without a site: the record does not say where the lesion is");
    }

    @Test
    void the_other_limb_is_that_of_the_other_side() {
        assertThat(planted(plant(Planting.OTHER_LIMB, LEFT_HAND)).site())
                .contains(new BodySite("upper-limb", Laterality.RIGHT));
    }

    @Test
    void with_lesions_on_both_hands_the_other_limb_is_a_leg() {
        assertThat(planted(plant(Planting.OTHER_LIMB, new BodySite("hand", Laterality.BILATERAL)))
                        .site())
                .contains(new BodySite("lower-limb", Laterality.LEFT));
    }

    @Test
    void when_no_limb_is_surely_another_nothing_is_planted() {
        Planted planted = plant(Planting.OTHER_LIMB, new BodySite(BodySite.WHOLE_BODY, Laterality.UNSTATED));

        assertThat(planted.planted()).isFalse();
        assertThat(planted.record()).isEqualTo(EMPTY);
        assertThat(planted.note()).isEqualTo("not planted: no limb is surely another than that of the lesion");
    }

    @Test
    void after_the_onset_is_two_days_after_the_lesion_was_first_seen_and_known_at_once() {
        Medication calcium = planted(plant(Planting.AFTER_ONSET, LEFT_HAND));

        assertThat(calcium.when()).isEqualTo(When.at(Instant.parse("2020-06-17T00:00:00Z")));
        assertThat(calcium.knownSince()).isEqualTo(Instant.MIN);
        assertThat(calcium.site()).contains(new BodySite("upper-limb", Laterality.LEFT));
    }

    @Test
    void by_mouth_it_has_no_site() {
        Medication calcium = planted(plant(Planting.ORAL, LEFT_HAND));

        assertThat(calcium.route()).contains("oral");
        assertThat(calcium.site()).isEqualTo(Optional.empty());
    }

    @Test
    void a_lesion_without_a_time_has_its_onset_at_the_review() {
        Lesion timeless = new Lesion(List.of(LEFT_HAND), When.unknown(), false, When.unknown(), List.of());

        assertThat(planted(Planting.ORAL.plant(EMPTY, timeless, SEEN, vocabulary))
                        .when())
                .isEqualTo(When.at(Instant.parse("2020-06-02T00:00:00Z")));
        assertThat(Planting.AFTER_ONSET.plant(EMPTY, timeless, SEEN, vocabulary).note())
                .isEqualTo("not planted: the record does not say when the lesion was seen");
    }
}
