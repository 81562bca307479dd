package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Mechanism;
import dev.kossa.review.diagnosis.Differential.Contribution;
import dev.kossa.review.diagnosis.Differential.Flip;
import dev.kossa.review.diagnosis.Differential.Ranked;
import dev.kossa.review.diagnosis.Likelihoods.Term;
import dev.kossa.review.diagnosis.Priors.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Log-space Bayes over the mechanisms and their forms. */
final class Scorer {
    /** Two-sided 80 % of a normal distribution. */
    private static final double Z = 1.2816;

    private static final double LN_10 = Math.log(10);

    private final Vocabulary vocabulary;
    private final Model model;
    private final List<Hypothesis> hypotheses;
    private final Likelihoods likelihoods;
    private final Priors priors;
    private final Stages stages;
    private final List<Item> items;
    private final List<Item> used;
    private final List<String> labels;
    private final Term[][] terms;
    private final double[] weights;
    private final double[] evidence;
    private final double[] now;
    private final double[][] effects;

    Scorer(
            Vocabulary vocabulary,
            Model model,
            Likelihoods likelihoods,
            Priors priors,
            Stages stages,
            List<Item> items) {
        this.vocabulary = vocabulary;
        this.model = model;
        this.hypotheses = model.hypotheses();
        this.likelihoods = likelihoods;
        this.priors = priors;
        this.stages = stages;
        this.items = items;
        this.used = items.stream().filter(likelihoods::scores).toList();
        this.labels = used.stream().map(this::label).toList();
        this.weights = used.stream().mapToDouble(likelihoods::weight).toArray();
        this.terms = used.stream().map(likelihoods::terms).toArray(Term[][]::new);
        this.evidence = evidence();
        this.now = posterior(Scenario.CENTRAL);
        this.effects = effects();
    }

    /** Probability of each hypothesis at the central prior; what questions and tests start from. */
    double[] now() {
        return now.clone();
    }

