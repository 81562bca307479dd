package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kossa.knowledge.Orders.DoseRange;
import dev.kossa.knowledge.Orders.GrossLimit;
import dev.kossa.knowledge.Orders.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: what holds for orders is whole, converts, and cannot be weakened in silence. */
class OrdersTest {
    private static final String FILE = "orders/orders.yaml";

    private static List<String> problems(String old, String now) {
        return new SmallKnowledge().replace(FILE, old, now).problems();
    }

    // --- units

    @ParameterizedTest
    @CsvSource({
        "mg, 0.002325, false, false",
        "mg/kg, 0.002325, true, false",
        "mL, 0.2325, false, false",
        "mmol/kg/h, 1, true, true",
        "mmol/kg/d, 0.041666666666666664, true, true",
        "mEq/min, 30, false, true",
    })
    void a_unit_is_calcium(String unit, double mmol, boolean perKg, boolean rate) {
        Optional<Vocabulary.Product> product = Optional.ofNullable(
                new SmallKnowledge().load().vocabulary().products().get("calcium-gluconate-10"));
        LimitUnit parsed = LimitUnit.parse(unit, product).orElseThrow();
        assertThat(parsed.calcium_mmol()).isCloseTo(mmol, within(1e-15));
        assertThat(parsed).isEqualTo(new LimitUnit(unit, parsed.calcium_mmol(), perKg, rate));
    }

    @ParameterizedTest
    @CsvSource({"mg", "mL/kg", "furlong", "mmol/kg/h/d", "mmol/wk", "mmol/"})
    void without_a_product_salt_and_solution_are_no_calcium(String unit) {
        assertThat(LimitUnit.parse(unit, Optional.empty())).isEmpty();
    }

    @Test
    void a_unit_that_cannot_be_converted_is_a_problem() {
        assertThat(problems("high: 60, unit: mg/kg, product: calcium-gluconate-10", "high: 60, unit: mg/kg"))
                .singleElement()
                .asString()
                .endsWith("The unit (mg/kg) of dose (child) cannot be turned into calcium."
                        + "\nMaybe the product is missing whose salt (mg) or solution (mL) it is.");
        assertThat(problems("high: 60, unit: mg/kg", "high: 60, unit: mg/kg/h"))
                .singleElement()
                .asString()
                .endsWith("The unit (mg/kg/h) of dose (child) does not fit its mode (bolus)."
                        + "\nMaybe mg/kg belongs to a bolus and mg/kg/h to a continuous infusion.");
    }

    // --- bands

    @Test
    void rows_of_one_source_neither_overlap_nor_leave_a_gap() {
        assertThat(problems("age: 0d..17a, low: 29", "age: 0d..16a, low: 29"))
                .hasSize(2)
                .first()
                .asString()
                .endsWith(
                        "The doses of calcium-gluconate [hypocalcaemia] bolus [] leave out the ages between 0d..16a and 17a...\nMaybe one begins where the other ends.");
        assertThat(problems("age: 0d..17a, low: 29", "age: 0d..18a, low: 29"))
                .singleElement()
                .asString()
                .contains("overlap");
    }

    @Test
    void all_rows_together_cover_every_age() {
        assertThat(problems("mode: bolus, age: 17a.., low", "mode: bolus, age: 17a..90a, low"))
                .singleElement()
                .asString()
                .endsWith("The doses of calcium-gluconate [hypocalcaemia] bolus leave out older ages."
                        + "\nMaybe the last has an open end such as 18a...");
        assertThat(problems("- {age: 0d.., low: 0.4", "- {age: 1d.., low: 0.4"))
                .singleElement()
                .asString()
                .endsWith("The weights leave out ages before 1d...\nMaybe one begins where another ends.");
    }

    @Test
    void low_is_not_above_high() {
        assertThat(problems("low: 29, high: 60", "low: 61, high: 60"))
                .singleElement()
                .asString()
                .endsWith("The low (61) and high (60) of dose (child) are not positive and in rising order."
                        + "\nMaybe the two are swapped.");
        assertThat(problems("most: 200", "most: 0"))
                .singleElement()
                .asString()
                .endsWith("The most (0) of gross limit (per-kg) is not positive.");
    }

    @Test
    void each_statement_and_indication_must_be_there() {
        assertThat(problems("  - {id: premix, limit: 2, say: \"So it is.\"}\n", ""))
                .singleElement()
                .asString()
                .endsWith("The knowledge base has no order rule (premix)."
                        + "\nMaybe it is missing in orders/indications.yaml.");
        assertThat(problems("  - {id: transfusion, label: transfusion}\n", ""))
                .singleElement()
                .asString()
                .contains("The knowledge base has no indication (transfusion).");
        assertThat(problems("id: fluid, limit", "id: fluidd, limit")).isNotEmpty();
        assertThat(problems("{id: recipe-span, limit: 2, ", "{id: recipe-span, "))
                .singleElement()
                .asString()
                .endsWith("The order rule (recipe-span) has no limit.");
    }

