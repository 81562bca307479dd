package dev.kossa.knowledge;

import dev.kossa.knowledge.Reasoning.CaseMix;
import dev.kossa.knowledge.Reasoning.CentralLine;
import dev.kossa.knowledge.Reasoning.Incidence;
import dev.kossa.knowledge.Reasoning.OnsetDensity;
import dev.kossa.knowledge.References.Kind;
import dev.kossa.knowledge.Vocabulary.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads how often each mechanism is, without and with an infusion of calcium, and when it begins after one. */
final class PriorsReader {
    private static final CentralLine NO_LINE = new CentralLine(0, List.of());

    private final Base base;
    private final Vocabulary vocabulary;
    private final Set<String> mechanisms;

    PriorsReader(Base base, Vocabulary vocabulary) {
        this.base = base;
        this.vocabulary = vocabulary;
        this.mechanisms = vocabulary.mechanisms().keySet();
    }

    // --- case mix

    List<CaseMix> caseMix() {
        List<Placed<CaseMix>> mixes = base.rows("case-mix", "case mix", row -> new Placed<>(caseMix(row), row));
        new AgeCover("case mixes")
                .check(mixes.stream()
                        .map(mix -> new Placed<>(mix.value().age(), mix.row()))
                        .toList());
        return mixes.stream().map(Placed::value).toList();
    }

    private CaseMix caseMix(Row row) {
        Map<String, Double> shares = new LinkedHashMap<>();
        row.group("shares").forEach((mechanism, value) -> {
            base.loading().references().need(Kind.MECHANISM, mechanism, value, row.name());
            shares.put(mechanism, share(row, mechanism, value));
        });
        Missing.check(row, "shares", "share of", mechanisms, shares.keySet());
        Shares.checkSum(
                row,
                "shares",
                shares.values().stream().mapToDouble(share -> share).sum());
        return new CaseMix(row.requiredAges("age"), shares, base.basis(row));
    }

    private double share(Row row, String mechanism, YamlNode value) {
        Optional<Double> share = value instanceof YamlNode.Text text ? Numbers.parse(text.value()) : Optional.empty();
        if (share.filter(Numbers::isProbability).isEmpty()) {
            base.loading()
                    .problems()
                    .add(
                            value,
                            "The share of (" + mechanism + ") in " + row.name() + " is not a number between 0 and 1.");
        }
        return share.orElse(0.0);
    }

    // --- after an infusion

    /**
     * @param unknownSite how much an infusion counts whose site was not said
     * @param background incidence of any lesion of a limb without an infusion in it
     */
    record AfterInfusion(
            double lookBack_d,
            double unknownSite,
            CentralLine centralLine,
            double background,
            Map<String, List<Incidence>> incidence) {}

    AfterInfusion afterInfusion() {
        return base.row("after-infusion", this::afterInfusion).orElse(new AfterInfusion(0, 0, NO_LINE, 0, Map.of()));
    }

    private AfterInfusion afterInfusion(Row row) {
        Map<String, List<Placed<Incidence>>> incidences = new LinkedHashMap<>();
        row.rows("incidence", "incidence", entry -> {
            Placed<Incidence> incidence = new Placed<>(incidence(entry), entry);
            incidences.computeIfAbsent(subject(entry), key -> new ArrayList<>()).add(incidence);
            return entry;
        });
        incidences.forEach(PriorsReader::checkAges);
        Set<String> named = incidences.keySet().stream()
                .map(key -> key.replaceFirst("/.*", ""))
                .collect(Collectors.toSet());
        Missing.check(row, "incidence", "incidence of", mechanisms, named);
        return new AfterInfusion(
                row.duration("look-back"), unknownSite(row), centralLine(row), background(row), values(incidences));
    }

    private double unknownSite(Row row) {
        return part(row, "unknown-site", this::weight, "weight: 0.25").orElse(0.0);
    }

    private CentralLine centralLine(Row row) {
        return part(row, "central-line", this::centralLineOf, "weight: 0.03, reaches: [trunk]")
                .orElse(NO_LINE);
    }

    private CentralLine centralLineOf(Row row) {
        return new CentralLine(weight(row), row.references(Kind.REGION, "reaches"));
    }

    private double background(Row row) {
        return part(row, "background", this::backgroundIncidence, "incidence: 0.006")
                .orElse(0.0);
    }

    private static <T> Optional<T> part(Row row, String field, Function<Row, T> reader, String example) {
        Optional<T> part = row.row(field, reader);
        if (part.isEmpty()) {
            row.problem(
                    field,
                    "The after-infusion has no " + field + ".",
                    "Maybe {" + example + ", source: kossa-assumption, tag: M} was meant.");
        }
        return part;
    }

