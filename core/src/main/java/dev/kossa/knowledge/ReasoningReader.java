package dev.kossa.knowledge;

import dev.kossa.knowledge.Reasoning.CaseMix;
import dev.kossa.knowledge.Reasoning.Cluster;
import dev.kossa.knowledge.Reasoning.Sensitivity;
import dev.kossa.knowledge.References.Kind;
import java.util.List;

/** Reads how the mechanisms show themselves, how often they are, and what each test can tell. */
final class ReasoningReader {
    private final Base base;
    private final Vocabulary vocabulary;

    ReasoningReader(Base base, Vocabulary vocabulary) {
        this.base = base;
        this.vocabulary = vocabulary;
    }

    Reasoning read() {
        PriorsReader priors = new PriorsReader(base, vocabulary);
        List<CaseMix> caseMix = priors.caseMix();
        PriorsReader.AfterInfusion spell = priors.afterInfusion();
        LikelihoodReader likelihoods = new LikelihoodReader(base, vocabulary);
        likelihoods.read();
        ActionsReader actions = new ActionsReader(base, vocabulary);
        return new Reasoning(
                caseMix,
                spell.lookBack_d(),
                spell.unknownSite(),
                spell.centralLine(),
                spell.background(),
                spell.incidence(),
                priors.onset(spell.lookBack_d()),
                priors.seenAfter(spell.lookBack_d()),
                ById.map(base.rows("clusters", "cluster", this::cluster), Cluster::id),
                likelihoods.likelihoods(),
                likelihoods.named(),
                base.rows("sensitivity", "sensitivity", this::sensitivity),
                actions.redFlags(),
                actions.tests(),
                actions.decisions());
    }

    private Cluster cluster(Row row) {
        base.basis(row);
        double weight = row.number("weight");
        if (row.has("weight") && !(weight > 0 && weight <= 1)) {
            row.problem(
                    "weight",
                    "The weight (" + Numbers.print(weight) + ") of " + row.name() + " is not above 0 and at most 1.",
                    "Maybe 0.5 was meant: 1 counts every finding in full.");
        }
        return new Cluster(row.id(Kind.CLUSTER), row.text("label"), weight, row.text("note", ""));
    }

    private Sensitivity sensitivity(Row row) {
        List<Sensitivity.Point> points = row.rows("points", "point", ReasoningReader::point);
        checkPoints(row, points);
        return new Sensitivity(
                row.reference(Kind.FINDING, "finding"),
                row.reference(Kind.METHOD, "method"),
                row.reference(Kind.MECHANISM, "condition"),
                row.choice("zero", Sensitivity.Zero.values()),
                points,
                base.basis(row));
    }

    private static Sensitivity.Point point(Row row) {
        return new Sensitivity.Point(row.number("day"), row.probability("probability"));
    }

    private static void checkPoints(Row row, List<Sensitivity.Point> points) {
        if (points.isEmpty()) {
            row.problem("points", "The " + row.name() + " has no points.", "");
        }
        for (int i = 1; i < points.size(); i++) {
            double before = points.get(i - 1).day();
            double after = points.get(i).day();
            if (after <= before) {
                row.problem(
                        "points",
                        "The days of the points of " + row.name() + " do not rise: " + Numbers.print(after)
                                + " comes after " + Numbers.print(before) + ".",
                        "Maybe two points are swapped.");
            }
        }
    }
}
