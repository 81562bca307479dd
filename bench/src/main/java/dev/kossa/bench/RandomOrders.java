package dev.kossa.bench;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Orders.Indication;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import dev.kossa.record.Measurement;
import dev.kossa.record.Origin;
import dev.kossa.record.Quantity;
import dev.kossa.record.When;
import dev.kossa.review.order.AmountUnit;
import dev.kossa.review.order.CoInfusion;
import dev.kossa.review.order.LineType;
import dev.kossa.review.order.Order;
import dev.kossa.review.order.OrderBuilder;
import dev.kossa.review.order.StatedConcentration;
import dev.kossa.review.order.StatedDose;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Orders from a seed: all products, units, indications and ages, doses far too small to far too large; much is out of range in most. */
final class RandomOrders {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final List<String> DRUGS =
            List.of("ceftriaxone", "digoxin", "clindamycin", "midazolam", "furosemide");
    private static final List<String> REGIONS = List.of("scalp", "dorsum-of-hand", "forearm", "foot", "cubital-fossa");

    private final Random random;
    private final List<String> products;

    private RandomOrders(long seed, Knowledge knowledge) {
        this.random = new Random(seed);
        this.products =
                knowledge.vocabulary().products().keySet().stream().sorted().toList();
    }

    static List<Order> of(int number, long seed, Knowledge knowledge) {
        RandomOrders orders = new RandomOrders(seed, knowledge);
        return Stream.generate(orders::next).limit(number).toList();
    }

    private Order next() {
        OrderBuilder order = new OrderBuilder()
                .product(any(products))
                .dose(new StatedDose(between(0.01, 5000), any(AmountUnit.values()), any(StatedDose.Per.values())))
                .weight_kg(between(0.5, 120))
                .age_d(between(0.5, 25_000))
                .route("intravenous")
                .line(any(LineType.values()))
                .site(new BodySite(any(REGIONS), Laterality.LEFT))
                .concentration(new StatedConcentration(between(1, 150), StatedConcentration.Unit.SALT_MG_PER_ML))
                .diluent("NS")
                .duration_min(between(0.5, 1500))
                .interval_h(between(1, 48))
                .indication(any(Indication.values()))
                .activeDrugs(List.of(any(DRUGS)))
                .coInfusions(List.of(new CoInfusion(any(DRUGS), Optional.of(random.nextBoolean()))))
                .renalImpairment(random.nextInt(5) == 0)
                .asOf(NOW);
        order.measurement(measured("calcium", between(1, 4))).measurement(measured("phosphate", between(1, 4)));
        return order.build();
    }

    private Measurement measured(String analyte, double mmol_per_L) {
        return new Measurement(
                analyte,
                Optional.of(Quantity.of(String.format(Locale.ROOT, "%.2f", mmol_per_L), "mmol/L")),
                Optional.empty(),
                Measurement.Stated.NOTHING,
                When.at(NOW.minus(Duration.ofHours(random.nextInt(48)))),
                NOW,
                new Origin("Observation/" + analyte, "value", ""));
    }

    /** Each power of ten is as likely as the next. */
    private double between(double low, double high) {
        return low * Math.pow(high / low, random.nextDouble());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
