package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kossa.cli.Bench.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature: an order said in options is checked like one in a file; what cannot be read gets a sentence. */
class CheckOrderTest {
    /** The order of the issue tracker's first wish, as a pharmacist types it. */
    private static final List<String> QUICK = List.of(
            "--product", "calcium-gluconate-10",
            "--dose", "60 mg/kg",
            "--weight", "8.4kg",
            "--age", "9mo",
            "--line", "peripheral",
            "--site", "dorsum of left hand",
            "--concentration", "20 mg/mL",
            "--diluent", "NS",
            "--over", "60min",
            "--route", "intravenous",
            "--indication", "hypocalcaemia",
            "--with", "ceftriaxone",
            "--calcium", "2.1 mmol/L",
            "--profile", "us");

    @TempDir
    private Path folder;

    private static Outcome check(List<String> options, String... more) {
        List<String> args = new ArrayList<>(List.of("check-order"));
        args.addAll(options);
        args.addAll(List.of(more));
        return new Bench().run(args.toArray(String[]::new));
    }

    private static Map<String, Object> json(String... options) {
        return JsonTree.object(check(List.of(options), "--format", "json").out());
    }

    /** The quick check with one option said otherwise, or said besides. */
    private static List<String> quick(String option, String value) {
        List<String> options = new ArrayList<>(QUICK);
        int at = options.indexOf(option);
        if (at < 0) {
            options.addAll(List.of(option, value));
        } else {
            options.set(at + 1, value);
        }
        return options;
    }

    // --- an order in options

    @Test
    void every_option_of_the_quick_check_is_understood() {
        Outcome outcome = check(QUICK);
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("WARN  calcium gluconate injection 10 % (US) 60 mg/kg, at 20 mg/mL, in sodium")
                .contains("9 months, 8.4 kg, hypocalcaemia, peripheral line, left dorsum of hand")
                .contains("Ceftriaxone is active too.")
                .contains("Check the site every 5 to 10 min; look also for blood return.");
    }

    @Test
    void the_json_has_numbers_with_their_units_in_their_names() {
        Map<String, Object> json =
                JsonTree.object(check(QUICK, "--format", "json").out());
        Map<String, Object> quantities = JsonTree.object(json, "quantities");
        assertThat(JsonTree.number(quantities, "dose_mg_per_kg")).isCloseTo(60, within(1e-9));
        assertThat(JsonTree.number(quantities, "dose_mg")).isCloseTo(504, within(1e-9));
        assertThat(JsonTree.number(quantities, "elementalCalcium_mmol")).isCloseTo(1.1718, within(1e-9));
        assertThat(JsonTree.number(quantities, "concentration_mg_per_mL")).isCloseTo(20, within(1e-9));
        assertThat(JsonTree.number(quantities, "rate_mg_per_min")).isCloseTo(8.4, within(1e-9));
        assertThat(JsonTree.number(quantities, "osmolarity_mOsm_per_L")).isCloseTo(382.4, within(1e-9));
        assertThat(JsonTree.number(JsonTree.object(json, "recipe"), "total_mL")).isCloseTo(25.2, within(1e-9));
        assertThat(JsonTree.number(JsonTree.object(json, "checkSchedule"), "every_min"))
                .isCloseTo(10, within(1e-9));
        assertThat(JsonTree.objects(json, "monitoring")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "--dose, 600 mg/kg, stop",
        "--route, intramuscular, stop",
        "--calcium, 3.1 mmol/L 2h ago, stop",
        "--with, ceftriaxone same line, stop",
        "--age, 20d, stop",
        "--weight, 84kg, stop",
        "--over, 2min, stop",
        "--concentration, undiluted, warn",
        "--calcium, 3.1 mmol/L, warn",
    })
    void one_thing_said_otherwise_changes_the_verdict(String option, String value, String verdict) {
        Map<String, Object> json =
                JsonTree.object(check(quick(option, value), "--format", "json").out());
        assertThat(json).containsEntry("verdict", verdict);
    }

