package dev.kossa.knowledge;

import dev.kossa.knowledge.References.Kind;

/** Reads the sources and the declared probabilities, which all other rows name. */
final class SourcesReader {
    private final Base base;

    SourcesReader(Base base) {
        this.base = base;
    }

    void read() {
        base.rows("sources", "source", SourcesReader::source)
                .forEach(source -> base.loading().sources().put(source.id(), source));
        base.rows("bins", "bin", this::bin).forEach(bin -> base.loading().bins().put(bin.id(), bin));
    }

    private static Source source(Row row) {
        row.ignore("read", "note");
        return new Source(
                row.id(Kind.SOURCE),
                row.text("title"),
                row.text("address", ""),
                row.tag(),
                row.optionalWholeNumber("year"));
    }

    private Estimate.Bin bin(Row row) {
        base.basis(row);
        double strength = row.number("strength");
        if (row.has("strength") && !(strength > 0)) {
            row.problem(
                    "strength",
                    "The strength (" + Numbers.print(strength) + ") of " + row.name() + " must be positive.",
                    "Maybe 4 was meant.");
        }
        return new Estimate.Bin(row.id(Kind.BIN), row.probability("probability"), Math.max(strength, 1e-9));
    }
}
