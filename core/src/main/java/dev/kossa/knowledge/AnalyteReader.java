package dev.kossa.knowledge;

import dev.kossa.knowledge.References.Kind;
import dev.kossa.knowledge.Terms.Group;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an analyte with its units and reference ranges. */
final class AnalyteReader {
    private final Base base;

    AnalyteReader(Base base) {
        this.base = base;
    }

    Vocabulary.Analyte read(Row row) {
        Words.checkBasis(row);
        Bounds plausible = row.bounds("plausible");
        Vocabulary.Analyte analyte = new Vocabulary.Analyte(
                row.id(Kind.ANALYTE),
                row.text("label"),
                row.text("unit"),
                row.rows("units", "unit", AnalyteReader::unit),
                row.terms(Group.ANALYTE, "terms"),
                Words.codes(row),
                row.optionalReference(Kind.FINDING, "high"),
                row.optionalReference(Kind.FINDING, "low"),
                plausible.low(),
                plausible.high(),
                ranges(row),
                row.has("panel") ? Optional.of(row.references(Kind.ANALYTE, "panel")) : Optional.empty());
        checkUnits(row, analyte);
        checkUnambiguous(row, analyte);
        checkPlausible(row, analyte);
        return analyte;
    }

    private static void checkPlausible(Row row, Vocabulary.Analyte analyte) {
        for (Vocabulary.ReferenceRange range : analyte.ranges()) {
            boolean low =
                    range.low().filter(value -> value < analyte.plausible_low()).isPresent();
            boolean high = range.high()
                    .filter(value -> value > analyte.plausible_high())
                    .isPresent();
            if (low || high) {
                row.problem(
                        "plausible",
                        "The range " + range.basis().row() + " goes beyond the plausible values of " + row.name() + ".",
                        "Maybe one of the two is in another unit.");
            }
        }
    }

    private static void checkUnits(Row row, Vocabulary.Analyte analyte) {
        Optional<Vocabulary.UnitFactor> own = analyte.factor(analyte.unit());
        if (own.isEmpty() || own.get().factor() != 1 || own.get().offset() != 0) {
            row.problem(
                    "units",
                    "The units of " + row.name() + " do not hold its own unit (" + analyte.unit() + ") with factor 1.",
                    "Maybe {unit: " + analyte.unit() + ", factor: 1} is missing.");
        }
    }

    /** A unit may stand there in several spellings that differ in blanks only, but it means one factor. */
    private static void checkUnambiguous(Row row, Vocabulary.Analyte analyte) {
        Map<String, Vocabulary.UnitFactor> factors = new HashMap<>();
        for (Vocabulary.UnitFactor unit : analyte.units()) {
            Vocabulary.UnitFactor before = factors.putIfAbsent(unit.unit().replace(" ", ""), unit);
            if (before != null && (before.factor() != unit.factor() || before.offset() != unit.offset())) {
                row.problem(
                        "units",
                        "The unit (" + unit.unit() + ") of " + row.name() + " has two factors ("
                                + Numbers.print(before.factor()) + ", " + Numbers.print(unit.factor()) + ").",
                        "Maybe one of them belongs to another unit.");
            }
        }
    }

    private List<Vocabulary.ReferenceRange> ranges(Row row) {
        List<Placed<Vocabulary.ReferenceRange>> ranges =
                row.rows("ranges", "range", range -> new Placed<>(range(range), range));
        new AgeCover("reference ranges of " + row.name())
                .check(ranges.stream()
                        .filter(range -> !range.value().alternative())
                        .map(range -> new Placed<>(range.value().age(), range.row()))
                        .toList());
        return ranges.stream().map(Placed::value).toList();
    }

    private static Vocabulary.UnitFactor unit(Row row) {
        Words.checkBasis(row);
        double factor = row.number("factor");
        if (row.has("factor") && !(factor > 0)) {
            row.problem(
                    "factor", "The factor (" + Numbers.print(factor) + ") of " + row.name() + " is not positive.", "");
        }
        return new Vocabulary.UnitFactor(
                row.text("unit"), factor, row.optionalNumber("offset").orElse(0.0));
    }

    private Vocabulary.ReferenceRange range(Row row) {
        Optional<Double> low = row.optionalNumber("low");
        Optional<Double> high = row.optionalNumber("high");
        if (low.isEmpty() && high.isEmpty()) {
            row.problem("low", "The " + row.name() + " has neither low nor high.", "Maybe high: 10 was meant.");
        }
        if (low.isPresent() && high.isPresent() && low.get() >= high.get()) {
            row.problem(
                    "low",
                    "The low (" + Numbers.print(low.get()) + ") of " + row.name() + " is not below its high ("
                            + Numbers.print(high.get()) + ").",
                    "Maybe the two are swapped.");
        }
        return new Vocabulary.ReferenceRange(
                row.requiredAges("age"), low, high, row.flag("alternative"), base.basis(row));
    }
}
