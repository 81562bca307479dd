package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Reasoning;
import dev.kossa.knowledge.Reasoning.Test;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.record.Patient;
import dev.kossa.record.Presence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which test comes next: tests that a red flag demands first, then by the harm that knowing the result avoids, less its burden. The result of
 * a test is its first positive finding or none, so its probabilities sum to 1.
 */
final class NextTests {
    private static final double[] DOUBT = {0.5, 2};

    /** What has no burden is a question or a look; those stand among the questions. */
    private static final int QUESTION = 0;

    private static final String CALCIFICATION = "soft-tissue-calcification";

    /** A result less likely than this is not worth a sentence. */
    private static final double WORTH_SAYING = 0.02;

    private static final String NORMAL = "imaging-normal";

    /** A negative image that would have shown fewer calcium injuries than this share is to be repeated. */
    private static final double INFORMATIVE = 0.8;

    private final Reasoning reasoning;
    private final Vocabulary vocabulary;
    private final List<String> conditions;
    private final Likelihoods likelihoods;
    private final HarmTable harms;
    private final Optional<Patient.Age> age;
    private final Instant asOf;

    NextTests(
            Reasoning reasoning,
            Vocabulary vocabulary,
            List<String> conditions,
            Likelihoods likelihoods,
            Optional<Patient.Age> age,
            Instant asOf) {
        this.reasoning = reasoning;
        this.vocabulary = vocabulary;
        this.conditions = conditions;
        this.likelihoods = likelihoods;
        this.harms = new HarmTable(reasoning.decisions(), vocabulary, conditions);
        this.age = age;
        this.asOf = asOf;
    }

    /** A test, what each of its results would make of the probabilities, and how probable each result is. */
    private static final class Prospect {
        private final Test test;
        private final List<String> results;
        private final double[] probability;
        private final double[][] posterior;

        Prospect(Test test, List<String> results, double[] probability, double[][] posterior) {
            this.test = test;
            this.results = results;
            this.probability = probability;
            this.posterior = posterior;
        }
    }

    /** The tests that are worth it, best first. */
    List<NextTest> rank(double[] now, List<Item> items, List<RaisedFlag> flags) {
        Set<String> done = done(items);
        List<Prospect> prospects = new ArrayList<>();
        for (Test test : reasoning.tests()) {
            if (comesUp(test, done)) {
                Prospect prospect = prospect(test, now, items);
                if (!prospect.results.isEmpty()) {
                    prospects.add(prospect);
                }
            }
        }
        List<NextTest> ranked = order(prospects, now, flags, harms);
        return ranked.isEmpty() ? ranked : withDoubt(ranked, prospects, now, flags);
    }

    private List<NextTest> order(List<Prospect> prospects, double[] now, List<RaisedFlag> flags, HarmTable table) {
        return prospects.stream()
                .map(prospect -> next(prospect, now, flags, table))
                .filter(test -> test.demandedBy().isPresent() || worth(test) > 0)
                .sorted(Comparator.comparing(
                                (NextTest test) -> test.demandedBy().isEmpty())
                        .thenComparing(Comparator.comparingDouble(this::worth).reversed())
                        .thenComparing(NextTest::id))
                .toList();
    }

    private double worth(NextTest test) {
        return test.harmAvoided() - reasoning.decisions().burdenWeight() * test.burden();
    }

    /** Says so when halving or doubling the harm of one action would put another test first. */
    private List<NextTest> withDoubt(
            List<NextTest> ranked, List<Prospect> prospects, double[] now, List<RaisedFlag> flags) {
        Set<String> other = new java.util.TreeSet<>();
        for (int action = 0; action < harms.actions().size(); action++) {
            for (double factor : DOUBT) {
                List<NextTest> again = order(prospects, now, flags, harms.scaled(action, factor));
                if (!again.isEmpty() && !again.get(0).id().equals(ranked.get(0).id())) {
                    other.add(again.get(0).label());
                }
            }
        }
        if (other.isEmpty()) {
            return ranked;
        }
        NextTest first = ranked.get(0);
        List<NextTest> said = new ArrayList<>(ranked);
        said.set(
                0,
                first.withSentence(first.sentence() + " Halving or doubling one weight of harm would put first: "
                        + String.join(", ", other) + "."));
        return said;
    }

    /** A question is not a test; a needle comes after the film; some tests are for adults only. */
    private boolean comesUp(Test test, Set<String> done) {
        boolean ready = test.after().isEmpty() || test.after().stream().anyMatch(done::contains);
        return test.burden() > QUESTION
                && !done.contains(test.id())
                && ready
                && age.map(test.ages()::contains).orElse(true);
    }

