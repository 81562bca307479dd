package dev.kossa.prose.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.prose.CaseSummary.Exposure;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.record.BodySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the drug to the first sign, and where that was. */
class F11_LatencyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A girl received calcium gluconate intravenously. Two weeks later a hard plaque of the left hand was noted.; 14",
                "A boy was given intravenous calcium gluconate. Three days after the infusion redness developed.; 3",
                "A boy had nodules of the right wrist 12 days after intravenous infusion of calcium gluconate.; 12",
                "A man received intravenous calcium gluconate. On the second day after the injection he had redness.; 2",
                "On day 12 of life he received calcium gluconate through a cannula. On day 15 swelling was seen.; 3",
                "Calcium gluconate was given through a scalp vein on day 3. On day 8, a plaque was seen on the scalp.; 5",
                "Extravasation of calcium chloride occurred in her left forearm. Necrosis appeared 24 hours later.; 1",
                "A girl had a 5-day history of swelling of the left foot. She had received calcium gluconate in the left foot 10 days before.; 5"
            })
    void a_text_says_it_in_many_ways(String text, double days) {
        assertThat(exposure(text).latencies_d()).extracting(Said::value).containsExactly(days);
    }

    @Test
    void the_time_of_another_visit_is_none() {
        assertThat(exposure("A boy was given intravenous calcium gluconate. He had a hard plaque of the left hand. "
                                + "Two weeks later the plaque was smaller.")
                        .latencies_d())
                .isEmpty();
    }

    @Test
    void what_leaked_is_the_drug_and_was_in_a_vein() {
        Exposure exposure = exposure("Extravasation of calcium chloride occurred in her left forearm.");
        assertThat(exposure.drug()).contains("calcium-chloride");
        assertThat(exposure.route()).contains("intravenous");
        assertThat(exposure.site())
                .map(BodySite::toString)
                .contains(site("left forearm").toString());
    }

    @Test
    void what_is_at_the_infusion_site_is_where_the_infusion_was() {
        assertThat(Told.by("A boy was given intravenous calcium gluconate via a line on the left ankle. "
                                + "Redness developed at the infusion site.")
                        .summary()
                        .lesionSites())
                .extracting(Said::value)
                .containsExactly(site("left ankle"));
    }

    @Test
    void a_lesion_has_the_side_of_its_film_when_the_text_has_but_one() {
        assertThat(Told.by(
                                "A boy had a swelling of the forearm. A radiograph of the left forearm showed calcification.")
                        .summary()
                        .lesionSites())
                .extracting(Said::value)
                .containsExactly(site("left forearm"));
        assertThat(Told.by(
                                "A boy had a swelling of the forearm. A radiograph of the left forearm showed calcification. "
                                        + "A radiograph of the right forearm showed calcification.")
                        .summary()
                        .lesionSites())
                .extracting(said -> said.value().side().name())
                .containsExactly("UNSTATED");
    }

    private static Exposure exposure(String text) {
        return Told.by(text).summary().exposure().orElseThrow();
    }

    private static BodySite site(String words) {
        return Told.by("A boy had a nodule of the " + words + ".")
                .summary()
                .lesionSites()
                .get(0)
                .value();
    }
}
