package dev.kossa.review.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.issue.Figures;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * FEATURE UNDER TEST: each limit of calcium times phosphate of the dossier's section 4.5, on both sides of its edge, by profile. Calcium
 * is 2.5 mmol/L; the factor from mmol2/L2 to mg2/dL2 is 40.078 x 30.974 / 100 = 12.4138.
 */
class E04_LaboratoryEdgesTest {
    private static final double FACTOR = 40.078 * 30.974 / 100;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # profiles    | age     | kg  | kidneys  | limit, mg2/dL2 | row
            us uk au ca - | 0 d     | 3   | sound    | 70    | V
            us uk au ca - | 9 mo    | 8.4 | sound    | 70    | V
            us uk au ca - | 40 a    | 70  | sound    | 70    | V
            us uk au ca - | 9 mo    | 8.4 | impaired | 65    | V
            us uk au ca - | 11.99 a | 38  | impaired | 65    | V
            us uk au ca - | 12 a    | 40  | impaired | 55    | V
            us uk au ca - | 17.99 a | 60  | impaired | 55    | V
            us uk ca      | 18 a    | 60  | impaired | 55    | V
            us uk ca      | 95 a    | 60  | impaired | 55    | V
            # 4.0 mmol2/L2, Australia; without a profile the strictest
            au -          | 18 a    | 60  | impaired | 49.64 | C
            au -          | 95 a    | 60  | impaired | 49.64 | C
            """)
    void calcium_times_phosphate(String profiles, String age, String kg, String kidneys, double limit, String tag) {
        String sketch = OrderSketch.INFANT + "age " + age + "\nweight " + kg + "\nkidneys " + kidneys
                + "\ncalcium-corrected 2.5 mmol/L 3 h ago\nphosphate ? mmol/L 3 h ago";
        Edges.hold(
                profiles,
                sketch,
                "1 " + phosphate(limit * 0.9999),
                phosphate(limit * 1.0001),
                "CalciumPhosphateHigh WARNING " + tag);
    }

    private static String phosphate(double mg2_per_dL2) {
        return String.format(Locale.ROOT, "%.14f", mg2_per_dL2 / FACTOR / 2.5);
    }

    /** KDOQI and CARI ask for a product below the limit; the classic limit is passed above it only. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            us uk au ca - | 9 mo | 8.4 | sound    | 70    |
            us uk au ca - | 9 mo | 8.4 | impaired | 65    | is at 65 (kdoqi-child-younger) already
            us uk au ca - | 12 a | 40  | impaired | 55    | is at 55 (kdoqi-child-older) already
            us uk ca      | 40 a | 60  | impaired | 55    | is at 55 (kdoqi-adult) already
            au -          | 40 a | 60  | impaired | 49.64 | is at 49.64 (cari-stage-5) already
            """)
    void exactly_on_the_limit(String profiles, String age, String kg, String kidneys, double limit, String says) {
        String sketch = OrderSketch.INFANT + "age " + age + "\nweight " + kg + "\nkidneys " + kidneys
                + "\ncalcium-corrected 2.5 mmol/L 3 h ago\nphosphate " + phosphate(limit) + " mmol/L 3 h ago";
        for (String profile : profiles.split(" ")) {
            String sentence = OrderSketch.sentence(sketch, Edges.named(profile), "CalciumPhosphateHigh");
            assertThat(sentence)
                    .startsWith(
                            says == null
                                    ? "no CalciumPhosphateHigh"
                                    : "Ca x P (" + Figures.print(limit) + " mg2/dL2) " + says);
        }
    }

    /** The infant of the source paper, 2.5 x 1.8 = 55.9 mg2/dL2: below the limit of children, whatever that of adults. */
    @ParameterizedTest
    @CsvSource({"us", "uk", "au", "ca", "-"})
    void the_infant_of_the_paper(String profile) {
        String order =
                OrderSketch.INFANT + "kidneys impaired\ncalcium 2.5 mmol/L 3 h ago\nphosphate 1.8 mmol/L 3 h ago";
        assertThat(OrderSketch.types(order, Edges.named(profile))).doesNotContain("CalciumPhosphateHigh");
    }
}
