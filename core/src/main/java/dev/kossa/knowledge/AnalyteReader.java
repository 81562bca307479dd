package dev.kossa.knowledge;

import dev.kossa.knowledge.References.Kind;
import dev.kossa.knowledge.Terms.Group;
import java.util.List;
import java.util.Optional;

/** Reads an analyte with its units and reference ranges. */
final class AnalyteReader {
    private final Base base;

    AnalyteReader(Base base) {
        this.base = base;
    }

    Vocabulary.Analyte read(Row row) {
        Words.ignoreBasis(row);
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
                ranges(row));
        checkUnits(row, analyte);
        return analyte;
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
        row.ignore("note", "tag", "source");
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
