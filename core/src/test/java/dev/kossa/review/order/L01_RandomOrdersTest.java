package dev.kossa.review.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.kossa.issue.DoseOutOfRange;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.NoDoseRange;
import dev.kossa.issue.OrderIssue;
import dev.kossa.issue.RateAboveLimit;
import dev.kossa.knowledge.Orders.Indication;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * LAW: no order makes the check fail, none falls between two bands, and every quantity agrees with a second calculation. That one is
 * written with plain decimals from the labels and uses nothing of the code under test.
 */
class L01_RandomOrdersTest {
    private static final int ORDERS = 100_000;
    private static final MathContext EXACT = new MathContext(24);

    /** Of each label: mmol of calcium per mL, mg of salt per mL; then mOsm per L where a source says it. */
    private static final Map<String, List<String>> LABELS = Map.of(
            "calcium-gluconate-10", List.of("0.2325", "100", "680"),
            "calcium-gluconate-saccharate-10", List.of("0.2325", "94"),
            "calcium-gluconate-premix-20", List.of("0.0465", "20"),
            "calcium-gluconate-10-uk", List.of("0.223", "95", "660"),
            "calcium-gluconate-10-au", List.of("0.22", "100"),
            "calcium-chloride-10", List.of("0.68", "100", "2040"),
            "calcium-chloride-10-uk", List.of("0.68", "100"),
            "calcium-chloride-14-7-uk", List.of("1.0", "147"));

    private static final List<String> PRODUCTS =
            LABELS.keySet().stream().sorted().toList();
    private static final Map<String, String> DILUENTS = Map.of("NS", "308", "D5W", "252");
    private static final Map<String, String> PER_HOUR =
            Map.of("h", "1", "min", "60", "d", "0.0416666666666666666666666666666666666667");
    private static final List<String> PROFILES = List.of("", "us", "uk", "au", "ca");

    /** Birth, the edges of the tables with the days before, old age. */
    private static final List<String> AGES_d = List.of(
            "0",
            "0.001",
            "1",
            "27.999",
            "28",
            "28.999",
            "29",
            "30.437",
            "30.4375",
            "91.3124",
            "91.3125",
            "182.624",
            "182.625",
            "365.249",
            "365.25",
            "730.5",
            "1095.749",
            "1095.75",
            "2739.374",
            "2739.375",
            "4382.999",
            "4383",
            "6209.249",
            "6209.25",
            "6574.499",
            "6574.5",
            "20000",
            "43000");

    private static final List<String> UNITS = List.of("mg", "mg elemental", "mmol", "mEq", "mL");

    private final Random random = new Random(20261123);
    private final Set<String> products = new HashSet<>();
    private final Set<Indication> indications = EnumSet.noneOf(Indication.class);
    private final Set<Measure> measures = EnumSet.noneOf(Measure.class);

    @Test
    void a_hundred_thousand_orders() {
        for (int i = 0; i < ORDERS; i++) {
            Drawn drawn = draw();
            String profile = any(PROFILES);
            OrderReview review = OrderCheck.of(drawn.order(), OrderSketch.knowledge(profile));
            Supplier<String> which = drawn::toString;
            review.issues().forEach(issue -> hold(issue.sentence().contains("\nMaybe "), which, issue.type()));
            whole(review, drawn, which);
            sameQuantities(review, drawn, which);
            products.add(drawn.product());
            indications.add(drawn.indication());
            measures.addAll(review.quantities().keySet());
            sameRate(review, drawn, which);
            if (profile.equals("us") && drawn.indication() == Indication.HYPOCALCAEMIA) {
                sameSide(review, drawn, which);
            }
        }
        assertThat(products)
                .isEqualTo(OrderSketch.knowledge("").vocabulary().products().keySet());
        assertThat(indications).containsExactlyInAnyOrder(Indication.values());
        assertThat(measures).containsExactlyInAnyOrder(Measure.values());
    }

