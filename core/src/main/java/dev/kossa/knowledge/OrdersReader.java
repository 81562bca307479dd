package dev.kossa.knowledge;

import dev.kossa.knowledge.Orders.ConcentrationRange;
import dev.kossa.knowledge.Orders.Diluent;
import dev.kossa.knowledge.Orders.DoseRange;
import dev.kossa.knowledge.Orders.GrossLimit;
import dev.kossa.knowledge.Orders.Incompatibility;
import dev.kossa.knowledge.Orders.Indication;
import dev.kossa.knowledge.Orders.Mode;
import dev.kossa.knowledge.Orders.Monitoring;
import dev.kossa.knowledge.Orders.MonitoringWords;
import dev.kossa.knowledge.Orders.Preparation;
import dev.kossa.knowledge.Orders.RateLimit;
import dev.kossa.knowledge.Orders.Reason;
import dev.kossa.knowledge.Orders.RiskySite;
import dev.kossa.knowledge.Orders.Rule;
import dev.kossa.knowledge.Orders.Scope;
import dev.kossa.knowledge.Orders.ShortestTime;
import dev.kossa.knowledge.Orders.Watch;
import dev.kossa.knowledge.Orders.WeightSpan;
import dev.kossa.knowledge.References.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what holds for orders. */
final class OrdersReader {
    private static final Set<OrderRule> WITH_LIMIT = EnumSet.of(
            OrderRule.CEFTRIAXONE_POSTMENSTRUAL,
            OrderRule.HYPERCALCAEMIA_RECENT,
            OrderRule.PERIPHERAL_OSMOLARITY,
            OrderRule.OPEN_INFILTRATION,
            OrderRule.SALTS_DIFFER,
            OrderRule.EMERGENCY_CONFUSION,
            OrderRule.CALCULATION_TOLERANCE,
            OrderRule.CONTAINERS,
            OrderRule.RECIPE_SPAN);

    private final Base base;
    private final Vocabulary vocabulary;

    OrdersReader(Base base, Vocabulary vocabulary) {
        this.base = base;
        this.vocabulary = vocabulary;
    }

    Orders read() {
        return new Orders(
                reasons(),
                rules(),
                doses(),
                base.rows("gross-limits", "gross limit", this::grossLimit),
                ById.map(base.rows("preparations", "preparation", this::preparation), Preparation::product),
                ById.map(base.rows("diluents", "diluent", this::diluent), Diluent::id),
                concentrations(),
                covered(
                        "rates",
                        "rate",
                        this::rate,
                        rate -> "rates of " + rate.drug(),
                        rate -> "rates of " + rate.drug(),
                        RateLimit::age),
                base.rows("shortest-times", "shortest time", this::shortestTime),
                covered("weights", "weight", this::weight, weight -> "weights", weight -> "weights", WeightSpan::age),
                base.rows("risky-sites", "risky site", this::riskySite),
                base.rows("incompatibilities", "incompatibility", this::incompatibility),
                base.rows("order-monitoring", "monitoring", this::monitoring),
                base.row("monitoring-words", OrdersReader::monitoringWords).orElse(MonitoringWords.NONE));
    }

    // --- indications and rules

    private Map<Indication, Reason> reasons() {
        Map<Indication, Reason> reasons = new LinkedHashMap<>();
        base.rows("indications", "indication", this::reason)
                .forEach(reason -> reasons.putIfAbsent(reason.id(), reason));
        for (Indication indication : Indication.values()) {
            if (!reasons.containsKey(indication)) {
                missing("indication", word(indication));
            }
        }
        return reasons;
    }

    private Reason reason(Row row) {
        row.id(Kind.INDICATION);
        return new Reason(
                row.choice("id", Indication.values()),
                row.text("label"),
                row.texts("terms"),
                row.flag("emergency"),
                row.has("doses-of") ? Optional.of(row.choice("doses-of", Indication.values())) : Optional.empty(),
                base.basis(row));
    }

    private Map<OrderRule, Rule> rules() {
        Map<OrderRule, Rule> rules = new LinkedHashMap<>();
        base.rows("order-rules", "order rule", this::rule).forEach(rule -> rules.putIfAbsent(rule.id(), rule));
        for (OrderRule rule : OrderRule.values()) {
            if (!rules.containsKey(rule)) {
                missing("order rule", rule.id());
            }
        }
        return rules;
    }