    /** A test is done when its result is on record; one that repeats another is open while that one was made too early. */
    private Set<String> done(List<Item> items) {
        return reasoning.tests().stream()
                .filter(test -> test.repeats().isPresent() ? !tooEarly(test, items) : answered(test, items))
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
    private boolean tooEarly(Test test, List<Item> items) {
        List<Item> results = items.stream().filter(item -> answers(item, test)).toList();
        return !results.isEmpty() && results.stream().allMatch(this::couldEscape);
    }

    private boolean couldEscape(Item item) {
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
        return nothing && likelihoods.term(seen, Priors.CALCIUM_INJURY).probability() < INFORMATIVE;
    }

    private Prospect prospect(Test test, double[] now, List<Item> items) {
        List<String> open = test.shows().stream()
                .filter(finding -> reasoning.likelihood(finding).isPresent())
                .filter(finding -> items.stream()
                        .noneMatch(item -> item.present() && item.finding().equals(finding)))
                .toList();
        double[][] given = new double[conditions.size()][];
        for (int c = 0; c < given.length; c++) {
            given[c] = results(open, test, conditions.get(c));
        }
        int results = open.size() + 1;
        double[] probability = new double[results];
        double[][] posterior = new double[results][now.length];
        for (int r = 0; r < results; r++) {
            for (int c = 0; c < now.length; c++) {
                posterior[r][c] = now[c] * given[c][r];
                probability[r] += posterior[r][c];
            }
            for (int c = 0; c < now.length; c++) {
                posterior[r][c] /= Math.max(probability[r], Double.MIN_NORMAL);
            }
        }
        return new Prospect(test, open, probability, posterior);
    }

    /** P(first positive finding is f | condition) for each finding, and P(none). */
    private double[] results(List<String> findings, Test test, String condition) {
        double[] results = new double[findings.size() + 1];
        double none = 1;
        double sum = 0;
        for (int i = 0; i < findings.size(); i++) {
            results[i] = likelihoods.probability(findings.get(i), test.method().orElse(""), condition, asOf);
            none *= 1 - results[i];
            sum += results[i];
        }
        for (int i = 0; i < findings.size(); i++) {
            results[i] *= sum == 0 ? 0 : (1 - none) / sum;
        }
        results[findings.size()] = none;
        return results;
    }

    private NextTest next(Prospect prospect, double[] now, List<RaisedFlag> flags, HarmTable table) {
        Test test = prospect.test;
        double after = 0;
        double bits = entropy(now);
        for (int r = 0; r < prospect.probability.length; r++) {
            after += prospect.probability[r] * table.least(prospect.posterior[r]);
            bits -= prospect.probability[r] * entropy(prospect.posterior[r]);
        }
        Optional<String> demanded = flags.stream()
                .filter(flag -> flag.tests().contains(test.id()))
                .map(RaisedFlag::id)
                .findFirst();
        return new NextTest(
                test.id(),
                test.label(),
                demanded,
                Math.max(0, table.least(now) - after),
                Math.max(0, bits),
                test.burden(),
                sentence(prospect, now),
                test.caution(),
                test.repeatAfter_d()
                        .map(days -> "A negative result is informative from day " + Math.round(days) + " on.")
                        .orElse(""),
                List.of(test.basis()));
    }

    /** What the test says, and what its most telling results would make of the leading explanation. */
    private String sentence(Prospect prospect, double[] now) {
        List<Integer> telling = IntStream.range(0, prospect.results.size())
                .boxed()
                .filter(r -> prospect.probability[r] >= WORTH_SAYING)
                .sorted(Comparator.comparingDouble(
                                (Integer r) -> prospect.probability[r] * gain(prospect.posterior[r], now))
                        .reversed())
                .limit(2)
                .toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(prospect.test.says());
        telling.forEach(r -> sentences.add(outcome(prospect, r)));
        return String.join(" ", sentences).strip();
    }

    private String outcome(Prospect prospect, int result) {
        int first = 0;
        for (int c = 1; c < conditions.size(); c++) {
            first = prospect.posterior[result][c] > prospect.posterior[result][first] ? c : first;
        }
        return String.format(
                Locale.ROOT,
                "If it shows %s (%.0f %% likely), %s stands at %.0f %%.",
                vocabulary.label(prospect.results.get(result)),
                100 * prospect.probability[result],
                vocabulary.label(conditions.get(first)),
                100 * prospect.posterior[result][first]);
    }

    /** Information that a result brings, bits (Kullback-Leibler). */
    private static double gain(double[] after, double[] before) {
        double bits = 0;
        for (int c = 0; c < after.length; c++) {
            bits += after[c] > 0 ? after[c] * Math.log(after[c] / before[c]) / Math.log(2) : 0;
        }
        return bits;
    }

    private static double entropy(double[] probabilities) {
        double bits = 0;
        for (double p : probabilities) {
            bits -= p > 0 ? p * Math.log(p) / Math.log(2) : 0;
        }
        return bits;
    }
}