    /** Whatever is left out or nonsense, something is said and nothing thrown. */
    @Test
    void orders_with_holes() {
        for (int i = 0; i < ORDERS / 5; i++) {
            String sketch = sketch();
            Supplier<String> which = () -> sketch;
            OrderReview review = OrderSketch.check(sketch, any(PROFILES));
            review.issues().forEach(issue -> hold(issue.sentence().contains("\nMaybe "), which, issue.type()));
            review.recipe().ifPresent(recipe -> hold(recipe.total_mL() > 0, which, recipe.label()));
            boolean stopped = review.issues().stream().anyMatch(issue -> issue.severity() == Severity.ALERT);
            hold((review.verdict() == Verdict.STOP) == stopped, which, "verdict");
        }
    }

    private String sketch() {
        StringBuilder text = new StringBuilder();
        for (String line : List.of(
                "product " + any(List.of("calcium chloride", "x", any(PRODUCTS))),
                "dose " + any(List.of("0", "-1", logUniform(0.01, 5000))) + " " + any(UNITS)
                        + any(List.of("", "/kg", "/kg/h", "/h", "/d", "/kg/min")),
                "mode " + any(List.of("bolus", "continuous")),
                "weight " + any(List.of("0", "NaN", logUniform(0.5, 120))),
                "age " + logUniform(0.5, 25000) + " d",
                "route " + any(List.of("intravenous", "oral", "elsewhere")),
                "line " + any(List.of("peripheral", "central")),
                "site " + any(List.of("scalp", "left hand", "right forearm", "nowhere")),
                "at " + any(List.of("undiluted", "1 in 5", logUniform(1, 150) + " mg/mL")),
                "in " + any(List.of("NS", "D5W", "beer")),
                "over " + logUniform(0.5, 1500) + " min",
                "pump " + logUniform(0.5, 1500) + " mL/h",
                "every " + logUniform(1, 48) + " h",
                "for " + any(List.of("hypocalcaemia", "cardiac-arrest", "parenteral-nutrition", "unknown")),
                "preterm",
                "gestation " + logUniform(22, 42),
                "kidneys " + any(List.of("impaired", "sound")),
                "fluid " + logUniform(1, 200),
                "infiltration " + random.nextInt(5),
                "watched " + any(List.of("ecg calcium", "nothing")),
                "drugs " + any(List.of("none", "digoxin, ceftriaxone", "unheard-of")),
                "with " + any(List.of("ceftriaxone same", "clindamycin unknown", "unheard-of other")),
                "other drip" + any(List.of("", " = 4 mmol/d")),
                "calcium " + logUniform(1, 4) + " mmol/L" + any(List.of("", " 3 h ago")),
                "phosphate " + logUniform(1, 4) + " " + any(List.of("mmol/L", "furlong")))) {
            if (random.nextInt(3) > 0) {
                text.append(line).append('\n');
            }
        }
        return text.toString();
    }

    /** An order as it was drawn, each number as a decimal. */
    private record Drawn(
            String product,
            String dose,
            String unit,
            boolean perKg,
            boolean continuous,
            String time,
            String weight,
            String age_d,
            String concentration,
            String minutes,
            String hours,
            String diluent,
            boolean preterm,
            Indication indication) {
        Order order() {
            return new OrderBuilder()
                    .product(product)
                    .dose(dose + " " + unit + (perKg ? "/kg" : "") + (continuous ? "/" + time : ""))
                    .weight_kg(Double.parseDouble(weight))
                    .age_d(Double.parseDouble(age_d))
                    .route("intravenous")
                    .line(LineType.PERIPHERAL)
                    .concentration(concentration + " mg/mL")
                    .diluent(diluent)
                    .duration_min(Double.parseDouble(minutes))
                    .interval_h(Double.parseDouble(hours))
                    .preterm(preterm)
                    .indication(indication)
                    .build();
        }
    }

    private Drawn draw() {
        boolean continuous = random.nextInt(3) == 0;
        String product = any(PRODUCTS);
        return new Drawn(
                product,
                logUniform(0.01, 5000),
                any(UNITS),
                random.nextBoolean(),
                continuous,
                any(List.of("h", "min", "d")),
                logUniform(0.4, 120),
                random.nextInt(3) == 0 ? any(AGES_d) : logUniform(0.001, 43000),
                logUniform(1, 150),
                logUniform(0.5, 1500),
                logUniform(1, 48),
                any(List.of("NS", "D5W")),
                random.nextInt(5) == 0,
                any(List.of(Indication.values())));
    }

