package dev.kossa.review.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.issue.BothSaltsInRange;
import dev.kossa.issue.DoseOutOfRange;
import dev.kossa.issue.OrderIssue;
import dev.kossa.issue.ProductSwapped;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** LAW: a dose that is right for one salt is caught under the name of the other, or asked about where it is right for both. */
class L03_SwappedSaltTest {
    /** What is ordered -> the product of the other salt that may be meant. */
    private static final Map<String, String> SWAPS = Map.of(
            "calcium-gluconate-10", "calcium-chloride-10",
            "calcium-gluconate-saccharate-10", "calcium-chloride-10",
            "calcium-gluconate-10-uk", "calcium-chloride-10-uk",
            "calcium-gluconate-10-au", "calcium-chloride-10",
            "calcium-chloride-10", "calcium-gluconate-10",
            "calcium-chloride-10-uk", "calcium-gluconate-10-uk",
            "calcium-chloride-14-7-uk", "calcium-gluconate-10-uk");

    private static final int ORDERS = 40_000;

    private final Random random = new Random(11);

    @Test
    void every_swap_is_caught_or_asked_about() {
        List<String> products = SWAPS.keySet().stream().sorted().toList();
        Map<String, Integer> caught = new TreeMap<>();
        Map<String, Integer> asked = new TreeMap<>();
        for (int i = 0; i < ORDERS; i++) {
            String ordered = products.get(random.nextInt(products.size()));
            String meant = SWAPS.getOrDefault(ordered, "");
            String profile = List.of("us", "uk", "au", "ca", "").get(random.nextInt(5));
            double age_d = 1 + 20_000 * Math.pow(random.nextDouble(), 3);
            StatedDose dose = dose(age_d);
            if (!has(check(meant, dose, age_d, profile), DoseOutOfRange.class)) {
                OrderReview swapped = check(ordered, dose, age_d, profile);
                boolean outside = has(swapped, DoseOutOfRange.class);
                assertThat(has(swapped, ProductSwapped.class))
                        .as(ordered + " " + dose + " " + age_d + " " + profile)
                        .isEqualTo(outside);
                assertThat(has(swapped, BothSaltsInRange.class)).isEqualTo(!outside);
                (outside ? caught : asked).merge(ordered, 1, Integer::sum);
            }
        }
        assertThat(caught.keySet()).isEqualTo(SWAPS.keySet());
        assertThat(asked.keySet()).isEqualTo(SWAPS.keySet());
    }

    /** In mg and mL, for calcium that is said as such is the same of either salt: no order of the one is right under the name of the other. */
    private StatedDose dose(double age_d) {
        boolean mL = random.nextBoolean();
        StatedDose.Per per = age_d < 6209.25 && random.nextInt(4) > 0 ? StatedDose.Per.KG : StatedDose.Per.DOSE;
        double mg = Math.exp(random.nextDouble() * 8);
        return mL ? new StatedDose(mg / 100, AmountUnit.ML, per) : new StatedDose(mg, AmountUnit.SALT_MG, per);
    }

    private static OrderReview check(String product, StatedDose dose, double age_d, String profile) {
        Order order = new OrderBuilder()
                .product(product)
                .dose(dose)
                .weight_kg(age_d < 6209.25 ? 10 : 70)
                .age_d(age_d)
                .build();
        return OrderCheck.of(order, OrderSketch.knowledge(profile));
    }

    private static boolean has(OrderReview review, Class<? extends OrderIssue> type) {
        return review.issues().stream().anyMatch(type::isInstance);
    }
}
