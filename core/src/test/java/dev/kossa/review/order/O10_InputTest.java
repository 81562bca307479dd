package dev.kossa.review.order;

import static dev.kossa.review.order.OrderSketch.INFANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kossa.record.Origin;
import dev.kossa.record.Patient.Age;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: missing facts are asked for, impossible ones refused; neither becomes a default. */
class O10_InputTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "product       | Which product, and which strength?",
                "dose          | Which dose, with its unit?",
                "weight        | What does the patient weigh today?",
                "age           | How old is the patient?",
                "route         | By which route?",
                "at            | To which concentration is it diluted, and with what?",
                "over          | Over which time is it given?",
            })
    void without_a_needed_fact_the_order_is_incomplete(String line, String question) {
        OrderReview review = OrderSketch.check(without(line), "us");
        assertThat(review.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(review.missing())
                .filteredOn(MissingFact::needed)
                .extracting(MissingFact::question)
                .containsExactly(question);
        assertThat(review.issues()).extracting(i -> i.type()).contains("FactMissing");
    }

    @Test
    void its_sentence() {
        assertThat(OrderSketch.sentence(without("weight"), "us", "FactMissing"))
                .isEqualTo("The order cannot be judged without weight.\nMaybe ask: What does the patient weigh today?");
    }

    @Test
    void a_dose_for_the_whole_child_needs_the_weight_too() {
        assertThat(OrderSketch.check(without("weight") + "dose 420 mg", "us").verdict())
                .isEqualTo(Verdict.INCOMPLETE);
        assertThat(OrderSketch.check(without("weight") + "age 40 a\ndose 1200 mg", "us")
                        .verdict())
                .isEqualTo(Verdict.FINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"line", "site", "for"})
    void other_facts_are_only_asked_for(String line) {
        OrderReview review = OrderSketch.check(without(line), "us");
        assertThat(review.verdict()).isEqualTo(Verdict.FINE);
        assertThat(review.missing()).hasSize(4).noneMatch(MissingFact::needed);
    }

    @Test
    void an_age_is_asked_for_where_it_decides() {
        MissingFact exactly = new MissingFact(
                "age", "How old is the patient exactly? The dose range changes within what was said.", true);
        assertThat(aboutAMonthOld("150 mg/kg").missing()).contains(exactly);
        assertThat(aboutAMonthOld("150 mg/kg").verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(aboutAMonthOld("20 mg/kg").missing()).doesNotContain(exactly);
    }

    private static OrderReview aboutAMonthOld(String dose) {
        Order order = new OrderBuilder()
                .product("calcium-gluconate-10")
                .dose(dose)
                .weight_kg(4)
                .age(new Age(20, 50))
                .route("intravenous")
                .concentration("20 mg/mL")
                .duration_min(60)
                .build();
        return OrderCheck.of(order, OrderSketch.knowledge("us"));
    }

    // --- dose or rate

    @Test
    void the_dose_of_a_day_is_divided() {
        String order = INFANT + "mode bolus\ndose 200 mg/kg/d\n";
        assertThat(OrderSketch.check(order, "us").missing())
                .contains(new MissingFact("interval", "Into how many doses is the day divided?", true));
        assertThat(OrderSketch.check(order + "every 6 h", "us").quantity(Measure.DOSE_MG_PER_KG))
                .hasValueSatisfying(v -> assertThat(v).isCloseTo(50, within(1e-9)));
        assertThat(OrderSketch.raised(order + "every 6 h", "us")).isEmpty();
    }

    @Test
    void a_rate_for_some_time_is_a_dose_when_it_is_called_a_bolus() {
        String order = INFANT + "mode bolus\ndose 100 mg/kg/h\nover 30 min";
        assertThat(OrderSketch.check(order, "us").quantity(Measure.DOSE_MG_PER_KG))
                .hasValueSatisfying(v -> assertThat(v).isCloseTo(50, within(1e-9)));
    }

    @Test
    void an_amount_over_some_time_is_a_rate_when_it_is_called_continuous() {
        String order = INFANT + "mode continuous\ndose 240 mg/kg\nat 10 mg/mL\nover 1440 min";
        assertThat(OrderSketch.check(order, "us").quantity(Measure.RATE_MG_PER_KG_PER_H))
                .hasValueSatisfying(v -> assertThat(v).isCloseTo(10, within(1e-9)));
        assertThat(OrderSketch.raised(order, "us")).isEmpty();
    }

    @Test
    void the_rate_of_the_pump_is_the_dose_when_no_other_was_said() {
        String order = without("dose").replace("over 60 min\n", "") + "at 10 mg/mL\npump 8.4 mL/h";
        assertThat(OrderSketch.check(order, "us").quantity(Measure.RATE_MG_PER_KG_PER_H))
                .hasValueSatisfying(v -> assertThat(v).isCloseTo(10, within(1e-9)));
        assertThat(OrderSketch.check(order, "us").verdict()).isEqualTo(Verdict.FINE);
    }

    @Test
    void the_pump_gives_the_time_of_a_dose() {
        String order = without("over") + "pump 42 mL/h";
        assertThat(OrderSketch.check(order, "us").verdict()).isEqualTo(Verdict.FINE);
        assertThat(OrderSketch.check(order, "us").quantity(Measure.DURATION_MIN))
                .hasValueSatisfying(v -> assertThat(v).isCloseTo(30, within(1e-9)));
    }

    // --- impossible

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dose -5 mg/kg   | The dose (-5 mg/kg) is not possible (above 0) and was not used.",
                "dose 0 mg/kg    | The dose (0 mg/kg) is not possible (above 0) and was not used.",
                "weight -1       | The weight (-1 kg) is not possible (0.2 to 400 kg) and was not used.",
                "weight 8400     | The weight (8400 kg) is not possible (0.2 to 400 kg) and was not used.",
                "weight NaN      | The weight (NaN kg) is not possible (0.2 to 400 kg) and was not used.",
                "age -3 d        | The age (-3 days) is not possible (0 days to 130 years) and was not used.",
                "at 0 mg/mL      | The concentration (0 mg/mL) is not possible (above 0) and was not used.",
                "over 0 min      | The duration (0 min) is not possible (above 0) and was not used.",
                "over Infinity   | The duration (Infinity min) is not possible (above 0) and was not used.",
                "pump -2 mL/h    | The rate (-2 mL/h) is not possible (above 0) and was not used.",
                "every 0 h       | The interval (0 h) is not possible (above 0) and was not used.",
                "gestation -1    | The gestation (-1 weeks) is not possible (15 to 50 weeks) and was not used.",
                "fluid 0         | The most fluid (0 mL/kg/d) is not possible (above 0) and was not used.",
            })
    void a_quantity_that_cannot_be_stops(String line, String sentence) {
        OrderReview review = OrderSketch.check(INFANT + line, "us");
        assertThat(review.verdict()).isEqualTo(Verdict.STOP);
        assertThat(review.issues().get(0).sentence())
                .isEqualTo(sentence + "\nMaybe the unit, the sign or a power of ten is wrong.");
    }

    @Test
    void an_absurd_dose_is_said_in_full() {
        assertThat(OrderSketch.sentence(INFANT + "dose 1000000000 mg/kg", "us", "GrossOverdose"))
                .isEqualTo("The dose (1000000000 mg/kg) is above the highest that is labelled at any age (200 mg/kg)."
                        + "\nMaybe the unit, the strength or the weight is wrong.");
    }

    // --- text

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two ampoules",
                "60",
                "mg/kg",
                "60 mg/kg/h/d",
                "60 furlong",
                "6O mg",
                "1..2 mg",
                "5 mg/",
                "NaN mg",
                "1e400000000000 mg"
            })
    void free_text_is_no_dose(String text) {
        assertThat(StatedDose.parse(text)).isEmpty();
        assertThatThrownBy(() -> new OrderBuilder().dose(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The dose (" + text
                        + ") is not a number with a unit.\nMaybe 60 mg/kg, 0.14 mmol/kg or 13 mg/kg/h was meant.");
    }

    @ParameterizedTest
    @CsvSource({
        "60 mg/kg, 60, SALT_MG, KG",
        "1 g, 1000, SALT_MG, DOSE",
        "0.5 mmol/kg/d, 0.5, MMOL, KG_DAY",
        "12.5 mL/h, 12.5, ML, H",
        "5 mg elemental/kg, 5, ELEMENTAL_MG, KG",
        "1 mEq/dose, 1, MEQ, DOSE",
        "2 mg/kg/min, 2, SALT_MG, KG_MIN",
        "0.1 mL / min, 0.1, ML, MIN",
        "3 mmol/day, 3, MMOL, DAY",
    })
    void a_dose_is_a_number_with_a_unit(String text, double value, AmountUnit unit, StatedDose.Per per) {
        assertThat(StatedDose.parse(text)).contains(new StatedDose(value, unit, per));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "strong", "20", "20 mg", "20 mL/mL", "1 in 0", "1 in five", "5 mg/kg/mL"})
    void free_text_is_no_concentration(String text) {
        assertThat(StatedConcentration.parse(text)).isEmpty();
        assertThatThrownBy(() -> new OrderBuilder().concentration(text))
                .hasMessageStartingWith("The concentration (" + text + ") is not a number with a unit.\nMaybe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 mg/mL", "1 in 5", "0.0465 mmol/mL", "0.093 mEq/mL", "1.8636270 mg elemental/mL"})
    void a_concentration_can_be_said_in_many_ways(String text) {
        assertThat(OrderSketch.check(INFANT + "at " + text, "us").quantity(Measure.CONCENTRATION_MG_PER_ML))
                .hasValueSatisfying(v -> assertThat(v).isCloseTo(20, within(1e-6)));
    }

    // --- origin

    @Test
    void every_issue_names_the_order() {
        Order order = new OrderBuilder()
                .product("calcium chloride")
                .origin(new Origin("MedicationRequest/17", "", ""))
                .build();
        assertThat(OrderCheck.of(order, OrderSketch.knowledge("us")).issues())
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue.facts())
                        .extracting(Origin::document)
                        .isEqualTo(List.of("MedicationRequest/17")));
    }

    private static String without(String line) {
        return Arrays.stream(INFANT.split("\n"))
                .filter(each -> !each.startsWith(line + " "))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
