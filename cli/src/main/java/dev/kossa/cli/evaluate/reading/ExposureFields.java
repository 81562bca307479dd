package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.evaluate.reading.CaseMarks.Side;
import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.record.BodySite;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was given that is said to have caused the lesion. */
final class ExposureFields {
    private final Concepts concepts;
    private final Set<String> calciumDrugs;

    /** @param calciumDrugs ids of the drugs that bring calcium */
    ExposureFields(Concepts concepts, Set<String> calciumDrugs) {
        this.concepts = concepts;
        this.calciumDrugs = calciumDrugs;
    }

    void score(GoldCase gold, CaseSummary summary, Marks marks) {
        Optional<GoldCase.Exposure> expected = gold.exposure();
        Optional<CaseSummary.Exposure> found = summary.exposure();
        drug(expected.flatMap(GoldCase.Exposure::drug), found, marks);
        route(expected.flatMap(GoldCase.Exposure::route), found.flatMap(CaseSummary.Exposure::route), marks);
        List<BodySite> sites =
                found.flatMap(CaseSummary.Exposure::site).map(List::of).orElse(List.of());
        Sides.score(Field.EXPOSURE_SIDE, expected.flatMap(GoldCase.Exposure::side), sites, marks);
        latency(
                expected.map(GoldCase.Exposure::latencies_d).orElse(List.of()),
                found.map(CaseSummary.Exposure::latencies_d).orElse(List.of()).stream()
                        .map(Said::value)
                        .toList(),
                marks);
        empty(expected, found, marks);
    }

    // --- drug

    private void drug(Optional<String> gold, Optional<CaseSummary.Exposure> found, Marks marks) {
        Optional<String> words = found.map(exposure -> exposure.words().value());
        Set<String> expected = gold.map(concepts::drugs).orElse(Set.of());
        Set<String> given = found.map(this::drugs).orElse(Set.of());
        boolean same = expected.isEmpty() || given.isEmpty()
                ? gold.isPresent() && words.isPresent() && Words.nested(gold.get(), words.get())
                : expected.stream().anyMatch(given::contains);
        marks.one(Field.DRUG, gold, words, same);
        List<String> calcium = calcium(expected);
        List<String> calciumGiven = calcium(given);
        if (!calcium.isEmpty() || !calciumGiven.isEmpty()) {
            BiPredicate<String, String> equal = String::equals;
            marks.many(Field.CALCIUM_PRODUCT, calcium, calciumGiven, equal, Function.identity());
        }
    }

    private Set<String> drugs(CaseSummary.Exposure exposure) {
        return exposure.drug()
                .map(Set::of)
                .orElseGet(() -> concepts.drugs(exposure.words().value()));
    }

    private List<String> calcium(Set<String> drugs) {
        return drugs.stream().filter(calciumDrugs::contains).collect(Collectors.toList());
    }

    // --- route

    private void route(Optional<String> gold, Optional<String> given, Marks marks) {
        Set<String> expected = gold.map(concepts::routes).orElse(Set.of());
        if (gold.isPresent() && expected.isEmpty()) {
            marks.leaveOut(Field.ROUTE, Side.GOLD, gold.get());
        } else {
            boolean same =
                    given.isPresent() && expected.stream().anyMatch(route -> concepts.sameMethod(route, given.get()));
            marks.one(Field.ROUTE, gold, given, same);
        }
    }

    // --- latency

    private static void latency(List<Double> gold, List<Double> found, Marks marks) {
        boolean same = gold.stream().anyMatch(days -> found.stream().anyMatch(said -> near(days, said)));
        marks.one(Field.LATENCY, days(gold), days(found), same);
    }

    /** Less than a day apart, or within a tenth: a month is 30 days here and 31 there. */
    private static boolean near(double gold, double said) {
        double difference = Math.abs(gold - said);
        return difference < 1 || difference <= gold / 10;
    }

    private static Optional<String> days(List<Double> days) {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(days.stream().map(PersonFields::plain).collect(Collectors.joining(" or ", "", " days")));
    }

    // --- what the text does not say

    /** No exposure is one empty value; within an exposure each part is one. */
    private static void empty(Optional<GoldCase.Exposure> expected, Optional<CaseSummary.Exposure> found, Marks marks) {
        if (expected.isEmpty()) {
            marks.emptyValue(Field.DRUG, found.isEmpty());
            return;
        }
        GoldCase.Exposure gold = expected.get();
        if (gold.drug().isEmpty()) {
            marks.emptyValue(Field.DRUG, found.isEmpty());
        }
        if (gold.route().isEmpty()) {
            marks.emptyValue(
                    Field.ROUTE, found.flatMap(CaseSummary.Exposure::route).isEmpty());
        }
        if (gold.side().isEmpty()) {
            List<BodySite> sites =
                    found.flatMap(CaseSummary.Exposure::site).map(List::of).orElse(List.of());
            marks.emptyValue(Field.EXPOSURE_SIDE, Sides.of(sites).isEmpty());
        }
        if (gold.latencies_d().isEmpty()) {
            marks.emptyValue(
                    Field.LATENCY,
                    found.map(exposure -> exposure.latencies_d().isEmpty()).orElse(true));
        }
    }
}
