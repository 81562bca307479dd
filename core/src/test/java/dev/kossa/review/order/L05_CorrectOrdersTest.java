package dev.kossa.review.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * LAW: a correct order raises nothing: each product, the premix among them, each age that has a labelled dose, each profile; at the lowest,
 * the middle and the highest dose that all its rows allow.
 */
class L05_CorrectOrdersTest {
    private static final String SOUND = """
            route intravenous
            site left forearm
            for hypocalcaemia
            drugs none
            kidneys sound
            calcium 1.8 mmol/L 2 h ago
            watched ecg calcium site
            """;
    private static final List<String> GLUCONATE = List.of(
            "calcium-gluconate-10",
            "calcium-gluconate-saccharate-10",
            "calcium-gluconate-premix-20",
            "calcium-gluconate-10-uk",
            "calcium-gluconate-10-au");
    private static final List<String> CHLORIDE =
            List.of("calcium-chloride-10", "calcium-chloride-10-uk", "calcium-chloride-14-7-uk");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # profile | age    | kg  | lowest, middle, highest         | at mg/mL
            us        | 10 d   | 3.4 | 0.2325 0.3 0.465 mmol/kg        | 20
            us        | 9 mo   | 8.4 | 0.0675 0.1 0.1395 mmol/kg       | 20
            us        | 5 a    | 18  | 0.0675 0.1 0.1395 mmol/kg       | 20
            us        | 16 a   | 30  | 0.0675 0.1 0.1395 mmol/kg       | 20
            us        | 40 a   | 70  | 2.325 3 4.65 mmol               | 20
            us        | 90 a   | 60  | 2.325 3 4.65 mmol               | 20
            uk        | 10 d   | 3.4 | 0.1115 0.15 0.223 mmol/kg       | 20
            uk        | 3 mo   | 6   | 0.0892 0.15 0.2007 mmol/kg      | 20
            uk        | 9 mo   | 8.4 | 0.0669 0.1 0.1561 mmol/kg       | 20
            uk        | 2 a    | 12  | 0.0446 0.08 0.1115 mmol/kg      | 20
            uk        | 5 a    | 18  | 0.0892 0.1 0.1561 mmol/kg       | 20
            uk        | 9 a    | 28  | 0.0446 0.06 0.0892 mmol/kg      | 20
            uk        | 15 a   | 50  | 0.0223 0.05 0.0669 mmol/kg      | 20
            uk        | 40 a   | 70  | 2.23 3 4.46 mmol                | 20
            au        | 10 d   | 3.4 | 0.11 0.15 0.44 mmol/kg          | 20
            au        | 9 mo   | 8.4 | 0.11 0.15 0.44 mmol/kg          | 20
            au        | 15 a   | 39  | 0.11 mmol/kg                    | 20
            au        | 40 a   | 70  | 2 3 4.4 mmol                    | 20
            ca        | 10 d   | 3.4 | 0.117 0.2 0.465 mmol/kg         | 20
            -         | 10 d   | 3.4 | 0.11 0.15 0.223 mmol/kg         | 20
            -         | 9 mo   | 8.4 | 0.0669 0.1 0.1395 mmol/kg       | 20
            -         | 5 a    | 18  | 0.0675 0.1 0.1395 mmol/kg       | 20
            -         | 40 a   | 70  | 2.325 3 4.4 mmol                | 20
            us        | 10 d   | 3.4 | 0.04 0.05 0.0767 mmol/kg/h      | 10
            us        | 9 mo   | 8.4 | 0.0187 0.02 0.0302 mmol/kg/h    | 10
            us        | 40 a   | 70  | 0.0126 0.02 0.0499 mmol/kg/h    | 5.8
            ca        | 10 d   | 3.4 | 0.0187 0.05 0.0697 mmol/kg/h    | 10
            au        | 10 d   | 3.4 | 1 2 3 mmol/kg/d                 | 20
            au        | 9 mo   | 8.4 | 1 2 3 mmol/kg/d                 | 20
            au        | 40 a   | 70  | 0.5 1 1.5 mmol/kg/d             | 20
            -         | 10 d   | 3.4 | 0.0187 0.05 0.0697 mmol/kg/h    | 10
            -         | 9 mo   | 8.4 | 0.0187 0.02 0.0302 mmol/kg/h    | 10
            """)
    void gluconate(String profile, String age, String kg, String doses, String mg_per_mL) {
        for (String product : GLUCONATE) {
            boolean premix = product.contains("premix");
            boolean rate = doses.endsWith("/h") || doses.endsWith("/d");
            String how = "line peripheral\nover " + (rate ? "1440" : "60") + " min\n"
                    + (premix ? "" : "at " + mg_per_mL + " mg/mL\nin NS\n");
            raisesNothing(profile, product, age, kg, doses, how);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # profiles     | age  | kg  | lowest, middle, highest
            us uk au ca -  | 10 d | 3.4 | 0.01836 0.025 0.034 mmol/kg
            us uk au ca -  | 9 mo | 8.4 | 0.01836 0.025 0.034 mmol/kg
            us uk au ca -  | 16 a | 50  | 0.01836 0.025 0.034 mmol/kg
            us uk au ca -  | 40 a | 70  | 1.36 3 6.8 mmol
            us uk au ca -  | 90 a | 60  | 1.36 3 6.8 mmol
            """)
    void chloride(String profiles, String age, String kg, String doses) {
        for (String profile : profiles.split(" ")) {
            for (String product : CHLORIDE) {
                for (String at : List.of("undiluted", "20 mg/mL\nin NS", "10 mg/mL\nin D5W")) {
                    raisesNothing(profile, product, age, kg, doses, "line central\nover 10 min\nat " + at + "\n");
                }
            }
        }
    }

    private static void raisesNothing(String profile, String product, String age, String kg, String doses, String how) {
        String unit = doses.substring(doses.lastIndexOf(' '));
        for (String dose : doses.substring(0, doses.lastIndexOf(' ')).split(" ")) {
            String order =
                    SOUND + how + "product " + product + "\nage " + age + "\nweight " + kg + "\ndose " + dose + unit;
            OrderReview review = OrderSketch.check(order, Edges.named(profile));
            assertThat(review.issues()).as(profile + " " + order).isEmpty();
            assertThat(review.verdict()).isEqualTo(Verdict.FINE);
            assertThat(review.missing()).isEmpty();
            assertThat(review.recipe()).isPresent();
        }
    }
}