    private Rule rule(Row row) {
        row.id(Kind.ORDER_RULE);
        OrderRule id = row.choice("id", OrderRule.values());
        return new Rule(
                id,
                row.texts("profiles"),
                row.ages("age"),
                WITH_LIMIT.contains(id) ? Optional.of(row.number("limit")) : row.optionalNumber("limit"),
                row.text("unit", ""),
                row.texts("names"),
                row.text("say"),
                base.basis(row));
    }

    private void missing(String what, String id) {
        base.problem(
                "The knowledge base has no " + what + " (" + id + ").",
                "Maybe it is missing in orders/indications.yaml.");
    }

    // --- doses

    private List<DoseRange> doses() {
        return covered(
                "doses",
                "dose",
                this::dose,
                dose -> "doses of " + subject(dose) + " " + dose.profiles()
                        + (dose.low().isPresent() ? "" : " without a lowest"),
                dose -> "doses of " + subject(dose),
                DoseRange::age);
    }

    private static String subject(DoseRange dose) {
        return dose.drug() + " "
                + dose.indications().stream().map(OrdersReader::word).toList() + " " + word(dose.mode());
    }

    private DoseRange dose(Row row) {
        Optional<Double> low = row.optionalNumber("low");
        double high = row.number("high");
        checkRising(row, low, high);
        Mode mode = row.choice("mode", Mode.values());
        LimitUnit unit = unit(row);
        if (unit.rate() != (mode == Mode.CONTINUOUS)) {
            row.problem(
                    "unit",
                    "The unit (" + unit.label() + ") of " + row.name() + " does not fit its mode (" + word(mode) + ").",
                    "Maybe mg/kg belongs to a bolus and mg/kg/h to a continuous infusion.");
        }
        return new DoseRange(
                row.id(Kind.DOSE),
                row.texts("profiles"),
                row.reference(Kind.DRUG, "drug"),
                indications(row),
                mode,
                row.requiredAges("age"),
                low,
                high,
                unit,
                row.optionalDuration("interval"),
                base.basis(row));
    }

    private static List<Indication> indications(Row row) {
        List<Indication> indications = new ArrayList<>();
        for (String written : row.texts("indications")) {
            Optional<Indication> known = Arrays.stream(Indication.values())
                    .filter(indication -> word(indication).equals(written))
                    .findFirst();
            if (known.isEmpty()) {
                row.unknownWord(
                        "indications",
                        written,
                        Arrays.stream(Indication.values())
                                .map(OrdersReader::word)
                                .toList());
            }
            known.ifPresent(indications::add);
        }
        return indications;
    }

    private GrossLimit grossLimit(Row row) {
        return new GrossLimit(
                row.id(Kind.GROSS_LIMIT),
                row.choice("of", Scope.values()),
                row.optionalReference(Kind.DRUG, "drug"),
                row.requiredAges("age"),
                positive(row, "most"),
                unit(row),
                base.basis(row));
    }

    private LimitUnit unit(Row row) {
        Optional<String> product = row.optionalReference(Kind.PRODUCT, "product");
        String written = row.text("unit");
        Optional<LimitUnit> unit =
                LimitUnit.parse(written, product.map(id -> vocabulary.products().get(id)));
        if (unit.isEmpty() && !written.isEmpty()) {
            row.problem(
                    "unit",
                    "The unit (" + written + ") of " + row.name() + " cannot be turned into calcium.",
                    "Maybe the product is missing whose salt (mg) or solution (mL) it is.");
        }
        return unit.orElse(new LimitUnit(written, 1, false, false));
    }

    // --- preparation

    private Preparation preparation(Row row) {
        return new Preparation(
                row.reference(Kind.PRODUCT, "product"),
                row.optionalNumber("osmolarity_mOsm_per_L"),
                row.flag("ready-to-use"),
                row.optionalReference(Kind.PRODUCT, "swapped-with"),
                row.optionalNumber("container_mL"),
                base.basis(row));
    }

    private Diluent diluent(Row row) {
        return new Diluent(
                row.id(Kind.DILUENT),
                row.texts("profiles"),
                row.text("label"),
                row.texts("terms").stream().map(OrdersReader::plain).toList(),
                row.optionalNumber("osmolarity_mOsm_per_L"),
                base.basis(row));
    }

    private static String plain(String term) {
        return term.strip().toLowerCase(Locale.ROOT);
    }

    private List<ConcentrationRange> concentrations() {
        return covered(
                "concentrations",
                "concentration",
                this::concentration,
                range -> "concentrations of " + range.drug() + " " + word(range.mode()) + " " + range.profiles(),
                range -> "concentrations of " + range.drug() + " " + word(range.mode()),
                ConcentrationRange::age);
    }

