package dev.kossa.cli.evaluate;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Reasoning.Likelihood;
import dev.kossa.knowledge.Reasoning.Likelihood.Relation;
import dev.kossa.knowledge.Reasoning.Likelihood.Threshold;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.record.Measurement;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.review.Laboratory;
import dev.kossa.review.diagnosis.DiagnosisOptions;
import dev.kossa.review.diagnosis.DiagnosisOptions.Prior;
import dev.kossa.review.diagnosis.Diagnostics;
import dev.kossa.review.diagnosis.Differential.Contribution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** What a case says of each finding, as the review understands it. */
final class CaseFindings {
    /** Every item of evidence is scored, because with the flat prior none is held by the prior. */
    private static final DiagnosisOptions ALL_EVIDENCE = new DiagnosisOptions(Prior.FLAT, true);

    private final PatientRecord record;
    private final Vocabulary vocabulary;
    private final Optional<Patient.Age> age;
    private final Map<String, Boolean> present = new HashMap<>();

    private CaseFindings(PatientRecord record, Vocabulary vocabulary, Optional<Patient.Age> age) {
        this.record = record;
        this.vocabulary = vocabulary;
        this.age = age;
    }

    static CaseFindings of(EvaluationCase one, Knowledge knowledge) {
        PatientRecord known = one.record().asOf(one.asOf());
        CaseFindings findings =
                new CaseFindings(known, knowledge.vocabulary(), known.patient().ageAt(one.asOf()));
        Diagnostics.of(known, knowledge, one.asOf(), ALL_EVIDENCE)
                .differential()
                .map(differential -> differential.first().contributions())
                .orElse(List.of())
                .forEach(findings::add);
        return findings;
    }

    private void add(Contribution contribution) {
        boolean here = contribution.presence() == Presence.PRESENT;
        present.merge(contribution.finding(), here, Boolean::logicalOr);
    }

    /** Whether the row is about patients of that age. */
    boolean applies(Likelihood.Row row) {
        return age.map(row.age()::contains).orElse(true);
    }

    /** Whether the finding is present, by the threshold where there is one; empty when the case is silent on it. */
    Optional<Boolean> says(Likelihood likelihood, Optional<Threshold> threshold) {
        OptionalDouble value = threshold.isPresent() ? value(likelihood, threshold.get()) : OptionalDouble.empty();
        return value.isPresent()
                ? Optional.of(threshold.orElseThrow().met(value.getAsDouble()))
                : Optional.ofNullable(present.get(likelihood.finding()));
    }

    /** The value farthest from normal. */
    private OptionalDouble value(Likelihood likelihood, Threshold threshold) {
        DoubleStream values = likelihood.analyte().flatMap(vocabulary::analyte).stream()
                .flatMapToDouble(analyte -> record.every(Measurement.class)
                        .filter(measurement -> measurement.analyte().equals(analyte.id()))
                        .flatMapToDouble(measurement -> Laboratory.canonical(measurement, analyte).stream()));
        boolean upper = threshold.relation() == Relation.MORE || threshold.relation() == Relation.AT_LEAST;
        return upper ? values.max() : values.min();
    }
}
