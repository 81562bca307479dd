package dev.kossa.review.order;

import static dev.kossa.review.order.OrderSketch.INFANT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.issue.GrossOverdose;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.OrderIssue;
import dev.kossa.knowledge.Tag;
import dev.kossa.record.Patient.Age;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: what stops an order, what never does, and that what was not said is never made up. */
class E06_StopsTest {
    private static final List<String> PROFILES = List.of("", "us", "uk", "au");

    private static String without(String... words) {
        return Arrays.stream(INFANT.split("\n"))
                .filter(line -> Arrays.stream(words).noneMatch(word -> line.startsWith(word + " ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    // --- a gross overdose

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // age | weight | just not | gross: above 200 mg/kg of any age, or above the 2,000 mg of an adult
                "0 d   | 3   | 200 mg/kg | 200.1 mg/kg",
                "28 d  | 4   | 200 mg/kg | 200.1 mg/kg",
                "9 mo  | 8.4 | 200 mg/kg | 200.1 mg/kg",
                "5 a   | 18  | 2000 mg   | 2001 mg",
                "16 a  | 60  | 2000 mg   | 2001 mg",
                "17 a  | 60  | 2000 mg   | 2001 mg",
                "90 a  | 60  | 2000 mg   | 2001 mg",
            })
    void a_gross_overdose_stops_from_verified_rows_at_any_age(String age, String weight, String highest, String more) {
        String order = INFANT + "age " + age + "\nweight " + weight + "\ndose ";
        for (String profile : PROFILES) {
            assertThat(OrderSketch.types(order + highest, profile)).doesNotContain("GrossOverdose");
            OrderReview review = OrderSketch.check(order + more, profile);
            assertThat(review.verdict()).isEqualTo(Verdict.STOP);
            assertThat(gross(review)).allSatisfy(issue -> {
                assertThat(issue.severity()).isEqualTo(Severity.ALERT);
                assertThat(issue.knowledge()).allMatch(basis -> basis.tag() == Tag.V);
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calcium-gluconate-10 | 8.4 | 200 mg/kg    | 200.1 mg/kg",
                "calcium-gluconate-10 | 70  | 2000 mg      | 2001 mg",
                "calcium-gluconate-10 | 8.4 | 3 mmol/kg/d  | 3.01 mmol/kg/d",
                "calcium-chloride-10  | 70  | 1000 mg      | 1001 mg",
            })
    void a_gross_overdose_stops_even_when_the_age_was_not_said(
            String product, String weight, String highest, String more) {
        String order = without("age") + "product " + product + "\nweight " + weight + "\ndose ";
        assertThat(OrderSketch.check(order + highest, "us").verdict()).isEqualTo(Verdict.INCOMPLETE);
        OrderReview review = OrderSketch.check(order + more, "us");
        assertThat(review.verdict()).isEqualTo(Verdict.STOP);
        assertThat(gross(review)).hasSize(1);
        assertThat(review.missing()).extracting(MissingFact::fact).contains("age");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 d     | 3  | 5 mg/kg | 5.01 mg/kg",
                "16.99 a | 60 | 5 mg/kg | 5.01 mg/kg",
                "17 a    | 60 | 1000 mg | 1001 mg",
                "90 a    | 60 | 1000 mg | 1001 mg",
            })
    void so_does_one_of_chloride(String age, String weight, String highest, String more) {
        a_gross_overdose_stops_from_verified_rows_at_any_age(
                age, weight + "\nproduct calcium-chloride-10", highest, more);
    }

    private static List<OrderIssue> gross(OrderReview review) {
        List<OrderIssue> gross =
                review.issues().stream().filter(GrossOverdose.class::isInstance).toList();
        assertThat(gross).isNotEmpty();
        return gross;
    }

    // --- an emergency

    @ParameterizedTest
    @ValueSource(
            strings = {
                "over 0 min",
                "every 0 h",
                "gestation -1",
                "fluid 0",
                "age -1 d",
                "calcium 28 mmol/L 1 h ago",
                "other drip = -4 mmol/d",
                "preterm\ngestation 40",
                "every 0.5 h",
                "with ceftriaxone same",
                "calcium 3.2 mmol/L 1 h ago",
                "route oral",
                "infiltration 4",
                "at undiluted\nproduct calcium-chloride-10\ndose 20 mg/kg",
                "over 0.1 min",
            })
    void in_an_emergency_nothing_else_interrupts(String line) {
        OrderReview review = OrderSketch.check(INFANT + "for cardiac-arrest\ndose 60 mg/kg\n" + line, "us");
        assertThat(review.issues())
                .isNotEmpty()
                .allSatisfy(issue ->
                        assertThat(issue.severity()).as(issue.sentence()).isEqualTo(Severity.INFO));
        assertThat(review.verdict()).isEqualTo(Verdict.FINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "product calcium chloride | STOP", // which strength
                "product something        | STOP",
                "at 200 mg/mL             | STOP", // more than the product has
                "dose 6 mg/kg             | WARN", // the decimal point
                "dose 20 mg/kg            | WARN", // the dose of chloride
                "dose 0.1395 mg/kg        | WARN", // mmol
                "dose -60 mg/kg           | STOP",
                "weight 8400              | STOP", // grams
                "weight 84                | WARN",
                "pump 999 mL/h            | WARN",
            })
    void in_an_emergency_confusion_of_product_strength_or_unit_interrupts(String line, Verdict verdict) {
        String order = INFANT + "for cardiac-arrest\ndose 60 mg/kg\n" + line;
        assertThat(OrderSketch.check(order, "us").verdict()).isEqualTo(verdict);
    }

    @Test
    void in_an_emergency_without_an_age_the_dose_of_an_adult_does_not_stop() {
        String order = "for cardiac-arrest\nproduct calcium-chloride-10\nroute intravenous\ndose ";
        assertThat(OrderSketch.check(order + "2500 mg", "us").verdict()).isEqualTo(Verdict.FINE);
        assertThat(OrderSketch.check(order + "20000 mg", "us").verdict()).isEqualTo(Verdict.STOP);
    }

    // --- what was not said

    @ParameterizedTest
    @ValueSource(strings = {"", "us", "uk", "au"})
    void a_missing_weight_or_age_never_becomes_a_default(String profile) {
        for (String dose : List.of("60 mg/kg", "500 mg", "10 mg/kg/h", "84 mg/h", "0.1 mmol/kg", "1 mL/kg")) {
            for (String missing : List.of("weight", "age")) {
                OrderReview review = OrderSketch.check(without(missing) + "dose " + dose, profile);
                assertThat(review.verdict()).as(dose + " without " + missing).isEqualTo(Verdict.INCOMPLETE);
                assertThat(review.missing())
                        .anyMatch(fact -> fact.needed() && fact.fact().equals(missing));
            }
            OrderReview review = OrderSketch.check(without("weight") + "dose " + dose, profile);
            boolean perKg = dose.contains("/kg");
            review.quantities()
                    .keySet()
                    .forEach(measure -> assertThat(measure.label().contains("_per_kg"))
                            .as(measure.label() + " of " + dose + " without weight")
                            .isEqualTo(perKg
                                    && !measure.label().startsWith("concentration")
                                    && !measure.label().startsWith("osmolarity")
                                    && !measure.label().startsWith("duration")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // an age that is only known within a span is held against the stricter of its limits
        "6000, 6500, 2000, 19, true", // 16.4 to 17.8 years: 100 mg/min
        "6000, 6500, 2000, 20, false",
        "6300, 6500, 2000, 10, false",
    })
    void an_age_that_lies_on_both_sides_of_a_limit_counts_as_the_stricter(
            double youngest_d, double oldest_d, String mg, double minutes, boolean raised) {
        Order order = new OrderBuilder()
                .product("calcium-gluconate-10")
                .dose(mg + " mg")
                .weight_kg(60)
                .age(new Age(youngest_d, oldest_d))
                .route("intravenous")
                .concentration("20 mg/mL")
                .duration_min(minutes)
                .build();
        assertThat(OrderCheck.of(order, OrderSketch.knowledge("us")).issues())
                .extracting(OrderIssue::type)
                .satisfies(types -> assertThat(types.contains("RateAboveLimit")).isEqualTo(raised));
    }

    @Test
    void an_age_is_asked_for_where_it_decides_between_its_ends_too() {
        // 10 months to 6 years: 0.6 mL/kg is in range before 1 year and from 3 years on, not between
        Order order = new OrderBuilder()
                .product("calcium-gluconate-10-uk")
                .dose("0.6 mL/kg")
                .weight_kg(12)
                .age(new Age(305, 2190))
                .route("intravenous")
                .concentration("undiluted")
                .duration_min(10)
                .build();
        assertThat(OrderCheck.of(order, OrderSketch.knowledge("uk")).verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    // --- ceftriaxone

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // profile | age | born after weeks, ? when preterm only was said | verdict
                "us | 28 d    | ?     | STOP",
                "us | 28.9 d  | 40    | STOP",
                "us | 29 d    | 40    | WARN",
                "uk | 28.9 d  | 40    | STOP",
                "au | 28.9 d  | 40    | STOP",
                "'' | 28.9 d  | 40    | STOP",
                "us | 42 d    | ?     | WARN", // the profile has no rule for the preterm
                "uk | 42 d    | ?     | INCOMPLETE",
                "au | 42 d    | ?     | INCOMPLETE",
                "'' | 42 d    | ?     | INCOMPLETE",
                "uk | 42 d    | 34.99 | WARN",
                "uk | 42 d    | 35    | WARN",
            })
    void ceftriaxone_by_age_and_by_weeks_after_menstruation(String profile, String age, String weeks, Verdict verdict) {
        String order = INFANT + "weight 3.5\ndose 0.12 mmol/kg\ndrugs ceftriaxone\nage " + age
                + (weeks.equals("?") ? "\npreterm" : "\ngestation " + weeks);
        assertThat(OrderSketch.check(order, profile).verdict()).isEqualTo(verdict);
        assertThat(OrderSketch.types(order, profile).contains("CeftriaxoneInNewborn"))
                .isEqualTo(verdict == Verdict.STOP || weeks.equals("34.99"));
    }

    @Test
    void weeks_that_no_pregnancy_has_do_not_lift_the_rule_for_the_preterm() {
        String order = INFANT + "weight 3.5\nage 42 d\ndose 0.12 mmol/kg\ndrugs ceftriaxone\npreterm\ngestation 210";
        OrderReview review = OrderSketch.check(order, "uk");
        assertThat(review.issues().get(0).sentence())
                .isEqualTo("The gestation (210 weeks) is not possible (15 to 50 weeks) and was not used."
                        + "\nMaybe the unit, the sign or a power of ten is wrong.");
        assertThat(review.missing()).extracting(MissingFact::fact).contains("gestation");
    }

    // --- hypercalcaemia

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calcium 2.9 mmol/L 24 h ago | STOP",
                "calcium 2.9 mmol/L 24.1 h ago | WARN", // and asks
                "calcium 2.9 mmol/L | WARN",
                // a value whose time is not known does not overtake one whose time is
                "calcium 2.9 mmol/L 3 h ago; calcium 2.2 mmol/L | STOP",
                // of two at one time the higher counts
                "calcium 2.9 mmol/L 3 h ago; calcium 2.2 mmol/L 3 h ago | STOP",
                "calcium 2.2 mmol/L 3 h ago; calcium 2.9 mmol/L 3 h ago | STOP",
                "calcium 2.9 mmol/L 3 h ago; calcium 2.2 mmol/L 2 h ago | FINE",
            })
    void a_high_calcium_of_the_last_day_stops_and_an_older_one_asks(String measured, Verdict verdict) {
        OrderReview review = OrderSketch.check(INFANT + measured.replace("; ", "\n"), "us");
        assertThat(review.verdict()).isEqualTo(verdict);
        assertThat(review.missing().stream().anyMatch(fact -> fact.question().equals("What is calcium now?")))
                .isEqualTo(verdict == Verdict.WARN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.12 mmol/kg", "10 mg/kg/h"})
    void a_premix_is_exempt_from_the_dilution_bands(String dose) {
        String order = without("at", "in") + "product calcium-gluconate-premix-20\ndose " + dose;
        for (String profile : PROFILES) {
            assertThat(OrderSketch.types(order, profile)).as(profile).isEmpty();
            assertThat(OrderSketch.raised(order + "\nat 10 mg/mL", profile)).containsExactly("PremixDiluted");
        }
    }
}
