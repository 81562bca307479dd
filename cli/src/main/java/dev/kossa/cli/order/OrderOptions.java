package dev.kossa.cli.order;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Orders.Indication;
import dev.kossa.knowledge.Orders.Watch;
import dev.kossa.language.Mention;
import dev.kossa.language.PhraseReader;
import dev.kossa.language.TextContext;
import dev.kossa.record.BodySite;
import dev.kossa.record.Measurement;
import dev.kossa.record.Origin;
import dev.kossa.record.Quantity;
import dev.kossa.record.When;
import dev.kossa.review.order.CoInfusion;
import dev.kossa.review.order.LineType;
import dev.kossa.review.order.Order;
import dev.kossa.review.order.OrderBuilder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** An order in options; each can be left out, and then it is not known. */
public final class OrderOptions {
    private static final String SAME_LINE = " same line";
    private static final String OTHER_LINE = " other line";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Option(
            names = "--product",
            paramLabel = "PRODUCT",
            description = "calcium-gluconate-10, calcium-gluconate-premix-20, calcium-chloride-10, ... or its words.")
    private Optional<String> product = Optional.empty();

    @Option(
            names = "--dose",
            paramLabel = "DOSE",
            description = "60 mg/kg, 1 g, 0.5 mmol/kg, 13 mg/kg/h, \"5 mg elemental/kg\", ...")
    private Optional<String> dose = Optional.empty();

    @Option(names = "--weight", paramLabel = "WEIGHT", description = "8.4kg, 940 g")
    private Optional<String> weight = Optional.empty();

    @Option(names = "--age", paramLabel = "AGE", description = "3d, 2wk, 9mo, 4y")
    private Optional<String> age = Optional.empty();

    @Option(names = "--gestation", paramLabel = "WEEKS", description = "Weeks of pregnancy at birth: 31wk, 31+4")
    private Optional<String> gestation = Optional.empty();

    @Option(names = "--line", paramLabel = "LINE", description = "peripheral or central: where the line ends")
    private Optional<String> line = Optional.empty();

    @Option(names = "--site", paramLabel = "SITE", description = "Where it enters: \"dorsum of left hand\"")
    private Optional<String> site = Optional.empty();

    @Option(names = "--concentration", paramLabel = "CONC", description = "20 mg/mL, \"1 in 5\", undiluted")
    private Optional<String> concentration = Optional.empty();

    @Option(names = "--diluent", paramLabel = "DILUENT", description = "NS, D5W, ...")
    private Optional<String> diluent = Optional.empty();

    @Option(names = "--over", paramLabel = "TIME", description = "Time for one dose, or of the infusion: 60min, 24h")
    private Optional<String> over = Optional.empty();

    @Option(names = "--pump", paramLabel = "RATE", description = "Rate of the pump: \"25 mL/h\"")
    private Optional<String> pump = Optional.empty();

    @Option(names = "--every", paramLabel = "TIME", description = "Time between two doses: 6h")
    private Optional<String> every = Optional.empty();

    @Option(names = "--route", paramLabel = "ROUTE", description = "intravenous, intramuscular, ...")
    private Optional<String> route = Optional.empty();

    @Option(
            names = "--indication",
            paramLabel = "WHY",
            description = "hypocalcaemia, cardiac-arrest, hyperkalaemia-with-ecg-change, ...")
    private Optional<String> indication = Optional.empty();

    @Option(
            names = "--with",
            paramLabel = "DRUG",
            description =
                    "What runs at the same time; \"ceftriaxone same line\" or \"... other line\" where that is known."
                            + " Can be given several times.")
    private List<String> with = List.of();

    @Option(
            names = "--drug",
            paramLabel = "DRUG",
            description = "Every drug that the patient gets, or none. Can be given several times.")
    private List<String> drugs = List.of();

    @Option(
            names = "--monitoring",
            paramLabel = "WHAT",
            description = "Everything that is watched: ecg, calcium, site. Can be given several times.")
    private List<String> monitoring = List.of();

    @Option(
            names = "--calcium",
            paramLabel = "VALUE",
            description = "Last total calcium: \"2.1 mmol/L\", \"9.8 mg/dL 3h ago\". Without a time it is asked for.")
    private Optional<String> calcium = Optional.empty();

    @Option(names = "--ionised-calcium", paramLabel = "VALUE", description = "Last ionised calcium, likewise.")
    private Optional<String> ionisedCalcium = Optional.empty();

    @Option(names = "--phosphate", paramLabel = "VALUE", description = "Last phosphate, likewise.")
    private Optional<String> phosphate = Optional.empty();

    @Option(names = "--kidneys", paramLabel = "STATE", description = "normal or impaired")
    private Optional<String> kidneys = Optional.empty();

    @Option(names = "--fluid", paramLabel = "VOLUME", description = "Most fluid of a day: \"120 mL/kg/d\"")
    private Optional<String> fluid = Optional.empty();

    /** Whether any was given. */
    boolean any() {
        return spec.commandLine().getParseResult().matchedOptions().stream()
                .anyMatch(option -> option.userObject() instanceof java.lang.reflect.Field field
                        && field.getDeclaringClass().equals(OrderOptions.class));
    }