    @Test
    void an_unknown_indication_is_a_problem() {
        assertThat(problems(
                        "indications: [hypocalcaemia], mode: bolus, age: 0d..17a",
                        "indications: [hypocalcemia], mode: bolus, age: 0d..17a"))
                .anySatisfy(
                        problem -> assertThat(problem)
                                .endsWith(
                                        "The indications (hypocalcemia) of dose (child) is not known.\nMaybe hypocalcaemia was meant."));
    }

    // --- a hospital's own rows

    private static final String HEAD =
            "owner: ward\nreviewed: \"2026-11-01\"\nprofile: {id: ours, label: our hospital}\n";
    private static final String APPROVED =
            "approver: drug committee, reason: own audit, date: 2026-11-01, review-by: 2027-11-01";

    private static Layers row(String row, String rest) {
        return Layers.NONE.withOverlay(
                "ours.yaml", HEAD + "rows:\n  - {row: \"" + FILE + "#" + row + "\", " + APPROVED + ", " + rest + "}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rates/rate | {id: rate, drug: calcium-gluconate, age: 0d.., most: 150, unit: mg/min, product: calcium-gluconate-10} | the most is (150) instead of (100)",
                "shortest-times/push | {id: push, drug: calcium-gluconate, age: 0d.., least_min: 2} | the least_min is (2) instead of (3)",
                "shortest-times/push | {id: push, profiles: [us], drug: calcium-gluconate, age: 0d.., least_min: 3} | it holds under fewer profiles",
                "order-rules/premix | {id: premix, limit: 2, say: \"Do as you like.\"} | the say is (Do as you like.) instead of (So it is.)",
                "concentrations/bolus | {id: bolus, drug: calcium-gluconate, mode: bolus, age: 0d.., low: 10, high: 100} | the high is (100) instead of (50)",
            })
    void a_weaker_row_must_name_what_it_overrides(String row, String with, String weaker) {
        String id = row.substring(row.indexOf('/') + 1);
        assertThat(new SmallKnowledge().problems(row(row, "with: " + with)))
                .singleElement()
                .asString()
                .contains("weakens a rule: " + weaker)
                .endsWith("Maybe overrides: " + id + " is missing.");
        Knowledge knowledge = new SmallKnowledge().load(row(row, "overrides: " + id + ", with: " + with));
        assertThat(knowledge.overlayRows().get(0).weakens()).containsExactly(weaker);
    }

    @Test
    void a_row_that_is_gone_is_weaker_and_a_stricter_one_is_not() {
        assertThat(new SmallKnowledge().problems(row("incompatibilities/with-itself", "remove: true")))
                .singleElement()
                .asString()
                .contains("the row is gone");
        Knowledge stricter = new SmallKnowledge()
                .load(
                        row(
                                "rates/rate",
                                "with: {id: rate, drug: calcium-gluconate, age: 0d.., most: 50, unit: mg/min, product: calcium-gluconate-10}"));
        assertThat(stricter.orders().rates().get(0).most()).isEqualTo(50);
    }

    // --- the real ones

    @Test
    void a_gross_limit_is_the_highest_verified_dose_of_the_labels() {
        Orders orders = ClassPathKnowledge.load().orders();
        for (GrossLimit limit : orders.grossLimits()) {
            assertThat(limit.basis().tag()).isEqualTo(Tag.V);
            if (limit.of() == Scope.DOSE) {
                double highest = orders.doses().stream()
                        .filter(dose -> limit.drug().filter(dose.drug()::equals).isPresent())
                        .filter(dose -> dose.basis().tag() == Tag.V
                                && dose.unit().label().equals(limit.unit().label()))
                        .mapToDouble(DoseRange::high)
                        .max()
                        .orElseThrow();
                assertThat(limit.most()).as(limit.id()).isEqualTo(highest);
            }
        }
    }

    @Test
    void a_row_names_only_profiles_that_there_are() {
        Set<String> named = new TreeSet<>();
        Orders orders = ClassPathKnowledge.load().orders();
        orders.doses().forEach(row -> named.addAll(row.profiles()));
        orders.concentrations().forEach(row -> named.addAll(row.profiles()));
        orders.shortestTimes().forEach(row -> named.addAll(row.profiles()));
        orders.rules().values().forEach(row -> named.addAll(row.profiles()));
        orders.diluents().values().forEach(row -> named.addAll(row.profiles()));
        assertThat(LayersLoader.profiles(new ClassPathKnowledge())).containsAll(named);
    }

    @Test
    void every_product_has_its_preparation() {
        Knowledge knowledge = ClassPathKnowledge.load();
        assertThat(knowledge.orders().preparations().keySet())
                .containsExactlyElementsOf(knowledge.vocabulary().products().keySet());
    }
}