    /** Numbers on the edges of the tables are drawn often. */
    private String logUniform(double low, double high) {
        List<String> edges =
                List.of("1", "5", "10", "20", "29", "30.4375", "50", "60", "100", "200", "365.25", "1000", "2000");
        if (random.nextInt(4) == 0) {
            return any(edges.stream()
                    .filter(edge -> Double.parseDouble(edge) >= low && Double.parseDouble(edge) <= high)
                    .toList());
        }
        double value = low * Math.pow(high / low, random.nextDouble());
        return new BigDecimal(value)
                .round(new MathContext(4, RoundingMode.HALF_UP))
                .toPlainString();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    // --- no gap between bands

    /** All is said, so nothing is missing; a dose is in, above or below a range, or there is none and that is said. */
    private static void whole(OrderReview review, Drawn drawn, Supplier<String> which) {
        hold(review.missing().stream().noneMatch(MissingFact::needed), which, "missing");
        hold(review.verdict() != Verdict.INCOMPLETE, which, "incomplete");
        boolean chlorideDrip = drawn.product().contains("chloride") && drawn.continuous();
        boolean hypocalcaemia =
                drawn.indication() == Indication.HYPOCALCAEMIA || drawn.indication() == Indication.UNKNOWN;
        boolean noRange = has(review, NoDoseRange.class);
        hold(!hypocalcaemia || noRange == chlorideDrip, which, "no range");
        hold(!noRange || !has(review, DoseOutOfRange.class), which, "no range and out of it");
        boolean stopped = review.issues().stream().anyMatch(issue -> issue.severity() == Severity.ALERT);
        hold((review.verdict() == Verdict.STOP) == stopped, which, "verdict");
        hold(review.recipe().isPresent() != stopped, which, "recipe");
    }

    /** Words are made only when something fails. */
    private static void hold(boolean condition, Supplier<String> which, String what) {
        if (!condition) {
            fail(what + " of " + which.get());
        }
    }

    private static boolean has(OrderReview review, Class<? extends OrderIssue> type) {
        return review.issues().stream().anyMatch(type::isInstance);
    }

    // --- the second calculation

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    private static BigDecimal over(BigDecimal a, BigDecimal b) {
        return a.divide(b, EXACT);
    }

    /** The ordered number in mg of salt: per dose or per hour, per kg or not. */
    private static BigDecimal salt(Drawn drawn) {
        BigDecimal mmol_per_mL = decimal(LABELS.get(drawn.product()).get(0));
        BigDecimal mg_per_mL = decimal(LABELS.get(drawn.product()).get(1));
        BigDecimal dose = drawn.continuous()
                ? decimal(drawn.dose()).multiply(decimal(PER_HOUR.get(drawn.time())))
                : decimal(drawn.dose());
        return switch (drawn.unit()) {
            case "mg" -> dose;
            case "mg elemental" ->
                over(dose.multiply(mg_per_mL), decimal("40.078").multiply(mmol_per_mL));
            case "mmol" -> over(dose.multiply(mg_per_mL), mmol_per_mL);
            case "mEq" -> over(dose.multiply(mg_per_mL), mmol_per_mL.multiply(decimal("2")));
            // at a rate, mL is what runs into the vein
            default -> dose.multiply(drawn.continuous() ? decimal(drawn.concentration()) : mg_per_mL);
        };
    }

    private static BigDecimal saltPerKg(Drawn drawn) {
        return drawn.perKg() ? salt(drawn) : over(salt(drawn), decimal(drawn.weight()));
    }

    private static BigDecimal saltWhole(Drawn drawn) {
        return drawn.perKg() ? salt(drawn).multiply(decimal(drawn.weight())) : salt(drawn);
    }

    private static BigDecimal mg_per_min(Drawn drawn) {
        return drawn.continuous()
                ? over(saltWhole(drawn), decimal("60"))
                : over(saltWhole(drawn), decimal(drawn.minutes()));
    }

    /** Each quantity that can be computed, and no other. */
    private static void sameQuantities(OrderReview review, Drawn drawn, Supplier<String> which) {
        Map<Measure, BigDecimal> expected = expected(drawn);
        expected.forEach((measure, value) -> same(review, measure, value, which));
        hold(
                review.quantities().keySet().equals(expected.keySet()),
                which,
                "quantities " + review.quantities().keySet());
    }

    private static Map<Measure, BigDecimal> expected(Drawn drawn) {
        Map<Measure, BigDecimal> expected = new EnumMap<>(Measure.class);
        BigDecimal weight = decimal(drawn.weight());
        BigDecimal mmolPerMg = over(
                decimal(LABELS.get(drawn.product()).get(0)),
                decimal(LABELS.get(drawn.product()).get(1)));
        BigDecimal concentration = decimal(drawn.concentration());
        BigDecimal mg = saltWhole(drawn);
        BigDecimal mmol = mg.multiply(mmolPerMg);
        BigDecimal mL = over(mg, concentration);
        BigDecimal perHour = drawn.continuous() ? BigDecimal.ONE : over(decimal("60"), decimal(drawn.minutes()));
        BigDecimal perDay = over(decimal("24"), drawn.continuous() ? BigDecimal.ONE : decimal(drawn.hours()));
        expected.put(Measure.DURATION_MIN, decimal(drawn.minutes()));
        expected.put(Measure.CONCENTRATION_MG_PER_ML, concentration);
        expected.put(Measure.CONCENTRATION_MMOL_PER_ML, concentration.multiply(mmolPerMg));
        expected.put(Measure.RATE_MG_PER_MIN, mg_per_min(drawn));
        expected.put(Measure.RATE_MG_PER_H, mg.multiply(perHour));
        expected.put(Measure.RATE_MMOL_PER_H, mmol.multiply(perHour));
        expected.put(Measure.RATE_ML_PER_H, mL.multiply(perHour));
        expected.put(Measure.CALCIUM_MMOL_PER_KG_PER_D, over(mmol.multiply(perDay), weight));
        if (drawn.continuous()) {
            expected.put(Measure.RATE_MG_PER_KG_PER_H, saltPerKg(drawn));
            expected.put(Measure.RATE_MMOL_PER_KG_PER_H, over(mmol, weight));
        } else {
            dose(expected, mg, mmol, mL, weight);
            expected.put(Measure.DOSE_MG_PER_KG, saltPerKg(drawn));
            expected.put(
                    Measure.PRODUCT_ML,
                    over(mg, decimal(LABELS.get(drawn.product()).get(1))));
        }
        osmolarity(drawn).ifPresent(value -> expected.put(Measure.OSMOLARITY_MOSM_PER_L, value));
        return expected;
    }

    private static void dose(
            Map<Measure, BigDecimal> expected, BigDecimal mg, BigDecimal mmol, BigDecimal mL, BigDecimal weight) {
        BigDecimal mEq = mmol.multiply(decimal("2"));
        BigDecimal calcium_mg = mmol.multiply(decimal("40.078"));
        expected.put(Measure.DOSE_MG, mg);
        expected.put(Measure.DOSE_MMOL_PER_KG, over(mmol, weight));
        expected.put(Measure.ELEMENTAL_CALCIUM_MMOL, mmol);
        expected.put(Measure.ELEMENTAL_CALCIUM_MEQ, mEq);
        expected.put(Measure.ELEMENTAL_CALCIUM_MG, calcium_mg);
        expected.put(Measure.ELEMENTAL_CALCIUM_MEQ_PER_KG, over(mEq, weight));
        expected.put(Measure.ELEMENTAL_CALCIUM_MG_PER_KG, over(calcium_mg, weight));
        expected.put(Measure.VOLUME_ML, mL);
    }

    /** Mixed by volume; what is stronger than the product is the product. Of some products no source says it. */
    private static Optional<BigDecimal> osmolarity(Drawn drawn) {
        List<String> label = LABELS.get(drawn.product());
        if (label.size() < 3) {
            return Optional.empty();
        }
        BigDecimal share =
                over(decimal(drawn.concentration()), decimal(label.get(1))).min(BigDecimal.ONE);
        BigDecimal diluent = decimal(DILUENTS.get(drawn.diluent()));
        return Optional.of(share.multiply(decimal(label.get(2)))
                .add(BigDecimal.ONE.subtract(share).multiply(diluent)));
    }

    private static void same(OrderReview review, Measure measure, BigDecimal expected, Supplier<String> which) {
        double value = review.quantity(measure).orElse(Double.NaN);
        hold(Math.abs(value / expected.doubleValue() - 1) < 1e-9, which, measure.label());
    }

    /** Gluconate: 100 mg/min under 17 years, 200 from then on, as 100 mg of salt are 0.2325 mmol. Chloride: 0.68 mmol/min. */
    private static void sameRate(OrderReview review, Drawn drawn, Supplier<String> which) {
        BigDecimal mmol_per_mL = decimal(LABELS.get(drawn.product()).get(0));
        BigDecimal mg_per_mL = decimal(LABELS.get(drawn.product()).get(1));
        BigDecimal rate = over(mg_per_min(drawn).multiply(mmol_per_mL), mg_per_mL);
        boolean adult = decimal(drawn.age_d()).compareTo(decimal("6209.25")) >= 0;
        BigDecimal limit = drawn.product().contains("chloride")
                ? decimal("0.68")
                : decimal("0.2325").multiply(decimal(adult ? "2" : "1"));
        hold(has(review, RateAboveLimit.class) == rate.compareTo(limit) > 0, which, "rate");
    }

    // --- the dose table of the United States, written out again

    private static void sameSide(OrderReview review, Drawn drawn, Supplier<String> which) {
        boolean chloride = drawn.product().contains("chloride");
        if (chloride && drawn.continuous()) {
            return;
        }
        BigDecimal mmol_per_mL = decimal(LABELS.get(drawn.product()).get(0));
        BigDecimal mg_per_mL = decimal(LABELS.get(drawn.product()).get(1));
        // mg of the product of the table with the same calcium
        BigDecimal perMg = over(mmol_per_mL, mg_per_mL);
        BigDecimal perMgOfTable = decimal(chloride ? "0.0068" : "0.002325");
        BigDecimal factor = over(perMg, perMgOfTable);
        BigDecimal age = decimal(drawn.age_d());
        boolean newborn = age.compareTo(decimal("30.4375")) < 0;
        boolean adult = age.compareTo(decimal("6209.25")) >= 0;
        List<String> range = chloride ? chloride(adult) : gluconate(drawn.continuous(), newborn, adult);
        boolean inMg = adult && !drawn.continuous();
        BigDecimal value = (inMg ? saltWhole(drawn) : saltPerKg(drawn)).multiply(factor, EXACT);
        String side = side(value, decimal(range.get(0)), decimal(range.get(1)));
        String found = review.issues().stream()
                .filter(DoseOutOfRange.class::isInstance)
                .map(issue -> ((DoseOutOfRange) issue).above() ? "above" : "below")
                .findFirst()
                .orElse("in");
        hold(found.equals(side), which, "found " + found + ", but it is " + side);
    }

    private static List<String> chloride(boolean adult) {
        return adult ? List.of("200", "1000") : List.of("2.7", "5");
    }

    private static List<String> gluconate(boolean continuous, boolean newborn, boolean adult) {
        if (continuous) {
            return newborn ? List.of("17", "33") : adult ? List.of("5.4", "21.5") : List.of("8", "13");
        }
        return newborn ? List.of("100", "200") : adult ? List.of("1000", "2000") : List.of("29", "60");
    }

    /** What differs from an edge by rounding of the factors only lies on it. */
    private static String side(BigDecimal value, BigDecimal low, BigDecimal high) {
        BigDecimal rounding = decimal("1e-12");
        if (value.compareTo(high.multiply(BigDecimal.ONE.add(rounding))) > 0) {
            return "above";
        }
        return value.compareTo(low.multiply(BigDecimal.ONE.subtract(rounding))) < 0 ? "below" : "in";
    }
}