    /**
     * The order.
     *
     * @throws ParameterException when a value cannot be read: what, which, and what was maybe meant
     */
    Order order(Knowledge knowledge, Instant moment) {
        OrderBuilder order = new OrderBuilder().asOf(moment);
        product.ifPresent(order::product);
        dose.ifPresent(said -> read(() -> order.dose(said)));
        concentration.ifPresent(said -> read(() -> order.concentration(said)));
        diluent.ifPresent(order::diluent);
        over.ifPresent(said -> order.duration_min(OrderWords.minutes("--over", said, this::fault)));
        every.ifPresent(said -> order.interval_h(OrderWords.minutes("--every", said, this::fault) / 60));
        pump.ifPresent(said -> order.rate_mL_per_h(OrderWords.pump_mL_per_h(said, this::fault)));
        route.ifPresent(said -> order.route(route(said, knowledge)));
        line.ifPresent(said -> order.line(constant("--line", said, LineType.values())));
        site.ifPresent(said -> order.site(site(said, knowledge)));
        indication.ifPresent(said -> order.indication(indication(said, knowledge)));
        patient(order, moment);
        if (!with.isEmpty()) {
            order.coInfusions(with.stream().map(OrderOptions::coInfusion).toList());
        }
        if (!drugs.isEmpty()) {
            order.activeDrugs(drugs.equals(List.of("none")) ? List.of() : drugs);
        }
        if (!monitoring.isEmpty()) {
            order.monitoring(monitoring.stream()
                    .map(said -> constant("--monitoring", said, Watch.values()))
                    .collect(Collectors.toSet()));
        }
        return order.build();
    }

    private void patient(OrderBuilder order, Instant moment) {
        weight.ifPresent(said -> order.weight_kg(OrderWords.weight_kg(said, this::fault)));
        age.ifPresent(said -> order.age(OrderWords.age(said, this::fault)));
        gestation.ifPresent(said -> order.gestation_wk(OrderWords.gestation_wk(said, this::fault)));
        kidneys.ifPresent(said -> order.renalImpairment(impaired(said)));
        fluid.ifPresent(said -> order.fluid_mL_per_kg_per_d(OrderWords.fluid(said, this::fault)));
        Map.of("calcium", calcium, "calcium-ionised", ionisedCalcium, "phosphate", phosphate)
                .forEach((analyte, said) ->
                        said.ifPresent(value -> order.measurement(measurement(analyte, value, moment))));
    }

    // --- words

    private ParameterException fault(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private void read(Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            throw fault(String.valueOf(e.getMessage()));
        }
    }

    private <E extends Enum<E>> E constant(String option, String said, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(said.strip()))
                .findFirst()
                .orElseThrow(() -> fault("The value (" + said + ") of " + option + " is not known.\nMaybe "
                        + Arrays.stream(values)
                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" or "))
                        + " was meant."));
    }

    private boolean impaired(String said) {
        return switch (said.strip().toLowerCase(Locale.ROOT)) {
            case "impaired" -> true;
            case "normal" -> false;
            default ->
                throw fault("The value (" + said + ") of --kidneys is not known.\nMaybe normal or impaired was meant.");
        };
    }

    private String route(String said, Knowledge knowledge) {
        return PhraseReader.of(knowledge, "en").read(said, TextContext.METHOD).stream()
                .filter(mention -> Optional.ofNullable(
                                knowledge.vocabulary().methods().get(mention.concept()))
                        .filter(method -> method.kind().equals("route"))
                        .isPresent())
                .map(Mention::concept)
                .findFirst()
                .orElseThrow(() ->
                        fault("The route (" + said + ") is not known.\nMaybe intravenous or intramuscular was meant."));
    }

    private BodySite site(String said, Knowledge knowledge) {
        return PhraseReader.of(knowledge, "en").read(said, TextContext.SITE).stream()
                .flatMap(mention -> mention.site().stream())
                .findFirst()
                .orElseThrow(() -> fault("The site (" + said
                        + ") names no place of the body.\nMaybe \"dorsum of left hand\" or \"left scalp\" was meant."));
    }

    private Indication indication(String said, Knowledge knowledge) {
        return knowledge
                .orders()
                .indication(said)
                .orElseThrow(() -> fault("The indication (" + said + ") is not known.\nMaybe one of these was meant: "
                        + Arrays.stream(Indication.values())
                                .map(each ->
                                        each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static CoInfusion coInfusion(String said) {
        if (said.endsWith(SAME_LINE)) {
            return new CoInfusion(said.substring(0, said.length() - SAME_LINE.length()), Optional.of(true));
        }
        return said.endsWith(OTHER_LINE)
                ? new CoInfusion(said.substring(0, said.length() - OTHER_LINE.length()), Optional.of(false))
                : new CoInfusion(said, Optional.empty());
    }

    private Measurement measurement(String analyte, String said, Instant moment) {
        OrderWords.Value value = OrderWords.value(analyte, said, this::fault);
        When when = value.ago().map(ago -> When.at(moment.minus(ago))).orElse(When.unknown());
        return new Measurement(
                analyte,
                Optional.of(Quantity.of(value.number(), value.unit())),
                Optional.empty(),
                Measurement.Stated.NOTHING,
                when,
                moment,
                new Origin("command line", "--" + analyte, said));
    }
}
