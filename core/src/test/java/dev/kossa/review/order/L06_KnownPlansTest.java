package dev.kossa.review.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import dev.kossa.record.Patient.Age;
import dev.kossa.review.line.CheckPlan;
import dev.kossa.review.line.Infusion;
import dev.kossa.review.line.VascularLine;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** LAW: a check schedule that is remembered is the one that would be looked up, at and beside every edge of age. */
class L06_KnownPlansTest {
    private static final List<Double> EDGES_d = List.of(0.0, 28.0, 29.0, 365.25, 6574.5);
    private static final List<String> REGIONS = List.of("hand", "forearm", "scalp", "neck", "nowhere");
    private static final List<String> PROFILES = List.of("", "us", "uk", "au", "ca");

    private final Random random = new Random(3);

    @Test
    void remembered_and_looked_up_are_the_same() {
        for (int i = 0; i < 10_000; i++) {
            double age_d = random.nextBoolean()
                    ? 20_000 * Math.pow(random.nextDouble(), 3)
                    : Math.max(0, one(EDGES_d) + one(List.of(-1.0, -1e-4, -1e-7, 0.0, 1e-7, 1e-4, 1.0)));
            BodySite site = new BodySite(one(REGIONS), one(List.of(Laterality.values())));
            boolean central = random.nextInt(3) == 0;
            boolean bolus = random.nextBoolean();
            String profile = one(PROFILES);
            Order order = new OrderBuilder()
                    .product(one(List.of("calcium-gluconate-10", "calcium-chloride-10")))
                    .dose(bolus ? "30 mg/kg" : "10 mg/kg/h")
                    .age_d(age_d)
                    .site(site)
                    .line(central ? LineType.CENTRAL : LineType.PERIPHERAL)
                    .build();
            Optional<CheckPlan> lookedUp = CheckPlan.of(
                    Optional.of(new Age(age_d, age_d)),
                    central ? VascularLine.Kind.CENTRAL : VascularLine.Kind.PERIPHERAL,
                    site,
                    Optional.of(order.prescription().product().orElseThrow().replace("-10", "")),
                    bolus ? Infusion.Mode.INTERMITTENT : Infusion.Mode.CONTINUOUS,
                    OrderSketch.knowledge(profile));
            assertThat(OrderCheck.of(order, OrderSketch.knowledge(profile)).checkSchedule())
                    .as(order.toString())
                    .isEqualTo(lookedUp);
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
