package dev.kossa.review.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: concentration, diluent, osmolarity and speed (R8, R9). */
class O03_PreparationTest {
    private static final String PREMIX = OrderSketch.INFANT + "product calcium-gluconate-premix-20\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // profile | age | concentration mg/mL | raised
                "us | 9 mo | 9.9  | true",
                "us | 9 mo | 10   | false",
                "us | 9 mo | 50   | false",
                "us | 9 mo | 50.1 | true",
                "uk | 9 mo | 5    | false",
                "uk | 9 mo | 100  | false",
                "au | 27 d | 20   | false",
                "au | 27 d | 20.1 | true",
                "au | 28 d | 100  | false",
                "'' | 9 mo | 50.1 | true",
                "'' | 9 mo | 9.9  | true",
                "'' | 27 d | 20.1 | true",
            })
    void a_bolus(String profile, String age, String concentration, boolean raised) {
        String order = OrderSketch.INFANT + "age " + age + "\nat " + concentration + " mg/mL";
        assertThat(OrderSketch.raised(order, profile).contains("ConcentrationOutOfRange"))
                .isEqualTo(raised);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "us | 5.7  | true",
                "us | 5.8  | false",
                "us | 10   | false",
                "us | 10.1 | true",
                "uk | 10.1 | true",
                "au | 100  | false",
                "'' | 10.1 | true",
            })
    void an_infusion(String profile, String concentration, boolean raised) {
        String order = OrderSketch.INFANT + "dose 10 mg/kg/h\nat " + concentration + " mg/mL";
        assertThat(OrderSketch.raised(order, profile).contains("ConcentrationOutOfRange"))
                .isEqualTo(raised);
    }

    @Test
    void its_sentence_says_what_dilution_changes() {
        assertThat(OrderSketch.sentence(OrderSketch.INFANT + "at undiluted", "us", "ConcentrationOutOfRange"))
                .isEqualTo("The concentration (100 mg/mL) is above the range (10 to 50 mg/mL)."
                        + " In 139 infants the needle leaked in 19.4, 9.0 and 2.1 % when gluconate was given undiluted, diluted twice and five times."
                        + "\nMaybe dilute it further.");
        assertThat(OrderSketch.sentence(OrderSketch.INFANT + "at 5 mg/mL", "us", "ConcentrationOutOfRange"))
                .isEqualTo("The concentration (5 mg/mL) is below the range (10 to 50 mg/mL)."
                        + "\nMaybe less diluent was meant.");
    }

    @Test
    void a_concentration_above_the_product_stops() {
        assertThat(OrderSketch.sentence(OrderSketch.INFANT + "at 200 mg/mL", "us", "StrengthImpossible"))
                .isEqualTo(
                        "A concentration of 200 mg/mL cannot be made of calcium gluconate injection 10 % (US) (100 mg/mL)."
                                + "\nMaybe the strength or the unit is another one.");
        assertThat(OrderSketch.check(OrderSketch.INFANT + "at 200 mg/mL", "us").verdict())
                .isEqualTo(Verdict.STOP);
    }

    // --- premix

    @Test
    void a_premix_is_exempt_from_the_ranges_and_needs_no_concentration() {
        String order = PREMIX.replace("at 20 mg/mL\nin NS\n", "");
        assertThat(OrderSketch.check(order, "us").verdict()).isEqualTo(Verdict.FINE);
        assertThat(OrderSketch.types(order + "dose 10 mg/kg/h", "us")).isEmpty();
    }

    @Test
    void a_premix_is_not_diluted() {
        assertThat(OrderSketch.sentence(PREMIX + "at 10 mg/mL", "us", "PremixDiluted"))
                .isEqualTo(
                        "The order dilutes calcium gluconate in sodium chloride, ready to use (US). A ready-to-use bag must not be diluted.\nMaybe give it as it is.");
        assertThat(OrderSketch.raised(PREMIX.replace("at 20 mg/mL\n", ""), "us"))
                .containsExactly("PremixDiluted");
    }

    // --- diluent and osmolarity

    @Test
    void a_diluent_is_named_for_calcium() {
        assertThat(OrderSketch.sentence(OrderSketch.INFANT + "in sodium bicarbonate", "us", "DiluentNotListed"))
                .isEqualTo(
                        "The diluent (sodium bicarbonate) is not one that is named for calcium (sodium chloride 0.9 %, glucose 5 %)."
                                + "\nMaybe sodium chloride 0.9 % was meant.");
        assertThat(OrderSketch.raised(OrderSketch.INFANT + "in hartmann", "us")).containsExactly("DiluentNotListed");
        assertThat(OrderSketch.raised(OrderSketch.INFANT + "in hartmann", "au")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"34.1, false", "34.2, true"})
    void osmolarity_of_a_peripheral_line(String concentration, boolean raised) {
        String order = OrderSketch.INFANT + "product calcium-chloride-10\ndose 4 mg/kg\nat " + concentration + " mg/mL";
        assertThat(OrderSketch.raised(order, "us").contains("OsmolarityHigh")).isEqualTo(raised);
        assertThat(OrderSketch.types(order + "\nline central", "us")).doesNotContain("OsmolarityHigh");
    }

    @Test
    void the_sentence_of_osmolarity_says_that_it_is_unconfirmed() {
        String order = OrderSketch.INFANT + "product calcium-chloride-10\ndose 4 mg/kg\nat undiluted";
        assertThat(OrderSketch.sentence(order, "us", "OsmolarityHigh"))
                .isEqualTo(
                        "The osmolarity (2040 mOsm/L) is above 900 mOsm/L, the ceiling of a peripheral line. This is unconfirmed (V2: aspen-osmolarity)."
                                + "\nMaybe dilute it further or use a central line.");
    }

    // --- speed

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // age | weight | dose | minutes | raised: 100 mg/min under 17 years, 200 from 17 years
                "20 d    | 4  | 400 mg  | 4    | false",
                "20 d    | 4  | 400 mg  | 3.99 | true",
                "16.99 a | 60 | 2000 mg | 20   | false",
                "16.99 a | 60 | 2000 mg | 19.9 | true",
                "17 a    | 60 | 2000 mg | 10   | false",
                "17 a    | 60 | 2000 mg | 9.99 | true",
            })
    void gluconate_runs_at_most_so_fast(String age, String weight, String dose, String minutes, boolean raised) {
        String order = OrderSketch.INFANT + "age " + age + "\nweight " + weight + "\ndose " + dose + "\nover " + minutes
                + " min";
        for (String profile : new String[] {"", "us", "uk", "au"}) {
            OrderReview review = OrderSketch.check(order, profile);
            assertThat(review.issues().stream().anyMatch(i -> i.type().equals("RateAboveLimit")))
                    .isEqualTo(raised);
            assertThat(review.verdict() == Verdict.STOP).isEqualTo(raised);
        }
    }

    @ParameterizedTest
    @CsvSource({"10, false", "9.99, true"})
    void chloride_runs_at_most_1_mL_a_minute(String minutes, boolean raised) {
        String order = OrderSketch.INFANT
                + "product calcium-chloride-10\nline central\nage 40 a\nweight 70\ndose 10 mL\nat undiluted\nover "
                + minutes + " min";
        assertThat(OrderSketch.raised(order, "us").contains("RateAboveLimit")).isEqualTo(raised);
    }

    @Test
    void the_sentence_of_a_rate() {
        String order = OrderSketch.INFANT + "over 2 min";
        assertThat(OrderSketch.sentence(order, "us", "RateAboveLimit"))
                .isEqualTo(
                        "The rate (210 mg/min) is above the limit (100 mg/min) for calcium gluconate injection 10 % (US), under 17 years."
                                + "\nMaybe over at least 4.2 min, or a rate per hour was meant.");
        assertThat(OrderSketch.sentence(OrderSketch.INFANT + "dose 800 mg/kg/h", "us", "RateAboveLimit"))
                .isEqualTo(
                        "The rate (112 mg/min) is above the limit (100 mg/min) for calcium gluconate injection 10 % (US), under 17 years."
                                + "\nMaybe a rate per hour was meant.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uk | 27 d | 3  | 0.2 mmol/kg | 5    | false",
                "uk | 27 d | 3  | 0.2 mmol/kg | 4.99 | true",
                "uk | 18 a | 70 | 3 mmol      | 10   | false",
                "uk | 18 a | 70 | 3 mmol      | 9.99 | true",
                "au | 9 mo | 8.4 | 0.11 mmol/kg | 3  | false",
                "au | 9 mo | 8.4 | 0.11 mmol/kg | 2.99 | true",
                "us | 18 a | 70 | 3 mmol      | 7    | false",
                "'' | 18 a | 70 | 3 mmol      | 9.99 | true",
            })
    void a_slow_injection_takes_its_time(
            String profile, String age, String weight, String dose, String minutes, boolean raised) {
        String order = OrderSketch.INFANT + "age " + age + "\nweight " + weight + "\ndose " + dose + "\nover " + minutes
                + " min";
        assertThat(OrderSketch.raised(order, profile).contains("DurationTooShort"))
                .isEqualTo(raised);
    }

    @Test
    void the_sentence_of_a_time() {
        String order = OrderSketch.INFANT + "age 18 a\nweight 70\ndose 3 mmol\nover 8 min";
        assertThat(OrderSketch.sentence(order, "uk", "DurationTooShort"))
                .isEqualTo("The time for the dose (8 min) is shorter than 10 min.\nMaybe inject it more slowly.");
    }
}
