package dev.kossa.review.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.knowledge.Orders.Indication;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** LAW: the same order said in another unit gives the same verdict, the same kinds of issues and the same numbers to 1e-9. */
class L02_SameOrderOtherUnitTest {
    private static final int ORDERS = 3000;
    private static final double CALCIUM_mg_per_mmol = 40.078;

    /** mmol and mg of salt per mL. */
    private static final Map<String, double[]> LABELS = Map.of(
            "calcium-gluconate-10", new double[] {0.2325, 100},
            "calcium-gluconate-premix-20", new double[] {0.0465, 20},
            "calcium-gluconate-saccharate-10", new double[] {0.2325, 94},
            "calcium-gluconate-10-uk", new double[] {0.223, 95},
            "calcium-gluconate-10-au", new double[] {0.22, 100},
            "calcium-chloride-10", new double[] {0.68, 100},
            "calcium-chloride-10-uk", new double[] {0.68, 100},
            "calcium-chloride-14-7-uk", new double[] {1, 147});

    private static final List<Indication> INDICATIONS = List.of(Indication.values());

    private final Random random = new Random(7);

    @Test
    void a_bolus() {
        for (int i = 0; i < ORDERS; i++) {
            Drawn drawn = draw();
            double mg = 0.5 + 2500 * Math.pow(random.nextDouble(), 3);
            List<OrderReview> reviews = new ArrayList<>();
            for (boolean perKg : new boolean[] {false, true}) {
                double value = perKg ? mg / drawn.weight_kg() : mg;
                StatedDose.Per per = perKg ? StatedDose.Per.KG : StatedDose.Per.DOSE;
                for (StatedDose dose : ways(drawn, value, per, drawn.label()[1])) {
                    reviews.add(drawn.check(dose));
                }
            }
            allSame(reviews, drawn + ", " + mg + " mg");
        }
    }

    @Test
    void an_infusion() {
        for (int i = 0; i < ORDERS; i++) {
            Drawn drawn = draw();
            double mg_per_h = 0.5 + 2000 * Math.pow(random.nextDouble(), 3);
            List<OrderReview> reviews = new ArrayList<>();
            for (StatedDose.Per per : StatedDose.Per.values()) {
                if (per.rate()) {
                    double value = mg_per_h / per.perHour() / (per.perKg() ? drawn.weight_kg() : 1);
                    for (StatedDose dose : ways(drawn, value, per, drawn.mg_per_mL())) {
                        reviews.add(drawn.check(dose));
                    }
                }
            }
            allSame(reviews, drawn + ", " + mg_per_h + " mg/h");
        }
    }

    /** mg/kg/h, or the rate of the pump and nothing else. */
    @Test
    void a_rate_of_the_pump() {
        for (int i = 0; i < ORDERS; i++) {
            Drawn drawn = draw();
            double mg_per_h = 0.5 + 2000 * Math.pow(random.nextDouble(), 3);
            OrderReview said =
                    drawn.check(new StatedDose(mg_per_h / drawn.weight_kg(), AmountUnit.SALT_MG, StatedDose.Per.KG_H));
            Order pump = drawn.order(
                            new StatedConcentration(drawn.mg_per_mL(), StatedConcentration.Unit.SALT_MG_PER_ML))
                    .rate_mL_per_h(mg_per_h / drawn.mg_per_mL())
                    .build();
            allSame(List.of(said, OrderCheck.of(pump, OrderSketch.knowledge(drawn.profile()))), drawn.toString());
        }
    }