    @Test
    void what_is_left_out_is_asked_for_and_never_guessed() {
        Map<String, Object> json = json("--product", "calcium-gluconate-10", "--dose", "60 mg/kg", "--age", "9mo");
        assertThat(json).containsEntry("verdict", "incomplete");
        assertThat(JsonTree.objects(json, "missing").stream().map(fact -> fact.get("fact")))
                .contains("weight", "route", "concentration", "duration");
        assertThat(JsonTree.object(json, "quantities")).doesNotContainKey("dose_mg");
    }

    @Test
    void a_stop_fails_when_that_was_asked_for() {
        assertThat(check(quick("--dose", "600 mg/kg"), "--fail-on-alert").exitCode())
                .isEqualTo(1);
        assertThat(check(QUICK, "--fail-on-alert").exitCode()).isZero();
    }

    @Test
    void what_is_watched_is_not_missed_and_without_a_word_of_it_nothing_is() {
        assertThat(check(QUICK).out()).doesNotContain("Not ordered");
        assertThat(check(QUICK, "--monitoring", "ecg", "--monitoring", "Site").out())
                .contains("Not ordered: Serum calcium every 4 to 6 hours.")
                .doesNotContain("Not ordered: ECG");
        assertThat(check(QUICK, "--monitoring", "ecg", "--monitoring", "calcium", "--monitoring", "site")
                        .out())
                .doesNotContain("Not ordered");
        assertThat(check(QUICK, "--monitoring", "vibes").err())
                .contains("The value (vibes) of --monitoring is not known.\nMaybe ecg or calcium or site was meant.");
    }

    // --- recipe

    @Test
    void a_recipe_is_given_with_its_label() {
        Outcome outcome = new Bench()
                .run(
                        "recipe",
                        "--product",
                        "calcium-gluconate-10",
                        "--dose",
                        "60 mg/kg",
                        "--weight",
                        "8.4kg",
                        "--age",
                        "9mo",
                        "--diluent",
                        "NS",
                        "--over",
                        "60min",
                        "--route",
                        "iv",
                        "--profile",
                        "us");
        assertThat(outcome.out())
                .contains("RECIPE                                                    concentration proposed")
                .contains("Draw up 5.04 mL of calcium gluconate: 504 mg, 1.172 mmol of calcium.")
                .contains("Add 20.16 mL of sodium chloride 0.9 % to 25.2 mL: 20 mg/mL.")
                .contains("never faster than 300 mL/h")
                .doesNotContain("QUANTITIES");
    }

    @Test
    void what_must_not_be_given_gets_no_recipe() {
        List<String> args = new ArrayList<>(List.of("recipe"));
        args.addAll(quick("--dose", "600 mg/kg"));
        assertThat(new Bench().run(args.toArray(String[]::new)).out())
                .contains("None: this order must not be given as it is.")
                .doesNotContain("Label:");
    }

    // --- formats

    @Test
    void the_page_stands_alone() {
        String page = check(quick("--over", "2min"), "--format", "html").out();
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<title>Stop: calcium gluconate injection 10 % (US) 60 mg/kg")
                .contains("Maybe over at least 5.04 min")
                .doesNotContain("<script")
                .doesNotContain("src=");
    }

    @Test
    void where_there_is_one_way_to_mend_the_order_it_is_proposed_and_passes_its_own_check() throws IOException {
        String order =
                Path.of("..", "examples", "orders", "undiluted-and-fast.json").toString();
        Outcome proposed = new Bench()
                .run("check-order", order, "--profile", "us", "--as-of", "2026-03-02T10:00:00Z", "--format", "fhir");
        assertThat(proposed.out()).contains("\"intent\" : \"proposal\"").contains("\"MedicationRequest/order\"");
        Path file = Files.writeString(folder.resolve("proposed.json"), proposed.out());
        Outcome again = new Bench()
                .run("check-order", order, file.toString(), "--profile", "us", "--as-of", "2026-03-02T10:00:00Z");
        assertThat(again.out())
                .startsWith("FINE  calcium gluconate injection 10 % (US) 50 mg/kg, at 20 mg/mL")
                .contains("over 5 min");
    }