    private ConcentrationRange concentration(Row row) {
        Optional<Double> low = row.optionalNumber("low");
        double high = row.number("high");
        checkRising(row, low, high);
        return new ConcentrationRange(
                row.id(Kind.CONCENTRATION),
                row.texts("profiles"),
                row.reference(Kind.DRUG, "drug"),
                row.choice("mode", Mode.values()),
                row.requiredAges("age"),
                low,
                high,
                row.optionalNumber("suggested"),
                base.basis(row));
    }

    private RateLimit rate(Row row) {
        return new RateLimit(
                row.id(Kind.RATE),
                row.reference(Kind.DRUG, "drug"),
                row.requiredAges("age"),
                positive(row, "most"),
                unit(row),
                base.basis(row));
    }

    private ShortestTime shortestTime(Row row) {
        return new ShortestTime(
                row.id(Kind.SHORTEST_TIME),
                row.texts("profiles"),
                row.reference(Kind.DRUG, "drug"),
                row.requiredAges("age"),
                positive(row, "least_min"),
                base.basis(row));
    }

    // --- surroundings

    private WeightSpan weight(Row row) {
        double low = positive(row, "low");
        double high = positive(row, "high");
        checkRising(row, Optional.of(low), high);
        return new WeightSpan(row.requiredAges("age"), low, high, base.basis(row));
    }

    private RiskySite riskySite(Row row) {
        return new RiskySite(
                row.id(Kind.RISKY_SITE),
                row.text("label"),
                row.references(Kind.REGION, "regions"),
                row.references(Kind.DRUG, "warns"),
                row.text("say"),
                base.basis(row));
    }

    private Incompatibility incompatibility(Row row) {
        return new Incompatibility(
                row.id(Kind.INCOMPATIBILITY),
                row.references(Kind.DRUG, "drugs"),
                row.flag("conflict"),
                row.text("say"),
                base.basis(row));
    }

    private Monitoring monitoring(Row row) {
        return new Monitoring(
                row.id(Kind.MONITORING),
                row.choice("kind", Watch.values()),
                row.has("mode") ? Optional.of(row.choice("mode", Mode.values())) : Optional.empty(),
                row.optionalText("with-class"),
                row.flag("renal"),
                row.text("say"),
                base.basis(row));
    }

    private static MonitoringWords monitoringWords(Row row) {
        return new MonitoringWords(
                row.texts("ecg"),
                row.references(Kind.ANALYTE, "calcium"),
                row.texts("calcium-not"),
                row.texts("undone"));
    }

    // --- checks

    /** Rows of one group join; the rows of one whole, which may hold several groups, leave out no age. */
    private <T> List<T> covered(
            String section,
            String kind,
            Function<Row, T> reader,
            Function<T, String> group,
            Function<T, String> whole,
            Function<T, AgeSpan> age) {
        List<Placed<T>> rows = base.rows(section, kind, row -> new Placed<>(reader.apply(row), row));
        grouped(rows, group, age).forEach((what, spans) -> new AgeCover(what).checkJoined(spans));
        grouped(rows, whole, age).forEach((what, spans) -> new AgeCover(what).checkWhole(spans));
        return rows.stream().map(Placed::value).toList();
    }

    private static <T> Map<String, List<Placed<AgeSpan>>> grouped(
            List<Placed<T>> rows, Function<T, String> key, Function<T, AgeSpan> age) {
        Map<String, List<Placed<AgeSpan>>> groups = new LinkedHashMap<>();
        for (Placed<T> row : rows) {
            groups.computeIfAbsent(key.apply(row.value()), what -> new ArrayList<>())
                    .add(new Placed<>(age.apply(row.value()), row.row()));
        }
        return groups;
    }

    private static void checkRising(Row row, Optional<Double> low, double high) {
        if (low.filter(l -> l > high || l <= 0).isPresent() || high <= 0) {
            row.problem(
                    "high",
                    "The low (" + low.map(Numbers::print).orElse("none") + ") and high (" + Numbers.print(high)
                            + ") of " + row.name() + " are not positive and in rising order.",
                    "Maybe the two are swapped.");
        }
    }

    private static double positive(Row row, String field) {
        double number = row.number(field);
        if (row.has(field) && !(number > 0)) {
            row.problem(
                    field,
                    "The " + field + " (" + Numbers.print(number) + ") of " + row.name() + " is not positive.",
                    "");
        }
        return number;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
