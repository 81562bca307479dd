package dev.kossa.review.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: both sides of each edge of the dose tables, by profile (R7). */
class O02_DoseRangeTest {
    private static final String BOLUS = """
            product calcium-gluconate-10
            route intravenous
            line central
            at 20 mg/mL
            in NS
            over 60 min
            for hypocalcaemia
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // profile | age | weight | unit | just below the range, lowest, highest, just above
                "us | 0 d     | 3   | mg/kg   | 99.9 | 100 | 200 | 200.1",
                "us | 30 d    | 4   | mg/kg   | 99.9 | 100 | 200 | 200.1",
                "us | 31 d    | 4   | mg/kg   | 28.9 | 29 | 60 | 60.1",
                "us | 16.99 a | 30  | mg/kg   | 28.9 | 29 | 60 | 60.1",
                "us | 17 a    | 70  | mg      | 999 | 1000 | 2000 | 2001",
                "uk | 0 d     | 3   | mmol/kg | 0.1114 | 0.1115 | 0.223 | 0.2231",
                "uk | 27.9 d  | 3   | mmol/kg | 0.1114 | 0.1115 | 0.223 | 0.2231",
                "uk | 28 d    | 4   | mmol/kg | 0.0891 | 0.0892 | 0.2007 | 0.2008",
                "uk | 5.99 mo | 6   | mmol/kg | 0.0891 | 0.0892 | 0.2007 | 0.2008",
                "uk | 6 mo    | 7   | mmol/kg | 0.0668 | 0.0669 | 0.1561 | 0.1562",
                "uk | 11.9 mo | 9   | mmol/kg | 0.0668 | 0.0669 | 0.1561 | 0.1562",
                "uk | 1 a     | 10  | mmol/kg | 0.0445 | 0.0446 | 0.1115 | 0.1116",
                "uk | 2.99 a  | 13  | mmol/kg | 0.0445 | 0.0446 | 0.1115 | 0.1116",
                "uk | 3 a     | 14  | mmol/kg | 0.0891 | 0.0892 | 0.1561 | 0.1562",
                "uk | 7.49 a  | 24  | mmol/kg | 0.0891 | 0.0892 | 0.1561 | 0.1562",
                "uk | 7.5 a   | 25  | mmol/kg | 0.0445 | 0.0446 | 0.0892 | 0.0893",
                "uk | 11.9 a  | 38  | mmol/kg | 0.0445 | 0.0446 | 0.0892 | 0.0893",
                "uk | 12 a    | 40  | mmol/kg | 0.0222 | 0.0223 | 0.0669 | 0.067",
                "uk | 17.9 a  | 55  | mmol/kg | 0.0222 | 0.0223 | 0.0669 | 0.067",
                "uk | 18 a    | 70  | mmol    | 2.229 | 2.23 | 4.46 | 4.461",
                "au | 0 d     | 3   | mmol/kg | 0.1099 | 0.11 | 0.44 | 0.4401",
                "au | 9 mo    | 8.4 | mmol/kg | 0.1099 | 0.11 | 0.44 | 0.4401",
                // without a profile the lowest of all highest and the lowest of all lowest doses
                "'' | 9 mo    | 8.4 | mmol/kg | 0.0668 | 0.0669 | 0.1395 | 0.1396",
                "'' | 7.5 a   | 25  | mmol/kg | 0.0445 | 0.0446 | 0.0892 | 0.0893",
            })
    void a_bolus_of_gluconate(
            String profile, String age, String weight, String unit, String less, String low, String high, String more) {
        String order = BOLUS + "age " + age + "\nweight " + weight + "\ndose ";
        assertThat(side(order + less + " " + unit, profile)).isEqualTo("below");
        assertThat(side(order + low + " " + unit, profile)).isEqualTo("in");
        assertThat(side(order + high + " " + unit, profile)).isEqualTo("in");
        assertThat(side(order + more + " " + unit, profile)).isEqualTo("above");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "us | 30 d | 4   | mg/kg/h | 16.9 | 17 | 33 | 33.1",
                "us | 31 d | 4   | mg/kg/h | 7.9 | 8 | 13 | 13.1",
                "us | 16 a | 55  | mg/kg/h | 7.9 | 8 | 13 | 13.1",
                "us | 17 a | 70  | mg/kg/h | 5.3 | 5.4 | 21.5 | 21.6",
            })
    void an_infusion_of_gluconate(
            String profile, String age, String weight, String unit, String less, String low, String high, String more) {
        a_bolus_of_gluconate(profile, age, weight, unit, less, low, high, more);
    }

    @Test
    void the_maintenance_of_australia_has_only_a_highest() {
        String order = BOLUS + "age 20 d\nweight 3\ndose ";
        assertThat(side(order + "0.1 mmol/kg/d", "au")).isEqualTo("in");
        assertThat(side(order + "3 mmol/kg/d", "au")).isEqualTo("in");
        assertThat(side(order + "3.01 mmol/kg/d", "au")).isEqualTo("above");
    }

    @Test
    void at_most_20_mL_in_australia_however_heavy() {
        String order = BOLUS + "product calcium-gluconate-10-au\nage 15 a\nweight 60\ndose ";
        assertThat(side(order + "20 mL", "au")).isEqualTo("in");
        assertThat(side(order + "20.1 mL", "au")).isEqualTo("above");
        assertThat(OrderSketch.sentence(order + "20.1 mL", "au", "DoseOutOfRange"))
                .isEqualTo(
                        "The dose (20.1 mL) is above the range (at most 20 mL) for calcium gluconate 10 % (Australia), bolus, hypocalcaemia, every age.\nMaybe a lower dose was meant.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "us | 0 d     | 3  | mg/kg | 2.69 | 2.7 | 5 | 5.01",
                "uk | 16.99 a | 50 | mg/kg | 2.69 | 2.7 | 5 | 5.01",
                "'' | 17 a    | 70 | mg    | 199 | 200 | 1000 | 1001",
            })
    void a_bolus_of_chloride(
            String profile, String age, String weight, String unit, String less, String low, String high, String more) {
        a_bolus_of_gluconate(profile, age, weight + "\nproduct calcium-chloride-10", unit, less, low, high, more);
    }

    private static String side(String order, String profile) {
        return OrderSketch.check(order, profile).issues().stream()
                .filter(dev.kossa.issue.DoseOutOfRange.class::isInstance)
                .map(issue -> ((dev.kossa.issue.DoseOutOfRange) issue).above() ? "above" : "below")
                .findFirst()
                .orElse("in");
    }

    // --- gross overdose

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calcium-gluconate-10 | 9 mo | 8.4 | 200 mg/kg | 200.1 mg/kg",
                "calcium-gluconate-10 | 16 a | 60  | 2000 mg   | 2001 mg",
                "calcium-gluconate-10 | 40 a | 70  | 2000 mg   | 2001 mg",
                "calcium-gluconate-10 | 9 mo | 8.4 | 3 mmol/kg/d | 3.01 mmol/kg/d",
                "calcium-chloride-10  | 9 mo | 8.4 | 5 mg/kg   | 5.01 mg/kg",
                "calcium-chloride-10  | 40 a | 70  | 1000 mg   | 1001 mg",
            })
    void a_gross_overdose_stops_at_any_age_under_any_profile(
            String product, String age, String weight, String highest, String more) {
        String order = BOLUS + "product " + product + "\nage " + age + "\nweight " + weight + "\ndose ";
        for (String profile : new String[] {"", "us", "uk", "au"}) {
            assertThat(OrderSketch.types(order + highest, profile)).as(profile).doesNotContain("GrossOverdose");
            OrderReview review = OrderSketch.check(order + more, profile);
            assertThat(review.issues()).as(profile).anyMatch(i -> i.type().equals("GrossOverdose"));
            assertThat(review.verdict()).as(profile).isEqualTo(Verdict.STOP);
            assertThat(review.recipe()).as(profile).isEmpty();
        }
    }

    @Test
    void an_unconfirmed_row_warns_and_says_so() {
        String order = BOLUS + "age 9 mo\nweight 8.4\ndose 72 mg/kg";
        assertThat(OrderSketch.check(order, "us").verdict()).isEqualTo(Verdict.WARN);
        assertThat(OrderSketch.sentence(order, "us", "DoseOutOfRange"))
                .isEqualTo(
                        "The dose (72 mg/kg) is above the range (29 to 60 mg/kg) for calcium gluconate injection 10 % (US), bolus, hypocalcaemia, 1 month to under 17 years."
                                + " This is unconfirmed (V2: droracle-gluconate).\nMaybe a lower dose was meant.");
    }

    @Test
    void without_a_profile_the_strictest_is_named() {
        String order = BOLUS + "age 20 d\nweight 3.5\ndose 150 mg/kg";
        assertThat(OrderSketch.sentence(order, "", "DoseOutOfRange"))
                .isEqualTo(
                        "The dose (150 mg/kg = 1.564 mL/kg) is above the range (0.5 to 1 mL/kg) for calcium gluconate injection 10 % (US), bolus, hypocalcaemia, under 28 days."
                                + " No policy profile is named, so the strictest of all holds (uk).\nMaybe a lower dose was meant.");
        assertThat(OrderSketch.raised(order, "us")).isEmpty();
    }

    @Test
    void a_profile_without_a_row_falls_back_to_the_strictest_of_the_others() {
        String order = BOLUS + "age 9 mo\nweight 8.4\nat 10 mg/mL\ndose 14 mg/kg/h";
        assertThat(OrderSketch.sentence(order, "uk", "DoseOutOfRange"))
                .contains("Profile uk has no row for this, so the strictest of the others holds (us).");
    }

    @Test
    void a_rate_that_fits_only_an_overdose_of_a_channel_blocker_is_questioned() {
        String order = BOLUS + "age 20 d\nweight 0.91\nat 10 mg/mL\ndose 60 mg/kg/h";
        assertThat(OrderSketch.sentence(order, "us", "FitsOtherIndication"))
                .isEqualTo(
                        "The dose (60 mg/kg/h) does not fit hypocalcaemia, but the range of overdose of a calcium channel blocker (60 to 120 mg/kg/h)."
                                + "\nMaybe the indication is overdose of a calcium channel blocker.");
        assertThat(OrderSketch.types(order + "\nfor calcium-channel-blocker-overdose", "us"))
                .doesNotContain("FitsOtherIndication", "DoseOutOfRange", "GrossOverdose");
    }

    @Test
    void where_no_range_is_known_that_is_said() {
        String order = BOLUS + "age 9 mo\nweight 8.4\nfor hydrofluoric-acid-burn\ndose 30 mg/kg";
        assertThat(OrderSketch.sentence(order, "us", "NoDoseRange"))
                .isEqualTo(
                        "No dose range is known for calcium gluconate injection 10 % (US), bolus, hydrofluoric acid burn; only gross overdose was looked for. This is unconfirmed (M: kossa-assumption).\nMaybe ask the pharmacy for the range in use.");
    }

    @ParameterizedTest
    @CsvSource({"6, false", "5.9, true"})
    void doses_are_six_hours_apart(double hours, boolean raised) {
        String order = BOLUS + "age 9 mo\nweight 8.4\ndose 50 mg/kg\nevery " + hours + " h";
        assertThat(OrderSketch.raised(order, "us").contains("IntervalTooShort")).isEqualTo(raised);
    }

    @Test
    void the_sentence_of_an_interval() {
        String order = BOLUS + "age 9 mo\nweight 8.4\ndose 50 mg/kg\nevery 4 h";
        assertThat(OrderSketch.sentence(order, "us", "IntervalTooShort"))
                .isEqualTo(
                        "The dose is repeated every 4 h; the range is for doses at least 6 h apart. This is unconfirmed (V2: droracle-gluconate).\nMaybe a continuous infusion or a longer interval was meant.");
    }

    // --- an order that allows a range

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // lowest and highest ordered | what is raised; 29 to 60 mg/kg, or 8 to 13 mg/kg/h, are allowed
                "29 mg/kg   | 60 mg/kg     | ''",
                "28 mg/kg   | 60 mg/kg     | DoseOutOfRange",
                "0.06 mmol/kg | 60 mg/kg   | DoseOutOfRange", // 25.8 mg/kg
                "84 mg      | 60 mg/kg     | DoseOutOfRange", // 10 mg/kg
                "0 mg/kg    | 60 mg/kg     | DoseOutOfRange",
                "-1 mg/kg   | 60 mg/kg     | ImpossibleQuantity",
                "10 mg/kg   | 20 mg/kg     | DoseOutOfRange", // the highest is too little: that is enough
                "10 mg/kg   | 61 mg/kg     | DoseOutOfRange DoseOutOfRange", // both ends
                "8 mg/kg/h  | 13 mg/kg/h   | ''",
                "7 mg/kg/h  | 13 mg/kg/h   | DoseOutOfRange",
                "3.36 mL/h  | 5.46 mL/h    | ''", // of 20 mg/mL
                "3.3 mL/h   | 5.46 mL/h    | DoseOutOfRange",
            })
    void the_low_end_of_a_range_is_held_against_the_lowest_dose(String from, String to, String raised) {
        String order = OrderSketch.INFANT + "dose " + to + "\nfrom " + from;
        assertThat(OrderSketch.raised(to.contains("/h") ? order.replace("over 60 min", "") : order, "us").stream()
                        .filter(type -> !type.startsWith("Concentration")))
                .containsExactlyInAnyOrder(raised.isEmpty() ? new String[0] : raised.split(" "));
    }

    @Test
    void the_sentence_of_the_low_end_names_it() {
        assertThat(OrderSketch.sentence(OrderSketch.INFANT + "dose 60 mg/kg\nfrom 20 mg/kg", "us", "DoseOutOfRange"))
                .isEqualTo(
                        "The lowest dose (20 mg/kg) is below the range (29 to 60 mg/kg) for calcium gluconate injection 10 % (US), bolus, hypocalcaemia, 1 month to under 17 years."
                                + " This is unconfirmed (V2: droracle-gluconate).\nMaybe a higher dose was meant.");
        assertThat(OrderSketch.sentence(
                        OrderSketch.INFANT + "dose 13 mg/kg/h\nfrom 100 mg/kg/d", "us", "DoseOutOfRange"))
                .startsWith("The lowest rate (100 mg/kg/d = 4.167 mg/kg/h) is below the range (8 to 13 mg/kg/h) for ");
    }
}
