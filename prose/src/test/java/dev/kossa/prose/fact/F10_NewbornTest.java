package dev.kossa.prose.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.prose.CaseSummary.Age;
import dev.kossa.prose.CaseSummary.Exposure;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.record.BodySite;
import dev.kossa.record.Finding;
import dev.kossa.record.Laterality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of newborns tell time in days of life. */
class F10_NewbornTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A male newborn had a hard plaque on day 10 of life.",
                "A hard plaque was seen in a boy on day of life 10.",
                "On the 10th day of life a hard plaque was noted in this boy.",
                "On the tenth day of life a hard plaque was noted in this boy.",
                "A boy was referred on postnatal day 10."
            })
    void aDayOfLifeIsAnAge(String sentence) {
        assertThat(Told.by(sentence).summary().age().map(Said::value)).contains(new Age(10, Age.Unit.DAYS));
    }

    @Test
    void anAgeThatIsReachedLaterIsNotTheAgeOfThePatient() {
        assertThat(Told.by("A male newborn had a hard plaque. It had disappeared at the age of 5 months.")
                        .summary()
                        .age())
                .isEmpty();
    }

    @Test
    void theTimeFromAnInfusionIsTheDifferenceOfTwoDaysOfLife() {
        Exposure exposure = Told.by(
                        "A newborn girl had a hard plaque of the left forearm on day 10 of life. She had received"
                                + " calcium gluconate through a peripheral line in the left forearm on the second day of life.")
                .summary()
                .exposure()
                .orElseThrow();
        assertThat(exposure.latencies_d()).extracting(Said::value).containsExactly(8.0);
        assertThat(exposure.site()).contains(new BodySite("forearm", Laterality.LEFT));
        assertThat(exposure.route()).contains("intravenous");
    }

    @Test
    void aDrugThatWasStartedAndStoppedWasGiven() {
        Told told = Told.by("A newborn girl had a red arm. Cefazolin was started but stopped after 3 days.");
        assertThat(told.treatments()).containsExactly("cefazolin");
        assertThat(told.reading().issues()).isEmpty();
    }

    @Test
    void thePregnancyIsOneOfHisMother() {
        Told told = Told.by("A newborn boy had a red arm. The pregnancy was complicated by hypertension.");
        assertThat(told.present()).doesNotContain("pregnancy");
        assertThat(told.reading().record().facts())
                .noneMatch(fact ->
                        fact instanceof Finding finding && finding.concept().equals("pregnancy"));
    }
}
