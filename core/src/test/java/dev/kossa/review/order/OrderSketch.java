package dev.kossa.review.order;

import dev.kossa.knowledge.ClassPathKnowledge;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Layers;
import dev.kossa.knowledge.Orders.Indication;
import dev.kossa.knowledge.Orders.Mode;
import dev.kossa.knowledge.Orders.Watch;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import dev.kossa.record.Measurement;
import dev.kossa.record.Origin;
import dev.kossa.record.Quantity;
import dev.kossa.record.When;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An order drawn as text, one thing a line; a later line overrules an earlier one of the same kind.
 *
 * <pre>
 * product calcium-gluconate-10
 * dose 50 mg/kg
 * from 30 mg/kg                         (the lowest of a range)
 * weight 8.4
 * age 9 mo
 * route intravenous
 * line peripheral
 * site left dorsum-of-hand
 * at 20 mg/mL
 * in NS
 * over 60 min
 * pump 25 mL/h
 * every 6 h
 * for hypocalcaemia
 * with midazolam same | other | unknown
 * drugs digoxin, ceftriaxone            (all that are given; "drugs none" when there are none)
 * calcium 2.9 mmol/L 3 h ago
 * other calcium gluconate drip = 5 mmol/d
 * watched ecg calcium site
 * infiltration 2
 * </pre>
 */
final class OrderSketch {
    /** A good order for an infant, to be changed in one place. */
    static final String INFANT = """
            product calcium-gluconate-10
            dose 50 mg/kg
            weight 8.4
            age 9 mo
            route intravenous
            line peripheral
            site left forearm
            at 20 mg/mL
            in NS
            over 60 min
            for hypocalcaemia
            """;

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Map<String, Knowledge> KNOWLEDGE = new ConcurrentHashMap<>();

    private final OrderBuilder order = new OrderBuilder().asOf(NOW);
    private final List<CoInfusion> coInfusions = new ArrayList<>();
    private final List<OtherCalcium> others = new ArrayList<>();

    private OrderSketch() {}

    static Order of(String text) {
        OrderSketch sketch = new OrderSketch();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(sketch::line);
        return sketch.order.build();
    }

    /** @param profile "us", "uk", "au", or "" for none */
    static OrderReview check(String text, String profile) {
        return OrderCheck.of(of(text), knowledge(profile));
    }

    static Knowledge knowledge(String profile) {
        return KNOWLEDGE.computeIfAbsent(
                profile,
                id -> id.isEmpty()
                        ? ClassPathKnowledge.load()
                        : Knowledge.load(new ClassPathKnowledge(), Layers.NONE.withProfile(id)));
    }

    /** Types of the issues that are more than a note. */
    static List<String> raised(String text, String profile) {
        return check(text, profile).issues().stream()
                .filter(issue -> issue.severity() != dev.kossa.issue.Issue.Severity.INFO)
                .map(issue -> issue.type())
                .toList();
    }

    /** Types of all issues. */
    static List<String> types(String text, String profile) {
        return check(text, profile).issues().stream().map(issue -> issue.type()).toList();
    }

    /** The sentence of the first issue of that type. */
    static String sentence(String text, String profile, String type) {
        return check(text, profile).issues().stream()
                .filter(issue -> issue.type().equals(type))
                .map(issue -> issue.sentence())
                .findFirst()
                .orElse("no " + type + " in " + types(text, profile));
    }

    private void line(String line) {
        String[] words = line.split("\\s+", 2);
        String rest = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "product" -> order.product(rest);
            case "dose" -> order.dose(rest);
            case "from" -> order.lowest(StatedDose.parse(rest).orElseThrow());
            case "mode" -> order.mode(Mode.valueOf(rest.toUpperCase(Locale.ROOT)));
            case "weight" -> order.weight_kg(Double.parseDouble(rest));
            case "age" -> order.age_d(days(rest));
            case "route" -> order.route(rest);
            case "line" -> order.line(LineType.valueOf(rest.toUpperCase(Locale.ROOT)));
            case "site" -> order.site(site(rest));
            case "at" -> order.concentration(rest);
            case "in" -> order.diluent(rest);
            case "over" -> order.duration_min(number(rest));
            case "pump" -> order.rate_mL_per_h(number(rest));
            case "every" -> order.interval_h(number(rest));
            case "for" -> order.indication(Indication.valueOf(constant(rest)));
            case "gestation" -> order.gestation_wk(number(rest));
            case "preterm" -> order.preterm(true);
            case "kidneys" -> order.renalImpairment(rest.equals("impaired"));
            case "fluid" -> order.fluid_mL_per_kg_per_d(number(rest));
            case "infiltration" -> order.infiltrationGrade(Integer.parseInt(rest));
            case "watched" -> order.monitoring(watched(rest));
            case "drugs" -> order.activeDrugs(rest.equals("none") ? List.of() : List.of(rest.split(", ")));
            case "with" -> with(rest.split(" "));
            case "other" -> other(rest);
            default -> order.measurement(measurement(words[0], rest));
        }
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static double number(String rest) {
        return Double.parseDouble(rest.split(" ")[0]);
    }

    /** "3 d", "2 wk", "9 mo", "4 a". */
    static double days(String age) {
        double unit = switch (age.split(" ")[1]) {
            case "wk" -> 7;
            case "mo" -> 30.4375;
            case "a" -> 365.25;
            default -> 1;
        };
        return number(age) * unit;
    }

    private static BodySite site(String rest) {
        String[] words = rest.split(" ");
        return words.length == 1
                ? new BodySite(words[0], Laterality.UNSTATED)
                : new BodySite(words[1], Laterality.valueOf(words[0].toUpperCase(Locale.ROOT)));
    }

    private static Set<Watch> watched(String rest) {
        Set<Watch> watched = EnumSet.noneOf(Watch.class);
        Arrays.stream(rest.split(" "))
                .filter(word -> !word.equals("nothing"))
                .map(word -> Watch.valueOf(constant(word)))
                .forEach(watched::add);
        return watched;
    }

    private void with(String[] words) {
        Optional<Boolean> same = words[1].equals("unknown") ? Optional.empty() : Optional.of(words[1].equals("same"));
        coInfusions.add(new CoInfusion(words[0], same));
        order.coInfusions(coInfusions);
    }

    private void other(String rest) {
        String[] parts = rest.split(" = ");
        others.add(new OtherCalcium(parts[0], parts.length > 1 ? Optional.of(number(parts[1])) : Optional.empty()));
        order.otherCalcium(others);
    }

    /** "2.9 mmol/L 3 h ago"; without "ago" the time is not known. */
    private static Measurement measurement(String analyte, String rest) {
        String[] words = rest.split(" ");
        When when = words.length > 2
                ? When.at(NOW.minus(Duration.ofMinutes((long) (Double.parseDouble(words[2]) * 60))))
                : When.unknown();
        return new Measurement(
                analyte,
                Optional.of(Quantity.of(words[0], words[1])),
                Optional.empty(),
                Measurement.Stated.NOTHING,
                when,
                NOW,
                new Origin("Sketch/" + analyte, "value", rest));
    }
}
