package dev.kossa.knowledge;

import dev.kossa.knowledge.Reasoning.Likelihood;
import dev.kossa.knowledge.Reasoning.NamedLikelihood;
import dev.kossa.knowledge.References.Kind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads P(finding | mechanism). */
final class LikelihoodReader {
    private static final List<String> NAMED = List.of("named-by-imaging", "named-by-tissue", "named-clinically");

    private final Base base;
    private final Vocabulary vocabulary;
    private final EstimateReader estimates;
    private final Map<String, Likelihood> likelihoods = new LinkedHashMap<>();
    private final Map<String, NamedLikelihood> named = new LinkedHashMap<>();
    private final Map<String, Row> first = new HashMap<>();

    LikelihoodReader(Base base, Vocabulary vocabulary) {
        this.base = base;
        this.vocabulary = vocabulary;
        this.estimates = new EstimateReader(base);
    }

    void read() {
        base.rows("likelihoods", "likelihood", row -> {
            checkUnique(row);
            if (row.has("same")) {
                NamedLikelihood likelihood = named(row);
                named.putIfAbsent(likelihood.id(), likelihood);
            } else {
                Likelihood likelihood = likelihood(row);
                likelihoods.putIfAbsent(likelihood.finding(), likelihood);
            }
            return row;
        });
        checkNamed();
    }

    /** Results that name a mechanism are scored by these three. */
    private void checkNamed() {
        for (String id : NAMED) {
            if (!named.containsKey(id)) {
                base.problem(
                        "The knowledge base has no likelihood (" + id + ").",
                        "Maybe it is missing in likelihoods/named.yaml.");
            }
        }
    }

    /** By finding. */
    Map<String, Likelihood> likelihoods() {
        return likelihoods;
    }

    /** By id. */
    Map<String, NamedLikelihood> named() {
        return named;
    }

    private void checkUnique(Row row) {
        Row before = first.putIfAbsent(row.text("finding"), row);
        if (before != null) {
            row.problem(
                    "finding",
                    "The " + row.name() + " stands also in " + before.node().file() + ":"
                            + before.node().line() + ".",
                    "Maybe its rows belong there.");
        }
    }

    private NamedLikelihood named(Row row) {
        row.ignore("note");
        return new NamedLikelihood(
                row.text("finding"),
                row.optionalReference(Kind.CLUSTER, "cluster"),
                side(row, "same"),
                side(row, "other"));
    }

    private Estimate side(Row row, String field) {
        Optional<Estimate> estimate = row.row(field, estimates::read);
        if (estimate.isEmpty()) {
            row.problem(field, "The " + row.name() + " has no " + field + ".", "");
        }
        return estimate.orElseGet(LikelihoodReader::standIn);
    }

    private static Estimate standIn() {
        return Estimate.of(Optional.empty(), Optional.empty(), new Basis("", List.of(), Tag.M, ""));
    }

    private Likelihood likelihood(Row row) {
        Words.checkBasis(row);
        String finding = row.reference(Kind.FINDING, "finding");
        Optional<String> analyte = row.optionalReference(Kind.ANALYTE, "analyte");
        ThresholdReader thresholds =
                new ThresholdReader(finding, analyte.flatMap(vocabulary::analyte), analyte.isPresent());
        thresholds.checkDirection(row);
        return new Likelihood(
                finding,
                analyte,
                row.optionalReference(Kind.CLUSTER, "cluster"),
                side(row, "others"),
                row.rows("rows", "row", entry -> row(entry, thresholds)));
    }

    private Likelihood.Row row(Row row, ThresholdReader thresholds) {
        String condition = row.reference(Kind.MECHANISM, "condition");
        return new Likelihood.Row(
                condition,
                FormsReader.form(row, condition, vocabulary),
                row.ages("age"),
                row.optionalReference(Kind.METHOD, "method"),
                thresholds.read(row),
                estimates.read(row));
    }
}
