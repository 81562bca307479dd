package dev.kossa.knowledge;

import dev.kossa.knowledge.Reasoning.Likelihood;
import dev.kossa.knowledge.Reasoning.NamedLikelihood;
import dev.kossa.knowledge.References.Kind;
import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.knowledge.Vocabulary.UnitFactor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads P(finding | mechanism). */
final class LikelihoodReader {
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
        Optional<Estimate> estimate = row.row(field, field, estimates::read);
        if (estimate.isEmpty()) {
            row.problem(field, "The " + row.name() + " has no " + field + ".", "");
        }
        return estimate.orElseGet(() -> standIn(row));
    }

    private Estimate standIn(Row row) {
        return Estimate.of(Optional.empty(), Optional.empty(), new Basis("", List.of(), Tag.M, row.name()));
    }

    private Likelihood likelihood(Row row) {
        row.ignore("note", "source", "tag");
        String finding = row.reference(Kind.FINDING, "finding");
        Optional<String> analyteId = row.optionalReference(Kind.ANALYTE, "analyte");
        Optional<Analyte> analyte = analyteId.flatMap(vocabulary::analyte);
        return new Likelihood(
                finding,
                analyteId,
                row.optionalReference(Kind.CLUSTER, "cluster"),
                side(row, "others"),
                row.rows("rows", "row", entry -> row(entry, analyte)));
    }

    private Likelihood.Row row(Row row, Optional<Analyte> analyte) {
        Optional<Likelihood.Threshold> threshold = threshold(row, analyte);
        return new Likelihood.Row(
                row.reference(Kind.MECHANISM, "condition"),
                row.ages("age"),
                row.optionalReference(Kind.METHOD, "method"),
                threshold,
                estimates.read(row));
    }

    private static Optional<Likelihood.Threshold> threshold(Row row, Optional<Analyte> analyte) {
        Optional<String> written = row.optionalText("threshold");
        Optional<String> unit = row.optionalText("unit");
        if (written.isEmpty() || analyte.isEmpty()) {
            complain(row, analyte, written, unit);
            return Optional.empty();
        }
        if (unit.isEmpty()) {
            row.problem(
                    "threshold",
                    "The threshold (" + written.get() + ") of " + row.name() + " has no unit.",
                    "Maybe " + analyte.get().unit() + " was meant.");
            return Optional.empty();
        }
        Optional<UnitFactor> factor = analyte.get().factor(unit.get());
        if (factor.isEmpty()) {
            List<String> units =
                    analyte.get().units().stream().map(UnitFactor::unit).toList();
            row.problem(
                    "unit",
                    "The unit (" + unit.get() + ") of " + row.name() + " is none of the analyte ("
                            + analyte.get().id() + ").",
                    "Maybe one of " + String.join(", ", units) + " was meant.");
        }
        return factor.flatMap(f -> threshold(row, written.get(), unit.get(), f));
    }

    private static void complain(Row row, Optional<Analyte> analyte, Optional<String> written, Optional<String> unit) {
        if (analyte.isPresent() && row.has("present")) {
            row.problem(
                    "present",
                    "The count of " + row.name() + " has no threshold.",
                    "Maybe threshold: \">10\", unit: " + analyte.get().unit() + " was meant.");
        }
        if (analyte.isEmpty() && (written.isPresent() || unit.isPresent())) {
            row.problem(
                    "threshold",
                    "The " + row.name() + " has a threshold or unit, but its likelihood has no analyte.",
                    "Maybe the field analyte is missing.");
        }
    }

    private static Optional<Likelihood.Threshold> threshold(Row row, String written, String unit, UnitFactor factor) {
        int digits = 0;
        while (digits < written.length() && "<>=≤≥ ".indexOf(written.charAt(digits)) >= 0) {
            digits++;
        }
        Optional<Likelihood.Relation> relation =
                relation(written.substring(0, digits).strip());
        Optional<Double> value = Numbers.parse(written.substring(digits));
        if (relation.isEmpty() || value.isEmpty()) {
            row.problem(
                    "threshold",
                    "The threshold (" + written + ") of " + row.name() + " is not a sign and a number.",
                    "Maybe \">8\" or \">=20\" was meant.");
            return Optional.empty();
        }
        return Optional.of(
                new Likelihood.Threshold(relation.get(), factor.canonical(value.get()), written + " " + unit));
    }

    private static Optional<Likelihood.Relation> relation(String sign) {
        return switch (sign) {
            case ">" -> Optional.of(Likelihood.Relation.MORE);
            case ">=", "≥" -> Optional.of(Likelihood.Relation.AT_LEAST);
            case "<" -> Optional.of(Likelihood.Relation.LESS);
            case "<=", "≤" -> Optional.of(Likelihood.Relation.AT_MOST);
            default -> Optional.empty();
        };
    }
}
