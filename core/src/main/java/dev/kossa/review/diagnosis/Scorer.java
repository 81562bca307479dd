package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Mechanism;
import dev.kossa.review.diagnosis.Differential.Contribution;
import dev.kossa.review.diagnosis.Differential.Flip;
import dev.kossa.review.diagnosis.Differential.Ranked;
import dev.kossa.review.diagnosis.Likelihoods.Term;
import dev.kossa.review.diagnosis.Priors.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Log-space Bayes over the mechanisms. */
final class Scorer {
    /** Two-sided 80 % of a normal distribution. */
    private static final double Z = 1.2816;

    private static final double LN_10 = Math.log(10);

    private final Vocabulary vocabulary;
    private final List<Mechanism> mechanisms;
    private final Likelihoods likelihoods;
    private final Priors priors;
    private final Stages stages;

    Scorer(Vocabulary vocabulary, Model model, Likelihoods likelihoods, Priors priors, Stages stages) {
        this.vocabulary = vocabulary;
        this.mechanisms = model.mechanisms();
        this.likelihoods = likelihoods;
        this.priors = priors;
        this.stages = stages;
    }

    Differential score(List<Item> items) {
        List<Item> used = items.stream().filter(likelihoods::scores).toList();
        Term[][] terms = terms(used);
        double[] weights = used.stream().mapToDouble(likelihoods::weight).toArray();
        double[] evidence = evidence(terms, weights);
        double[] central = posterior(Scenario.CENTRAL, evidence);
        double[] low = posterior(Scenario.LOW, evidence);
        double[] high = posterior(Scenario.HIGH, evidence);
        List<Ranked> ranked = new ArrayList<>();
        for (int c = 0; c < mechanisms.size(); c++) {
            double sd = Math.sqrt(variance(c, rival(c, central), terms, weights));
            ranked.add(ranked(c, central[c], low[c], high[c], sd, contributions(c, used, terms, weights), items));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::probability).reversed().thenComparing(Ranked::condition));
        return new Differential(ranked, priors.words(), priors.basis(), flip(ranked), unexplained(items));
    }

    /** The probabilities after further evidence, without explanation; for weighing tests. */
    double[] posterior(Scenario scenario, double[] evidence) {
        double[] shares = priors.shares(scenario);
        double[] log = new double[mechanisms.size()];
        double largest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < log.length; c++) {
            log[c] = Math.log(shares[c]) + evidence[c];
            largest = Math.max(largest, log[c]);
        }
        double sum = 0;
        for (int c = 0; c < log.length; c++) {
            log[c] = Math.exp(log[c] - largest);
            sum += log[c];
        }
        for (int c = 0; c < log.length; c++) {
            log[c] /= sum;
        }
        return log;
    }

    private Term[][] terms(List<Item> items) {
        Term[][] terms = new Term[items.size()][mechanisms.size()];
        for (int i = 0; i < items.size(); i++) {
            for (int c = 0; c < mechanisms.size(); c++) {
                terms[i][c] = likelihoods.term(items.get(i), c);
            }
        }
        return terms;
    }

    private double[] evidence(Term[][] terms, double[] weights) {
        double[] sum = new double[mechanisms.size()];
        for (int i = 0; i < terms.length; i++) {
            for (int c = 0; c < sum.length; c++) {
                sum[c] += weights[i] * Math.log(terms[i][c].probability());
            }
        }
        return sum;
    }

    private Ranked ranked(
            int c, double central, double low, double high, double sd, List<Contribution> bars, List<Item> items) {
        Mechanism mechanism = mechanisms.get(c);
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
                priors.shares(Scenario.CENTRAL)[c],
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

    /** Variance of the log odds of a mechanism against its strongest rival; the rows are read as independent. */
    private static double variance(int condition, int rival, Term[][] terms, double[] weights) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            double both = terms[i][condition].varianceOfLog() + terms[i][rival].varianceOfLog();
            sum += weights[i] * weights[i] * both;
        }
        return sum;
    }

    private List<Contribution> contributions(int condition, List<Item> items, Term[][] terms, double[] weights) {
        List<Contribution> bars = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            bars.add(contribution(items.get(i), terms[i], condition, weights[i]));
        }
        bars.sort(Comparator.comparingDouble((Contribution bar) -> Math.abs(bar.log10Ratio()))
                .reversed()
                .thenComparing(Contribution::finding)
                .thenComparing(Contribution::label));
        return bars;
    }

    private Contribution contribution(Item item, Term[] terms, int condition, double weight) {
        double[] shares = priors.shares(Scenario.CENTRAL);
        double others = 0;
        for (int c = 0; c < terms.length; c++) {
            if (c != condition) {
                others += shares[c] * terms[c].probability();
            }
        }
        others /= 1 - shares[condition];
        Term term = terms[condition];
        double ratio = weight * Math.log(term.probability() / others) / LN_10;
        return new Contribution(
                item.finding(),
                label(item),
                item.presence(),
                item.shown(),
                ratio,
                term.words(),
                term.basis(),
                item.facts());
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

    private Optional<Flip> flip(List<Ranked> ranked) {
        Ranked injury = ranked.stream()
                .filter(r -> r.condition().equals(Priors.CALCIUM_INJURY))
                .findFirst()
                .orElseThrow();
        Ranked rival = ranked.get(0).equals(injury) ? ranked.get(1) : ranked.get(0);
        double tie = priors.calcium() * rival.probability() / injury.probability();
        boolean meaningful = Double.isFinite(tie) && tie < 1 && ranked.indexOf(injury) <= 4;
        return meaningful ? Optional.of(new Flip(rival.condition(), tie, priors.calcium())) : Optional.empty();
    }

    /** What another finding implies says nothing of its own. */
    private boolean implied(Item item, List<Item> items) {
        return items.stream()
                .filter(Item::present)
                .flatMap(other -> vocabulary.finding(other.finding()).stream())
                .anyMatch(finding -> finding.implies().contains(item.finding()));
    }

    private List<String> unexplained(List<Item> items) {
        return items.stream()
                .filter(item -> item.present() && !likelihoods.explains(item) && !implied(item, items))
                .map(item -> vocabulary.label(item.finding()))
                .distinct()
                .toList();
    }
}
