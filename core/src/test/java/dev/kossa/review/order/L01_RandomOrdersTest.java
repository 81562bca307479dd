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
            String profile = PROFILES.get(i % PROFILES.size());
            OrderReview review = OrderCheck.of(drawn.order(), OrderSketch.knowledge(profile));
            Supplier<String> which = () -> drawn + ", profile " + profile;
            review.issues().forEach(issue -> hold(issue.sentence().contains("\nMaybe "), which, issue.type()));
            whole(review, drawn, which);
            sameQuantities(review, drawn, which);
            products.add(drawn.product());
            indications.add(drawn.indication());
            measures.addAll(review.quantities().keySet());
            sameRate(review, drawn, which);
            hold(sides(review).size() <= 1, which, "above and below");
            if (OF_HYPOCALCAEMIA.contains(drawn.indication())) {
                sameSide(review, drawn, profile, which);
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
        boolean noRange = has(review, NoDoseRange.class);
        hold(!OF_HYPOCALCAEMIA.contains(drawn.indication()) || noRange == chlorideDrip, which, "no range");
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

    // --- the dose tables, written out again

    /** An indication that was not said has the doses of hypocalcaemia. */
    private static final Set<Indication> OF_HYPOCALCAEMIA = EnumSet.of(Indication.HYPOCALCAEMIA, Indication.UNKNOWN);

    /**
     * A dose range of the dossier.
     *
     * @param low "" when the source gives none
     * @param unit_mmol calcium in one of its unit
     */
    private record Band(
            String profile,
            String salt,
            boolean continuous,
            BigDecimal from_d,
            BigDecimal to_d,
            String low,
            String high,
            BigDecimal unit_mmol,
            boolean perKg) {
        /** "us gluconate bolus 0..30.4375 100..200 0.002325 kg" */
        static Band of(String line) {
            List<String> words = List.of(line.strip().split(" +"));
            List<String> ages = List.of(words.get(3).split("\\.\\."));
            List<String> doses = List.of(words.get(4).split("\\.\\."));
            return new Band(
                    words.get(0),
                    words.get(1),
                    words.get(2).equals("drip"),
                    decimal(ages.get(0)),
                    decimal(ages.get(1)),
                    doses.get(0),
                    doses.get(1),
                    decimal(words.get(5)),
                    words.get(6).equals("kg"));
        }

        boolean about(Drawn drawn) {
            BigDecimal age_d = decimal(drawn.age_d());
            return drawn.product().contains(salt)
                    && drawn.continuous() == continuous
                    && age_d.compareTo(from_d) >= 0
                    && age_d.compareTo(to_d) < 0;
        }

        BigDecimal given_mmol(Drawn drawn) {
            BigDecimal mg = perKg ? saltPerKg(drawn) : saltWhole(drawn);
            List<String> label = LABELS.getOrDefault(drawn.product(), List.of());
            return over(mg.multiply(decimal(label.get(0)), EXACT), decimal(label.get(1)));
        }

        /** 1 above the number, 0 on it, -1 below. What differs by rounding of the factors only lies on it. */
        int side(Drawn drawn, String number) {
            BigDecimal bound = decimal(number).multiply(unit_mmol, EXACT);
            BigDecimal apart = given_mmol(drawn).subtract(bound, EXACT);
            return apart.abs().compareTo(bound.multiply(decimal("1e-12"))) <= 0 ? 0 : apart.signum();
        }
    }

    /** Sections 1.2, 1.3 and 1.5; mg of gluconate 0.002325 mmol, mL of Britain 0.223, of Australia 0.22; a drip per hour, 3 mmol a day are 0.125. */
    private static final List<Band> BANDS = """
            us  gluconate bolus 0..30.4375        100..200  0.002325 kg
            us  gluconate bolus 30.4375..6209.25  29..60    0.002325 kg
            us  gluconate bolus 6209.25..50000    1000..2000 0.002325 whole
            us  gluconate drip  0..30.4375        17..33    0.002325 kg
            us  gluconate drip  30.4375..6209.25  8..13     0.002325 kg
            us  gluconate drip  6209.25..50000    5.4..21.5 0.002325 kg
            ca  gluconate bolus 0..30.4375        50..200   0.002325 kg
            ca  gluconate drip  0..30.4375        8..30     0.002325 kg
            uk  gluconate bolus 0..28             0.5..1    0.223    kg
            uk  gluconate bolus 28..182.625       0.4..0.9  0.223    kg
            uk  gluconate bolus 182.625..365.25   0.3..0.7  0.223    kg
            uk  gluconate bolus 365.25..1095.75   0.2..0.5  0.223    kg
            uk  gluconate bolus 1095.75..2739.375 0.4..0.7  0.223    kg
            uk  gluconate bolus 2739.375..4383    0.2..0.4  0.223    kg
            uk  gluconate bolus 4383..6574.5      0.1..0.3  0.223    kg
            uk  gluconate bolus 6574.5..50000     10..20    0.223    whole
            au  gluconate bolus 0..6574.5         0.11..0.44 1       kg
            au  gluconate bolus 0..50000          ..20      0.22     whole
            au  gluconate drip  0..50000          ..0.125   1        kg
            all chloride  bolus 0..6209.25        2.7..5    0.0068   kg
            all chloride  bolus 6209.25..50000    200..1000 0.0068   whole
            """.lines().map(Band::of).toList();

    /** Those of the profile; those of all where it has none, and without a profile. */
    private static List<Band> bands(Drawn drawn, String profile) {
        List<Band> all = BANDS.stream().filter(band -> band.about(drawn)).toList();
        List<Band> own = all.stream()
                .filter(band -> band.profile().equals(profile) || band.profile().equals("all"))
                .toList();
        return own.isEmpty() ? all : own;
    }

    /** Above the lowest of all highest doses; below every lowest, and below every highest. */
    private static String side(Drawn drawn, List<Band> bands) {
        if (bands.stream().anyMatch(band -> band.side(drawn, band.high()) > 0)) {
            return "above";
        }
        boolean reachesOne = bands.stream().anyMatch(band -> band.side(drawn, band.high()) == 0);
        List<Band> withLow =
                bands.stream().filter(band -> !band.low().isEmpty()).toList();
        boolean below = !withLow.isEmpty() && withLow.stream().allMatch(band -> band.side(drawn, band.low()) < 0);
        return below && !reachesOne ? "below" : "in";
    }

    private static List<String> sides(OrderReview review) {
        return review.issues().stream()
                .filter(DoseOutOfRange.class::isInstance)
                .map(issue -> ((DoseOutOfRange) issue).above() ? "above" : "below")
                .toList();
    }

    /** Of a drip of chloride no source says a dose. */
    private static void sameSide(OrderReview review, Drawn drawn, String profile, Supplier<String> which) {
        List<Band> bands = bands(drawn, profile);
        if (bands.isEmpty()) {
            hold(has(review, NoDoseRange.class), which, "no band");
            return;
        }
        String found = sides(review).stream().findFirst().orElse("in");
        String side = side(drawn, bands);
        hold(found.equals(side), which, "found " + found + ", but it is " + side);
    }
}
