package dev.kossa.knowledge;

import dev.kossa.knowledge.Reasoning.Action;
import dev.kossa.knowledge.Reasoning.CaseMix;
import dev.kossa.knowledge.Reasoning.Cluster;
import dev.kossa.knowledge.Reasoning.Decisions;
import dev.kossa.knowledge.Reasoning.Harm;
import dev.kossa.knowledge.Reasoning.Incidence;
import dev.kossa.knowledge.Reasoning.OnsetDensity;
import dev.kossa.knowledge.Reasoning.RedFlag;
import dev.kossa.knowledge.Reasoning.Sensitivity;
import dev.kossa.knowledge.References.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads how the mechanisms show themselves, how often they are, and what each test can tell. */
final class ReasoningReader {
    private static final String FAMILY = "family:";

    private final Base base;
    private final Vocabulary vocabulary;

    ReasoningReader(Base base, Vocabulary vocabulary) {
        this.base = base;
        this.vocabulary = vocabulary;
    }

    Reasoning read() {
        List<CaseMix> caseMix = base.rows("case-mix", "case mix", this::caseMix);
        Map<String, Incidence> afterInfusion = new LinkedHashMap<>();
        AfterInfusion spell = base.row("after-infusion", row -> afterInfusion(row, afterInfusion))
                .orElse(new AfterInfusion(0, 0));
        LikelihoodReader likelihoods = new LikelihoodReader(base, vocabulary);
        likelihoods.read();
        return new Reasoning(
                caseMix,
                spell.lookBack_d(),
                spell.unknownSite(),
                afterInfusion,
                byId(base.rows("onset", "onset", this::onset), OnsetDensity::condition),
                byId(base.rows("clusters", "cluster", this::cluster), Cluster::id),
                likelihoods.likelihoods(),
                likelihoods.named(),
                base.rows("sensitivity", "sensitivity", this::sensitivity),
                base.rows("red-flags", "red flag", this::redFlag),
                base.rows("tests", "test", this::test),
                decisions());
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.putIfAbsent(id.apply(row), row));
        return byId;
    }

    // --- how often

    private CaseMix caseMix(Row row) {
        Map<String, Double> shares = new LinkedHashMap<>();
        row.group("shares").forEach((mechanism, value) -> {
            base.loading().references().need(Kind.MECHANISM, mechanism, value, row.name());
            shares.put(mechanism, share(row, mechanism, value));
        });
        return new CaseMix(row.requiredAges("age"), shares, base.basis(row));
    }

    private double share(Row row, String mechanism, YamlNode value) {
        Optional<Double> share = value instanceof YamlNode.Text text ? Numbers.parse(text.value()) : Optional.empty();
        if (share.isEmpty() || !(share.get() > 0 && share.get() < 1)) {
            base.loading()
                    .problems()
                    .add(
                            value,
                            "The share of (" + mechanism + ") in " + row.name() + " is not a number between 0 and 1.");
        }
        return share.orElse(0.0);
    }

    private record AfterInfusion(double lookBack_d, double unknownSite) {}

    private AfterInfusion afterInfusion(Row row, Map<String, Incidence> incidences) {
        double lookBack = row.duration("look-back");
        double unknownSite =
                row.row("unknown-site", "unknown-site", this::weight).orElse(0.0);
        row.rows("incidence", "incidence", entry -> {
            incidences.put(entry.reference(Kind.MECHANISM, "condition"), incidence(entry));
            return entry;
        });
        return new AfterInfusion(lookBack, unknownSite);
    }

    /** How much something counts. */
    private double weight(Row row) {
        base.basis(row);
        return row.probability("weight");
    }

    private Incidence incidence(Row row) {
        double low = row.probability("low");
        double central = row.probability("central");
        double high = row.probability("high");
        if (low > central || central > high) {
            row.problem(
                    "low",
                    "The " + row.name() + " is not in order: low (" + low + "), central (" + central + "), high ("
                            + high + ").",
                    "Maybe two of the numbers are swapped.");
        }
        return new Incidence(low, central, high, base.basis(row));
    }

    private OnsetDensity onset(Row row) {
        return new OnsetDensity(
                row.reference(Kind.MECHANISM, "condition"),
                row.rows("density", "share", ReasoningReader::onsetShare),
                base.basis(row));
    }

    private static OnsetDensity.Share onsetShare(Row row) {
        DaySpan days = row.days("days");
        return new OnsetDensity.Share(days.from_d(), days.to_d(), row.number("share"));
    }

    private Cluster cluster(Row row) {
        row.ignore("source", "tag");
        double weight = row.number("weight");
        if (!(weight > 0 && weight <= 1)) {
            row.problem(
                    "weight",
                    "The weight (" + Numbers.print(weight) + ") of " + row.name() + " is not above 0 and at most 1.",
                    "");
        }
        return new Cluster(row.id(Kind.CLUSTER), row.text("label"), weight, row.text("note", ""));
    }

    // --- what is seen and what is done

    private Sensitivity sensitivity(Row row) {
        return new Sensitivity(
                row.reference(Kind.FINDING, "finding"),
                row.reference(Kind.METHOD, "method"),
                row.reference(Kind.MECHANISM, "condition"),
                row.choice("zero", Sensitivity.Zero.values()),
                row.rows("points", "point", ReasoningReader::point),
                base.basis(row));
    }

    private static Sensitivity.Point point(Row row) {
        return new Sensitivity.Point(row.number("day"), row.probability("probability"));
    }

    private RedFlag redFlag(Row row) {
        Optional<Together> together = row.row("together", "together", ReasoningReader::together);
        return new RedFlag(
                row.id(Kind.OTHER),
                row.text("label"),
                row.references(Kind.FINDING, "any"),
                row.references(Kind.FINDING, "all"),
                together.map(Together::of).orElse(List.of()),
                together.map(Together::atLeast).orElse(0),
                row.ages("ages"),
                row.flag("with-lesion"),
                row.text("say"),
                row.references(Kind.TEST, "tests"),
                base.basis(row));
    }

    private record Together(List<String> of, int atLeast) {}

    private static Together together(Row row) {
        return new Together(row.references(Kind.FINDING, "of"), row.wholeNumber("at-least"));
    }

    private Reasoning.Test test(Row row) {
        return new Reasoning.Test(
                row.id(Kind.TEST),
                row.text("label"),
                row.optionalReference(Kind.METHOD, "method"),
                row.references(Kind.FINDING, "shows"),
                row.wholeNumber("burden"),
                row.text("says", ""),
                row.text("caution", ""),
                row.optionalDuration("repeat-after"),
                base.basis(row));
    }

    private Decisions decisions() {
        List<Action> actions = base.rows("actions", "action", this::action);
        List<Harm> harms = base.rows("harms", "harm", this::harm);
        double[] burdenWeight = {0};
        base.eachFile(file -> file.optionalNumber("burden-weight").ifPresent(weight -> burdenWeight[0] = weight));
        return new Decisions(actions, harms, burdenWeight[0]);
    }

    private Action action(Row row) {
        row.ignore("note", "source", "tag");
        return new Action(row.id(Kind.ACTION), row.text("label"), mechanisms(row, "for"));
    }

    private Harm harm(Row row) {
        return new Harm(row.reference(Kind.ACTION, "action"), row.text("truth"), row.number("harm"), base.basis(row));
    }

    /** Mechanisms by id or by family ("family:infection"). */
    private List<String> mechanisms(Row row, String field) {
        return row.texts(field).stream()
                .flatMap(written -> mechanisms(row, field, written).stream())
                .distinct()
                .toList();
    }

    private List<String> mechanisms(Row row, String field, String written) {
        if (!written.startsWith(FAMILY)) {
            base.loading().references().need(Kind.MECHANISM, written, row.node(), row.name());
            return List.of(written);
        }
        List<String> family = vocabulary.mechanisms().values().stream()
                .filter(m -> m.family().name().equalsIgnoreCase(written.substring(FAMILY.length())))
                .map(Vocabulary.Mechanism::id)
                .sorted()
                .toList();
        if (family.isEmpty()) {
            row.unknownWord(field, written, List.of("family:calcinosis", "family:infection", "family:other"));
        }
        return family;
    }
}