    // --- bad input

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --dose          | some calcium   | The dose (some calcium) is not a number with a unit.
            --dose          | 60             | The dose (60) is not a number with a unit.
            --dose          | 60 mg/kg/lb    | The dose (60 mg/kg/lb) is not a number with a unit.
            --weight        | 8.4            | The value (8.4) of --weight has no unit.
            --weight        | 18 lb          | The value (18 lb) of --weight is not a number with a unit that is known.
            --age           | 9              | The value (9) of --age has no unit.
            --age           | nine months    | The value (nine months) of --age is not a number with a unit that is known.
            --over          | 60             | The value (60) of --over has no unit.
            --concentration | strong         | The concentration (strong) is not a number with a unit.
            --line          | arterial       | The value (arterial) of --line is not known.
            --site          | the moon       | The site (the moon) names no place of the body.
            --route         | by owl         | The route (by owl) is not known.
            --monitoring    | the moon       | The value (the moon) of --monitoring is not known.
            --indication    | boredom        | The indication (boredom) is not known.
            --calcium       | high           | The value (high) of calcium is not a number with a unit.
            """)
    void a_value_that_cannot_be_read_is_named_with_what_was_maybe_meant(String option, String value, String said) {
        Outcome outcome = check(quick(option, value));
        assertThat(outcome.err()).startsWith(said + "\nMaybe ").doesNotContain("\tat ");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --dose   | -60 mg/kg   | The dose (-60 mg/kg) is not possible
            --dose   | 0 mg/kg     | The dose (0 mg/kg) is not possible
            --weight | 0kg         | The weight (0 kg) is not possible
            --weight | 9000kg      | The weight (9000 kg) is not possible
            --over   | 0min        | The duration (0 min) is not possible
            --product| chalk       | The product (chalk) is not known
            """)
    void a_value_that_cannot_be_stops_the_order(String option, String value, String said) {
        Outcome outcome = check(quick(option, value));
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).startsWith("STOP").contains(said).contains("Maybe ");
    }

    @Test
    void without_an_order_nothing_is_checked() {
        Outcome outcome = new Bench().run("check-order");
        assertThat(outcome.err()).startsWith("No order was said.\nMaybe ");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void a_file_and_options_do_not_mix() {
        Outcome outcome = new Bench().run("check-order", "order.json", "--weight", "8kg");
        assertThat(outcome.err()).startsWith("A file and options both say an order.\nMaybe ");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void a_record_without_an_order_is_no_empty_result() {
        Outcome outcome = new Bench().run("check-order", Bench.example("cellulitis-child"));
        assertThat(outcome.err()).contains("holds no order for calcium by vein.\nMaybe ");
        assertThat(outcome.exitCode()).isEqualTo(3);
    }

    @Test
    void calcium_is_not_started_again_where_it_has_leaked() throws IOException {
        Path order = Files.writeString(folder.resolve("order.json"), """
                {"resourceType": "MedicationRequest", "id": "again", "status": "draft", "intent": "order",
                 "medicationCodeableConcept": {"text": "calcium gluconate 10 %"},
                 "dosageInstruction": [{"site": {"text": "left dorsum of foot"}, "route": {"text": "intravenous"}}]}
                """);
        String injured = Path.of("..", "examples", "lines", "infiltration", "record.json")
                .toString();
        String out = new Bench()
                .run("check-order", injured, order.toString(), "--as-of", "2026-03-11T10:55:00+01:00")
                .out();
        assertThat(out).contains("The site has an infiltration of grade 4 that is still open.");
    }

    @Test
    void another_order_of_the_file_can_be_named() {
        String file = Path.of("..", "examples", "orders", "two-orders.json").toString();
        String other =
                new Bench().run("check-order", file, "--order", "running").out();
        assertThat(other).contains("12 mg/kg/h").contains("Also ordered: MedicationRequest/order");
        Outcome none = new Bench().run("check-order", file, "--order", "seven");
        assertThat(none.err())
                .isEqualTo("There is no order seven for calcium by vein.\nMaybe one of these was meant: "
                        + "MedicationRequest/order, MedicationRequest/running.\n");
    }
}
