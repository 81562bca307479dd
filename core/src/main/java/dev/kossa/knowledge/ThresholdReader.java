package dev.kossa.knowledge;

import dev.kossa.knowledge.Reasoning.Likelihood.Relation;
import dev.kossa.knowledge.Reasoning.Likelihood.Threshold;
import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.knowledge.Vocabulary.UnitFactor;
import java.util.List;
import java.util.Optional;

/** Reads the cut-offs of the counts of one finding, in the canonical unit of its analyte. */
final class ThresholdReader {
    private static final String SIGNS = "<>=≤≥ ";
    private static final String THRESHOLD = "threshold";

    private final String finding;
    private final Optional<Analyte> analyte;
    private final boolean measured;

    /**
     * @param analyte the analyte whose value decides; empty when there is none or its id is unknown
     * @param measured whether the likelihood names an analyte at all
     */
    ThresholdReader(String finding, Optional<Analyte> analyte, boolean measured) {
        this.finding = finding;
        this.analyte = analyte;
        this.measured = measured;
    }

    /** A value of the analyte must be able to mean the finding. */
    void checkDirection(Row row) {
        if (analyte.isPresent() && !isHigh() && !isLow()) {
            row.problem(
                    "analyte",
                    "The analyte (" + analyte.get().id() + ") of " + row.name() + " has (" + finding
                            + ") neither as high nor as low.",
                    "Maybe another analyte was meant.");
        }
    }

    private boolean isHigh() {
        return analyte.flatMap(Analyte::high).filter(finding::equals).isPresent();
    }

    private boolean isLow() {
        return analyte.flatMap(Analyte::low).filter(finding::equals).isPresent();
    }

    /** The cut-off of a row, if it has one. */
    Optional<Threshold> read(Row row) {
        Optional<String> written = row.optionalText(THRESHOLD);
        Optional<String> unit = row.optionalText("unit");
        if (analyte.isEmpty()) {
            checkUnmeasured(row, written.isPresent() || unit.isPresent());
            return Optional.empty();
        }
        if (written.isEmpty()) {
            checkBare(row, analyte.get());
            return Optional.empty();
        }
        return factor(row, analyte.get(), unit).flatMap(factor -> threshold(row, written.get(), factor));
    }

    private void checkUnmeasured(Row row, boolean cut) {
        if (!measured && cut) {
            row.problem(
                    THRESHOLD,
                    "The " + row.name() + " has a threshold or a unit, but its likelihood has no analyte.",
                    "Maybe the field analyte is missing.");
        }
    }

    private static void checkBare(Row row, Analyte analyte) {
        if (row.has("present")) {
            row.problem(
                    "present",
                    "The count of " + row.name() + " has no threshold.",
                    "Maybe threshold: \">10\", unit: " + analyte.unit() + " was meant.");
        }
    }

    private static Optional<UnitFactor> factor(Row row, Analyte analyte, Optional<String> unit) {
        if (unit.isEmpty()) {
            row.problem(
                    THRESHOLD,
                    "The threshold of " + row.name() + " has no unit.",
                    "Maybe unit: " + analyte.unit() + " was meant.");
            return Optional.empty();
        }
        Optional<UnitFactor> factor = analyte.factor(unit.get());
        if (factor.isEmpty()) {
            List<String> units = analyte.units().stream().map(UnitFactor::unit).toList();
            row.problem(
                    "unit",
                    "The unit (" + unit.get() + ") of " + row.name() + " is none of analyte (" + analyte.id() + ").",
                    "Maybe one of " + String.join(", ", units) + " was meant.");
        }
        return factor;
    }

    private Optional<Threshold> threshold(Row row, String written, UnitFactor factor) {
        int digits = 0;
        while (digits < written.length() && SIGNS.indexOf(written.charAt(digits)) >= 0) {
            digits++;
        }
        Optional<Relation> relation = relation(written.substring(0, digits).strip());
        Optional<Double> value = Numbers.parse(written.substring(digits));
        if (relation.isEmpty() || value.isEmpty()) {
            row.problem(
                    THRESHOLD,
                    "The threshold (" + written + ") of " + row.name() + " is not a sign and a number.",
                    "Maybe \">8\" or \">=20\" was meant.");
            return Optional.empty();
        }
        checkSign(row, written, relation.get());
        return Optional.of(new Threshold(relation.get(), factor.canonical(value.get()), written + " " + factor.unit()));
    }

    private void checkSign(Row row, String written, Relation relation) {
        boolean upwards = relation == Relation.MORE || relation == Relation.AT_LEAST;
        if (isHigh() != isLow() && upwards != isHigh()) {
            row.problem(
                    THRESHOLD,
                    "The threshold (" + written + ") of " + row.name() + " counts " + (upwards ? "high" : "low")
                            + " values, but (" + finding + ") means a " + (isHigh() ? "high" : "low") + " one.",
                    "Maybe the sign is turned round.");
        }
    }

    private static Optional<Relation> relation(String sign) {
        return switch (sign) {
            case ">" -> Optional.of(Relation.MORE);
            case ">=", "≥" -> Optional.of(Relation.AT_LEAST);
            case "<" -> Optional.of(Relation.LESS);
            case "<=", "≤" -> Optional.of(Relation.AT_MOST);
            default -> Optional.empty();
        };
    }
}
