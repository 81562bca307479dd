package dev.kossa.review.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: each product converts by the one factor of its label. */
class O01_ConversionTest {
    @ParameterizedTest
    @CsvSource({
        // product,                      mg in 10 mL, mmol, mEq, mg of calcium as the label prints it
        "calcium-gluconate-10,            1000, 2.325, 4.65, 93",
        "calcium-gluconate-saccharate-10,  940, 2.325, 4.65, 93",
        "calcium-gluconate-premix-20,      200, 0.465, 0.93, 18.6",
        "calcium-gluconate-10-uk,          950, 2.23,  4.46, 89.4",
        "calcium-gluconate-10-au,         1000, 2.2,   4.4,  88.2",
        "calcium-chloride-10,             1000, 6.8,  13.6,  273",
        "calcium-chloride-10-uk,          1000, 6.8,  13.6,  273",
        "calcium-chloride-14-7-uk,        1470, 10,   20,    401",
    })
    void ten_mL_of_each_product(String product, double salt_mg, double mmol, double mEq, double calcium_mg) {
        OrderReview review = OrderSketch.check("product " + product + "\ndose 10 mL\nage 40 a\nweight 70", "");
        assertThat(review.quantity(Measure.DOSE_MG))
                .hasValueSatisfying(v -> assertThat(v).isCloseTo(salt_mg, within(1e-9)));
        assertThat(review.quantity(Measure.ELEMENTAL_CALCIUM_MMOL))
                .hasValueSatisfying(v -> assertThat(v).isCloseTo(mmol, within(1e-9)));
        assertThat(review.quantity(Measure.ELEMENTAL_CALCIUM_MEQ))
                .hasValueSatisfying(v -> assertThat(v).isCloseTo(mEq, within(1e-9)));
        assertThat(review.quantity(Measure.ELEMENTAL_CALCIUM_MG))
                .hasValueSatisfying(v -> assertThat(v / calcium_mg).isCloseTo(1, within(0.003)));
    }

    @ParameterizedTest
    @CsvSource({"calcium gluconate 98 mg/mL", "calcium gluconate 100 mg/mL", "Calcium Gluconate 10 %"})
    void the_listings_of_one_product_are_one_product(String words) {
        assertThat(OrderSketch.check("product " + words + "\ndose 10 mL", "").quantity(Measure.ELEMENTAL_CALCIUM_MMOL))
                .hasValueSatisfying(v -> assertThat(v).isCloseTo(2.325, within(1e-9)));
    }

    @Test
    void one_gram_of_chloride_carries_2_92_times_the_calcium_of_one_gram_of_gluconate() {
        double chloride = mmol("calcium-chloride-10");
        double gluconate = mmol("calcium-gluconate-10");
        assertThat(chloride / gluconate).isCloseTo(2.925, within(0.001));
    }

    private static double mmol(String product) {
        return OrderSketch.check("product " + product + "\ndose 1 g", "")
                .quantity(Measure.ELEMENTAL_CALCIUM_MMOL)
                .orElseThrow();
    }

    @Test
    void every_quantity_of_an_infant_is_computed() {
        OrderReview review = OrderSketch.check(OrderSketch.INFANT, "us");
        StringBuilder text = new StringBuilder();
        review.quantities()
                .forEach((measure, value) -> text.append(measure.label())
                        .append(' ')
                        .append(dev.kossa.issue.Figures.print(value))
                        .append('\n'));
        assertThat(text.toString()).isEqualTo("""
                dose_mg 420
                dose_mg_per_kg 50
                dose_mmol_per_kg 0.1163
                elementalCalcium_mg 39.14
                elementalCalcium_mmol 0.9765
                elementalCalcium_mEq 1.953
                elementalCalcium_mg_per_kg 4.659
                elementalCalcium_mEq_per_kg 0.2325
                product_mL 4.2
                volume_mL 21
                duration_min 60
                rate_mg_per_min 7
                rate_mg_per_h 420
                rate_mmol_per_h 0.9765
                rate_mL_per_h 21
                concentration_mg_per_mL 20
                concentration_mmol_per_mL 0.0465
                osmolarity_mOsm_per_L 382.4
                """);
        assertThat(review.quantities().keySet())
                .allSatisfy(measure -> assertThat(measure.how()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        // salt, concentration mg/mL, in NS, in D5W
        "gluconate, 100, 680, 680",
        "gluconate, 50, 494, 466",
        "gluconate, 20, 382, 338",
        "gluconate, 10, 345, 295",
        "gluconate, 5.8, 330, 277",
        "chloride, 100, 2040, 2040",
        "chloride, 20, 654, 610",
        "chloride, 10, 481, 431",
        "chloride, 3, 360, 306",
        "chloride, 2.4, 350, 295",
    })
    void osmolarity_of_mixtures(String salt, String concentration, double saline, double glucose) {
        String order = "product calcium-" + salt + "-10\nat " + concentration + " mg/mL\n";
        assertThat(osmolarity(order + "in NS")).isCloseTo(saline, within(0.5));
        assertThat(osmolarity(order + "in D5W")).isCloseTo(glucose, within(0.5));
    }

    private static double osmolarity(String order) {
        return OrderSketch.check(order, "")
                .quantity(Measure.OSMOLARITY_MOSM_PER_L)
                .orElseThrow();
    }
}