    /** The ranking. */
    Differential differential() {
        double[] central = model.byMechanism(now);
        double[] low = model.byMechanism(posterior(Scenario.LOW));
        double[] high = model.byMechanism(posterior(Scenario.HIGH));
        double[] prior = model.byMechanism(priors.shares(Scenario.CENTRAL));
        int[] leading = leading();
        List<Ranked> ranked = new ArrayList<>();
        for (int c = 0; c < central.length; c++) {
            double sd = Math.sqrt(variance(leading[c], leading[rival(c, central)]));
            ranked.add(ranked(c, central[c], low[c], high[c], sd, prior[c], contributions(c, leading[c])));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::probability).reversed().thenComparing(Ranked::condition));
        return new Differential(ranked, priors.words(), priors.basis(), flip(ranked, leading), unexplained());
    }

    private double[] posterior(Scenario scenario) {
        double[] shares = priors.shares(scenario);
        double[] log = new double[shares.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int h = 0; h < log.length; h++) {
            log[h] = Math.log(shares[h]) + evidence[h];
            largest = Math.max(largest, log[h]);
        }
        double sum = 0;
        for (int h = 0; h < log.length; h++) {
            log[h] = Math.exp(log[h] - largest);
            sum += log[h];
        }
        for (int h = 0; h < log.length; h++) {
            log[h] /= sum;
        }
        return log;
    }

    /** The most probable form of each mechanism. */
    private int[] leading() {
        int[] leading = new int[model.mechanisms().size()];
        Arrays.fill(leading, -1);
        for (int h = 0; h < now.length; h++) {
            int mechanism = hypotheses.get(h).mechanism();
            if (leading[mechanism] < 0 || now[h] > now[leading[mechanism]]) {
                leading[mechanism] = h;
            }
        }
        return leading;
    }

    private double[] evidence() {
        double[] sum = new double[hypotheses.size()];
        for (int i = 0; i < terms.length; i++) {
            for (int h = 0; h < sum.length; h++) {
                sum[h] += weights[i] * terms[i][h].log();
            }
        }
        return sum;
    }

    private Ranked ranked(
            int c, double central, double low, double high, double sd, double prior, List<Contribution> bars) {
        Mechanism mechanism = model.mechanisms().get(c);
        double logit = Math.log(central) - Math.log1p(-Math.min(central, 1 - 1e-12));
        double lower = Math.min(Math.min(low, high), logistic(logit - Z * sd));
        double upper = Math.max(Math.max(low, high), logistic(logit + Z * sd));
        return new Ranked(
                mechanism.id(),
                mechanism.label(),
                mechanism.family(),
                central,
                Math.min(lower, central),
                Math.max(upper, central),
                low,
                high,
                prior,
                priors.timeRatio(c),
                stages.stage(mechanism, items),
                stages.cause(mechanism, items),
                bars);
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private int rival(int condition, double[] probabilities) {
        int rival = condition == 0 ? 1 : 0;
        for (int c = 0; c < probabilities.length; c++) {
            if (c != condition && probabilities[c] > probabilities[rival]) {
                rival = c;
            }
        }
        return rival;
    }

    /** Variance of the log odds of a hypothesis against its strongest rival; the rows are read as independent. */
    private double variance(int hypothesis, int rival) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            double both = terms[i][hypothesis].varianceOfLog() + terms[i][rival].varianceOfLog();
            sum += weights[i] * weights[i] * both;
        }
        return sum;
    }

    private List<Contribution> contributions(int mechanism, int leading) {
        List<Contribution> bars = new ArrayList<>();
        for (int i = 0; i < used.size(); i++) {
            bars.add(contribution(used.get(i), labels.get(i), terms[i][leading], effects[i][mechanism]));
        }
        bars.sort(Comparator.comparingDouble((Contribution bar) -> Math.abs(bar.log10Ratio()))
                .reversed()
                .thenComparing(Contribution::finding)
                .thenComparing(Contribution::label));
        return bars;
    }

    /** By item and mechanism: the decimal logarithm of the factor by which the item changes the mechanism's odds, all others given. */
    private double[][] effects() {
        double[] after = logOdds(now);
        double[][] all = new double[terms.length][];
        for (int i = 0; i < all.length; i++) {
            all[i] = effects(i, after);
        }
        return all;
    }

    private double[] effects(int item, double[] after) {
        double[] factor = new double[hypotheses.size()];
        double[] without = new double[hypotheses.size()];
        Arrays.setAll(factor, h -> Math.exp(weights[item] * terms[item][h].log()));
        Arrays.setAll(without, h -> now[h] / factor[h]);
        double[] before = logOdds(without);
        double[] effects = new double[before.length];
        Arrays.setAll(effects, m -> (after[m] - before[m]) / LN_10);
        return effects;
    }

    /** Natural logarithm of the odds of each mechanism. */
    private double[] logOdds(double[] byHypothesis) {
        double[] mechanisms = model.byMechanism(byHypothesis);
        double[] logs = new double[mechanisms.length];
        Arrays.setAll(logs, m -> Math.log(odds(mechanisms, m)));
        return logs;
    }

    /** Odds of one among all; kept finite when the others have no weight that a number can hold. */
    private static double odds(double[] weights, int one) {
        double others = Double.MIN_NORMAL;
        for (int m = 0; m < weights.length; m++) {
            others += m == one ? 0 : weights[m];
        }
        return (weights[one] + Double.MIN_NORMAL) / others;
    }

    private static Contribution contribution(Item item, String label, Term term, double ratio) {
        return new Contribution(
                item.finding(), label, item.presence(), item.shown(), ratio, term.words(), term.basis(), item.facts());
    }

    private String label(Item item) {
        String label = vocabulary.label(item.finding());
        String how = switch (item.kind()) {
            case SEEN ->
                item.method().map(m -> " (" + vocabulary.label(m) + ")").orElse("");
            case NAMED_CLINICALLY -> " (as observed)";
            case NAMED_BY_IMAGING -> " (named by imaging)";
            case NAMED_BY_TISSUE -> " (named by tissue)";
        };
        return label + how;
    }

    /** The incidence is that of the form of the calcium injury that is most probable here. */
    private Optional<Flip> flip(List<Ranked> ranked, int[] leading) {
        int place = ranked.stream().map(Ranked::condition).toList().indexOf(Priors.CALCIUM_INJURY);
        Ranked injury = ranked.get(place);
        Ranked rival = ranked.get(place == 0 ? 1 : 0);
        double used = priors.used(leading[model.mechanism(Priors.CALCIUM_INJURY)]);
        double tie = used * rival.probability() / injury.probability();
        boolean meaningful = Double.isFinite(tie) && tie < 1 && place <= 4;
        return meaningful ? Optional.of(new Flip(rival.condition(), tie, used)) : Optional.empty();
    }

    /** What another finding implies says nothing of its own. */
    private boolean implied(Item item) {
        return items.stream()
                .filter(Item::present)
                .flatMap(other -> vocabulary.finding(other.finding()).stream())
                .anyMatch(finding -> finding.implies().contains(item.finding()));
    }

    private List<String> unexplained() {
        return items.stream()
                .filter(item -> item.present() && !likelihoods.explains(item) && !implied(item))
                .map(item -> vocabulary.label(item.finding()))
                .distinct()
                .toList();
    }
}
