package dev.kossa.review.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.issue.DoseOutOfRange;
import dev.kossa.issue.OrderIssue;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** LAW: a dose that is right for one salt is caught under the name of the other, or asked about where it is right for both. */
class L03_SwappedSaltTest {
    private static final Map<String, String> SWAPS = Map.of(
            "calcium-gluconate-10", "calcium-chloride-10",
            "calcium-gluconate-10-uk", "calcium-chloride-10-uk",
            "calcium-chloride-10", "calcium-gluconate-10",
            "calcium-chloride-10-uk", "calcium-gluconate-10-uk");

    private final Random random = new Random(11);

    @Test
    void every_swap_is_caught_or_asked_about() {
        List<String> products = SWAPS.keySet().stream().sorted().toList();
        int right = 0;
        for (int i = 0; i < 20_000; i++) {
            String meant = products.get(random.nextInt(products.size()));
            String profile = List.of("us", "uk", "au", "").get(random.nextInt(4));
            double age_d = 1 + 20_000 * Math.pow(random.nextDouble(), 3);
            StatedDose dose = new StatedDose(
                    Math.exp(random.nextDouble() * 8),
                    AmountUnit.SALT_MG,
                    age_d < 6209.25 ? StatedDose.Per.KG : StatedDose.Per.DOSE);
            if (!has(check(meant, dose, age_d, profile), DoseOutOfRange.class)) {
                right++;
                OrderReview swapped = check(SWAPS.getOrDefault(meant, ""), dose, age_d, profile);
                assertThat(swapped.issues())
                        .as(meant + " " + dose + " " + age_d + " " + profile)
                        .extracting(issue -> issue.type())
                        .containsAnyOf("ProductSwapped", "BothSaltsInRange");
            }
        }
        assertThat(right).isGreaterThan(1000);
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