    @Test
    void a_concentration() {
        for (int i = 0; i < ORDERS; i++) {
            Drawn drawn = draw();
            double perMg = drawn.label()[0] / drawn.label()[1];
            double mmol = drawn.mg_per_mL() * perMg;
            List<OrderReview> reviews = new ArrayList<>();
            for (StatedConcentration concentration : List.of(
                    new StatedConcentration(drawn.mg_per_mL(), StatedConcentration.Unit.SALT_MG_PER_ML),
                    new StatedConcentration(mmol, StatedConcentration.Unit.MMOL_PER_ML),
                    new StatedConcentration(mmol * 2, StatedConcentration.Unit.MEQ_PER_ML),
                    new StatedConcentration(mmol * CALCIUM_mg_per_mmol, StatedConcentration.Unit.ELEMENTAL_MG_PER_ML),
                    new StatedConcentration(drawn.mg_per_mL() / drawn.label()[1], StatedConcentration.Unit.SHARE))) {
                reviews.add(drawn.check(new StatedDose(50, AmountUnit.SALT_MG, StatedDose.Per.KG), concentration));
            }
            allSame(reviews, drawn.toString());
        }
    }

    /** mL are of the product for a dose, and of what runs into the vein for a rate. */
    private static List<StatedDose> ways(Drawn drawn, double mg, StatedDose.Per per, double mg_per_mL) {
        double mmol = mg * drawn.label()[0] / drawn.label()[1];
        return List.of(
                new StatedDose(mg, AmountUnit.SALT_MG, per),
                new StatedDose(mmol, AmountUnit.MMOL, per),
                new StatedDose(mmol * 2, AmountUnit.MEQ, per),
                new StatedDose(mmol * CALCIUM_mg_per_mmol, AmountUnit.ELEMENTAL_MG, per),
                new StatedDose(mg / mg_per_mL, AmountUnit.ML, per));
    }

    private record Drawn(
            String product,
            String profile,
            double weight_kg,
            double age_d,
            double mg_per_mL,
            double minutes,
            Indication indication) {
        double[] label() {
            return LABELS.getOrDefault(product, new double[0]);
        }

        OrderReview check(StatedDose dose) {
            return check(dose, new StatedConcentration(mg_per_mL, StatedConcentration.Unit.SALT_MG_PER_ML));
        }

        OrderReview check(StatedDose dose, StatedConcentration concentration) {
            return OrderCheck.of(order(concentration).dose(dose).build(), OrderSketch.knowledge(profile));
        }

        OrderBuilder order(StatedConcentration concentration) {
            return new OrderBuilder()
                    .product(product)
                    .weight_kg(weight_kg)
                    .age_d(age_d)
                    .route("intravenous")
                    .line(LineType.CENTRAL)
                    .concentration(concentration)
                    .diluent("NS")
                    .duration_min(minutes)
                    .indication(indication);
        }
    }

    private Drawn draw() {
        List<String> products = LABELS.keySet().stream().sorted().toList();
        return new Drawn(
                products.get(random.nextInt(products.size())),
                List.of("", "us", "uk", "au", "ca").get(random.nextInt(5)),
                0.6 + 80 * random.nextDouble(),
                1 + 20_000 * Math.pow(random.nextDouble(), 3),
                3 + 90 * random.nextDouble(),
                1 + 200 * random.nextDouble(),
                INDICATIONS.get(random.nextInt(INDICATIONS.size())));
    }

    /** Which number fits in another unit depends on how it was written, and mg or mL are asked about where both salts fit; all else does not. */
    private static Set<String> types(OrderReview review) {
        Set<String> types = new LinkedHashSet<>();
        review.issues().forEach(issue -> types.add(issue.type()));
        types.removeAll(Set.of("UnitSlip", "BothSaltsInRange"));
        return types;
    }

    private static void allSame(List<OrderReview> reviews, String which) {
        OrderReview first = reviews.get(0);
        for (OrderReview review : reviews) {
            assertThat(types(review)).as(which).isEqualTo(types(first));
            assertThat(review.quantities().keySet())
                    .as(which)
                    .isEqualTo(first.quantities().keySet());
            first.quantities()
                    .forEach((measure, value) -> assertThat(
                                    Math.abs(review.quantity(measure).orElse(Double.NaN) / value - 1))
                            .as(measure.label() + " of " + which)
                            .isLessThan(1e-9));
            assertThat(review.verdict()).as(which).isEqualTo(first.verdict());
        }
    }
}
