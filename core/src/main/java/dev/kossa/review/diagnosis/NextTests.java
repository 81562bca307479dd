package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Reasoning.Test;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.record.Patient;
import dev.kossa.record.Presence;
import dev.kossa.review.diagnosis.Prospect.Weighing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which test comes next: tests that a red flag demands first, then by the harm that knowing the result avoids, less its burden.
 */
final class NextTests {
    private static final double[] DOUBT = {0.5, 2};
    private static final String CALCIFICATION = "soft-tissue-calcification";
    private static final String NORMAL = "imaging-normal";

    /** What has no burden is a question or a look; those stand among the questions. */
    private static final int QUESTION = 0;

    /** A negative image that would have shown fewer calcium injuries than this share is to be repeated. */
    private static final double INFORMATIVE = 0.8;

    private final Model model;
    private final Vocabulary vocabulary;
    private final Likelihoods likelihoods;
    private final Optional<Patient.Age> age;
    private final Instant asOf;

    NextTests(Model model, Vocabulary vocabulary, Likelihoods likelihoods, Optional<Patient.Age> age, Instant asOf) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.likelihoods = likelihoods;
        this.age = age;
        this.asOf = asOf;
    }

    /** A test with what it is worth under one table of harms. */
    private record Valued(Prospect prospect, Optional<String> demandedBy, double harmAvoided, double worth) {
        String id() {
            return prospect.test().id();
        }
    }

    /** The tests that are worth it, best first. */
    List<NextTest> rank(double[] now, List<Item> items, List<RaisedFlag> flags) {
        Set<String> done = done(items, now);
        List<Prospect> prospects = model.reasoning().tests().stream()
                .filter(test -> comesUp(test, done))
                .map(test -> prospect(test, now, items))
                .toList();
        List<Valued> ranked = order(prospects, flags, Weighing.DECLARED);
        List<NextTest> tests = new ArrayList<>();
        for (Valued valued : ranked) {
            String doubt = tests.isEmpty() ? doubt(valued, ranked, flags) : "";
            tests.add(next(valued, sentence(valued.prospect()) + doubt));
        }
        return tests;
    }

    private List<Valued> order(List<Prospect> prospects, List<RaisedFlag> flags, Weighing weighing) {
        return prospects.stream()
                .map(prospect -> value(prospect, flags, weighing))
                .filter(valued -> valued.demandedBy().isPresent() || valued.worth() > 0)
                .sorted(Comparator.comparing(
                                (Valued valued) -> valued.demandedBy().isEmpty())
                        .thenComparing(Comparator.comparingDouble(Valued::worth).reversed())
                        .thenComparing(Valued::id))
                .toList();
    }

    private Valued value(Prospect prospect, List<RaisedFlag> flags, Weighing weighing) {
        Test test = prospect.test();
        double avoided = prospect.harmAvoided(weighing);
        Optional<String> demandedBy = flags.stream()
                .filter(flag -> flag.tests().contains(test.id()))
                .map(RaisedFlag::id)
                .findFirst();
        double worth = avoided - model.reasoning().decisions().burdenWeight() * test.burden();
        return new Valued(prospect, demandedBy, avoided, worth);
    }

    /** Says so when halving or doubling the harm of one action would put another test first. */
    private String doubt(Valued first, List<Valued> ranked, List<RaisedFlag> flags) {
        List<Prospect> rivals = ranked.stream()
                .filter(valued ->
                        valued.demandedBy().isPresent() == first.demandedBy().isPresent())
                .map(Valued::prospect)
                .toList();
        Set<String> others = new TreeSet<>();
        for (int action = 0;
                rivals.size() > 1 && action < model.harms().actions().size();
                action++) {
            for (double factor : DOUBT) {
                order(rivals, flags, new Weighing(action, factor)).stream()
                        .findFirst()
                        .filter(again -> !again.id().equals(first.id()))
                        .ifPresent(again -> others.add(again.prospect().test().label()));
            }
        }
        return others.isEmpty()
                ? ""
                : " Halving or doubling one weight of harm would put first: " + String.join(", ", others) + ".";
    }

    /** A question is not a test; a needle comes after the film; some tests are for adults only. */
    private boolean comesUp(Test test, Set<String> done) {
        boolean ready = test.after().isEmpty() || test.after().stream().anyMatch(done::contains);
        return test.burden() > QUESTION
                && test.shows().stream()
                        .anyMatch(finding -> model.likelihood(finding).isPresent())
                && !done.contains(test.id())
                && ready
                && age.map(test.ages()::contains).orElse(true);
    }

    /** A test is done when its result is on record; one that repeats another is open while that one was made too early. */
    private Set<String> done(List<Item> items, double[] now) {
        return model.reasoning().tests().stream()
                .filter(test -> test.repeats().isPresent() ? !tooEarly(test, items, now) : answered(test, items))
                .map(Test::id)
                .collect(Collectors.toSet());
    }

    private static boolean answered(Test test, List<Item> items) {
        return items.stream().anyMatch(item -> answers(item, test));
    }

    private static boolean answers(Item item, Test test) {
        return test.shows().contains(item.finding())
                && (test.method().isEmpty() || test.method().equals(item.method()));
    }

    /** Done, nothing seen, and on that day the calcium injury could well have escaped it. */
    private boolean tooEarly(Test test, List<Item> items, double[] now) {
        List<Item> results = items.stream().filter(item -> answers(item, test)).toList();
        return !results.isEmpty() && results.stream().allMatch(item -> couldEscape(item, now));
    }

    private boolean couldEscape(Item item, double[] now) {
        boolean nothing = item.present() == item.finding().equals(NORMAL);
        Item seen = new Item(
                CALCIFICATION,
                Item.Kind.SEEN,
                item.method(),
                Presence.PRESENT,
                OptionalDouble.empty(),
                "",
                item.when(),
                item.facts());
        return nothing && shownByInjury(seen, now) < INFORMATIVE;
    }

    /** P(evidence | calcium injury), its forms weighed as they are now. */
    private double shownByInjury(Item item, double[] now) {
        int injury = model.mechanism(Priors.CALCIUM_INJURY);
        double seen = 0;
        double all = 0;
        for (int h = 0; h < now.length; h++) {
            if (model.hypotheses().get(h).mechanism() == injury) {
                seen += now[h] * likelihoods.term(item, h).probability();
                all += now[h];
            }
        }
        return seen / all;
    }

    private Prospect prospect(Test test, double[] now, List<Item> items) {
        List<String> open = test.shows().stream()
                .filter(finding -> model.likelihood(finding).isPresent() && !finding.equals(NORMAL))
                .filter(finding -> items.stream()
                        .noneMatch(item -> item.present() && item.finding().equals(finding)))
                .toList();
        double[][] shown = open.stream()
                .map(finding -> likelihoods.shown(finding, test.method().orElse(""), asOf))
                .toArray(double[][]::new);
        return new Prospect(test, open, shown, now, model);
    }

    private static NextTest next(Valued valued, String sentence) {
        Test test = valued.prospect().test();
        return new NextTest(
                test.id(),
                test.label(),
                valued.demandedBy(),
                valued.harmAvoided(),
                valued.prospect().bits(),
                test.burden(),
                sentence,
                test.caution(),
                test.repeatAfter_d()
                        .map(days -> "A negative result is informative from day " + Math.round(days) + " on.")
                        .orElse(""),
                List.of(test.basis()));
    }

    /** What the test says, and what its most telling results would make of the leading explanation. */
    private String sentence(Prospect prospect) {
        List<String> sentences = new ArrayList<>();
        sentences.add(prospect.test().says());
        prospect.telling(2).forEach(result -> sentences.add(outcome(prospect, result)));
        return String.join(" ", sentences).strip();
    }

    private String outcome(Prospect prospect, int result) {
        int leading = prospect.leading(result);
        return "If it shows " + vocabulary.label(prospect.finding(result)) + " ("
                + Math.round(100 * prospect.probability(result)) + " % likely), "
                + model.mechanisms().get(leading).label() + " stands at "
                + Math.round(100 * prospect.posterior(result, leading)) + " %.";
    }
}