    private double backgroundIncidence(Row row) {
        base.basis(row);
        return row.probability("incidence");
    }

    private double weight(Row row) {
        base.basis(row);
        return row.probability("weight");
    }

    private static void checkAges(String subject, List<Placed<Incidence>> incidences) {
        Set<AgeSpan> ages = new HashSet<>();
        for (Placed<Incidence> incidence : incidences) {
            if (!ages.add(incidence.value().age())) {
                incidence
                        .row()
                        .problem(
                                "condition",
                                "The " + incidence.row().name() + " stands there twice.",
                                "Maybe another mechanism was meant.");
                return;
            }
        }
        new AgeCover("incidences of (" + subject + ")")
                .check(incidences.stream()
                        .map(incidence -> new Placed<>(incidence.value().age(), incidence.row()))
                        .toList());
    }

    private static Map<String, List<Incidence>> values(Map<String, List<Placed<Incidence>>> placed) {
        Map<String, List<Incidence>> values = new LinkedHashMap<>();
        placed.forEach((subject, rows) ->
                values.put(subject, rows.stream().map(Placed::value).toList()));
        return values;
    }

    private Incidence incidence(Row row) {
        double low = row.probability("low");
        double central = row.probability("central");
        double high = row.probability("high");
        if (low > central || central > high) {
            row.problem(
                    "low",
                    "The low (" + Numbers.print(low) + "), central (" + Numbers.print(central) + ") and high ("
                            + Numbers.print(high) + ") of " + row.name() + " are not in rising order.",
                    "Maybe two of them are swapped.");
        }
        return new Incidence(row.ages("age"), low, central, high, base.basis(row));
    }

    // --- onset

    Map<String, OnsetDensity> onset(double lookBack_d) {
        Map<String, OnsetDensity> densities = new LinkedHashMap<>();
        base.rows("onset", "onset", row -> {
            OnsetDensity density =
                    new OnsetDensity(density(row, lookBack_d), row.flag("seen-at-once"), base.basis(row));
            if (densities.putIfAbsent(subject(row), density) != null) {
                row.problem(
                        "condition",
                        "The " + row.name() + " stands there twice.",
                        "Maybe another mechanism was meant.");
            }
            return density;
        });
        return densities;
    }

    /** The mechanism, and its form if the row is about one. */
    private String subject(Row row) {
        String condition = row.reference(Kind.MECHANISM, "condition");
        return Form.key(condition, FormsReader.form(row, condition, vocabulary));
    }

    /** How long before the first look a lesion began whose onset was not said. Without it loading fails, so its stand-in is never used. */
    OnsetDensity seenAfter(double lookBack_d) {
        return base.row("seen-after", row -> new OnsetDensity(density(row, lookBack_d), false, base.basis(row)))
                .orElseGet(() -> new OnsetDensity(
                        List.of(new OnsetDensity.Share(0, 1, 1)),
                        false,
                        new Basis("onset.yaml#seen-after", List.of(), Tag.M, "")));
    }

    private static List<OnsetDensity.Share> density(Row row, double lookBack_d) {
        List<OnsetDensity.Share> shares = row.rows("density", "share", PriorsReader::onsetShare);
        Shares.checkSum(
                row,
                "density",
                shares.stream().mapToDouble(OnsetDensity.Share::share).sum());
        checkDays(row, shares, lookBack_d);
        return shares;
    }

    private static OnsetDensity.Share onsetShare(Row row) {
        DaySpan days = row.days("days");
        return new OnsetDensity.Share(days.from_d(), days.to_d(), row.probability("share"));
    }

    private static void checkDays(Row row, List<OnsetDensity.Share> shares, double lookBack_d) {
        double reached = 0;
        for (OnsetDensity.Share share : shares) {
            if (share.from_d() != reached) {
                row.problem(
                        "density",
                        "The days of " + row.name() + " go on at " + Numbers.print(share.from_d())
                                + " but the span before ends at " + Numbers.print(reached) + ".",
                        "Maybe the span begins at " + Numbers.print(reached) + ".");
            }
            reached = share.to_d();
        }
        if (!shares.isEmpty() && reached != lookBack_d) {
            row.problem(
                    "density",
                    "The days of " + row.name() + " end at " + Numbers.print(reached) + ", the look-back at "
                            + Numbers.print(lookBack_d) + ".",
                    "Maybe the last span ends at " + Numbers.print(lookBack_d) + ".");
        }
    }
}
