package dev.kossa.review.order;

import static dev.kossa.review.order.OrderSketch.INFANT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: a correct order raises nothing and gets its recipe. */
class O11_CorrectOrdersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // profile | product | age | weight | dose | line | concentration | minutes
                "us | calcium-gluconate-10            | 10 d | 3.4 | 100 mg/kg    | peripheral | 20 mg/mL  | 30",
                "us | calcium-gluconate-10            | 9 mo | 8.4 | 60 mg/kg     | peripheral | 20 mg/mL  | 60",
                "us | calcium-gluconate-10            | 5 a  | 18  | 30 mg/kg     | peripheral | 10 mg/mL  | 30",
                "us | calcium-gluconate-10            | 40 a | 70  | 2000 mg      | peripheral | 20 mg/mL  | 20",
                "us | calcium-gluconate-10            | 9 mo | 8.4 | 10 mg/kg/h   | peripheral | 10 mg/mL  | 600",
                "us | calcium-gluconate-saccharate-10 | 9 mo | 8.4 | 50 mg/kg     | peripheral | 20 mg/mL  | 60",
                "us | calcium-gluconate-premix-20     | 9 mo | 8.4 | 50 mg/kg     | peripheral | 20 mg/mL  | 60",
                "us | calcium-gluconate-premix-20     | 40 a | 70  | 1500 mg      | peripheral | 20 mg/mL  | 30",
                "us | calcium-chloride-10             | 40 a | 70  | 500 mg       | central    | undiluted | 10",
                "us | calcium-chloride-10             | 5 a  | 18  | 4 mg/kg      | central    | 20 mg/mL  | 10",
                "uk | calcium-gluconate-10-uk         | 10 d | 3.4 | 0.7 mL/kg    | peripheral | undiluted | 10",
                "uk | calcium-gluconate-10-uk         | 40 a | 70  | 15 mL        | peripheral | undiluted | 12",
                "uk | calcium-chloride-10-uk          | 40 a | 70  | 600 mg       | central    | undiluted | 10",
                "uk | calcium-chloride-14-7-uk        | 40 a | 70  | 3 mmol       | central    | 20 mg/mL  | 10",
                "au | calcium-gluconate-10-au         | 10 d | 3.4 | 0.11 mmol/kg | peripheral | 1 in 5    | 10",
                "au | calcium-gluconate-10-au         | 9 mo | 8.4 | 0.2 mmol/kg  | peripheral | undiluted | 10",
                "au | calcium-gluconate-10-au         | 9 mo | 8.4 | 1 mmol/kg/d  | peripheral | 1 in 5    | 600",
                "'' | calcium-gluconate-10            | 9 mo | 8.4 | 50 mg/kg     | peripheral | 20 mg/mL  | 60",
                "'' | calcium-gluconate-10            | 40 a | 70  | 1500 mg      | peripheral | 20 mg/mL  | 30",
            })
    void raises_nothing(
            String profile,
            String product,
            String age,
            String weight,
            String dose,
            String line,
            String concentration,
            String minutes) {
        String order = INFANT + "product " + product + "\nage " + age + "\nweight " + weight + "\ndose " + dose
                + "\nline " + line + "\nat " + concentration + "\nover " + minutes
                + " min\ndrugs none\nkidneys sound\ncalcium 1.8 mmol/L 2 h ago\nwatched ecg calcium site";
        OrderReview review = OrderSketch.check(order, profile);
        assertThat(review.issues()).isEmpty();
        assertThat(review.verdict()).isEqualTo(Verdict.FINE);
        assertThat(review.missing()).isEmpty();
        assertThat(review.recipe()).isPresent();
    }

    @Test
    void the_label_of_a_syringe() {
        Recipe recipe = OrderSketch.check(INFANT, "us").recipe().orElseThrow();
        assertThat(recipe.label())
                .isEqualTo(
                        "calcium gluconate 420 mg (0.9765 mmol Ca) in 21 mL = 4.2 mL + 16.8 mL sodium chloride 0.9 % (20 mg/mL), by vein, over 60 min, 21 mL/h");
        assertThat(recipe.shortest_min()).hasValueSatisfying(v -> assertThat(v).isEqualTo(4.2));
        assertThat(recipe.most_mL_per_h()).hasValueSatisfying(v -> assertThat(v).isEqualTo(300));
        assertThat(recipe.suggested()).isFalse();
    }

    @Test
    void the_label_of_an_undiluted_dose_names_the_ampoules() {
        Recipe recipe = OrderSketch.check(
                        INFANT
                                + "product calcium-chloride-10\nline central\nage 40 a\nweight 70\ndose 1.1 mmol\nat undiluted",
                        "us")
                .recipe()
                .orElseThrow();
        assertThat(recipe.label())
                .isEqualTo(
                        "calcium chloride 161.8 mg (1.1 mmol Ca) in 1.618 mL (100 mg/mL), by vein, over 60 min, 1.618 mL/h");
        assertThat(recipe.containers()).contains(1);
    }

    @Test
    void an_infusion_is_prepared_for_a_day_when_its_length_was_not_said() {
        String order = INFANT.replace("over 60 min\n", "") + "dose 10 mg/kg/h\nat 10 mg/mL";
        Recipe recipe = OrderSketch.check(order, "us").recipe().orElseThrow();
        assertThat(recipe.label())
                .isEqualTo(
                        "calcium gluconate 2016 mg (4.687 mmol Ca) in 201.6 mL = 20.16 mL + 181.4 mL sodium chloride 0.9 % (10 mg/mL), by vein, over 1440 min, 8.4 mL/h");
    }

    @Test
    void without_a_concentration_one_is_proposed() {
        OrderReview review = OrderSketch.check(INFANT.replace("at 20 mg/mL\n", ""), "us");
        assertThat(review.verdict()).isEqualTo(Verdict.INCOMPLETE);
        Recipe recipe = review.recipe().orElseThrow();
        assertThat(recipe.suggested()).isTrue();
        assertThat(recipe.concentration_mg_per_mL()).isEqualTo(20);
    }

    @Test
    void the_version_and_the_profile_are_named() {
        assertThat(OrderSketch.check(INFANT, "uk").profile()).contains("uk");
        assertThat(OrderSketch.check(INFANT, "").profile()).isEmpty();
        assertThat(OrderSketch.check(INFANT, "").knowledgeVersion())
                .isEqualTo(OrderSketch.knowledge("").version());
    }
}
