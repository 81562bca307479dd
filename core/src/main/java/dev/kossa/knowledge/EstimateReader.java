package dev.kossa.knowledge;

import dev.kossa.knowledge.References.Kind;
import java.util.Optional;

/** Reads a count, a declared bin, or both. */
final class EstimateReader {
    private final Base base;

    EstimateReader(Base base) {
        this.base = base;
    }

    Estimate read(Row row) {
        Optional<Estimate.Count> count = count(row);
        Optional<Estimate.Bin> bin = row.optionalReference(Kind.BIN, "bin")
                .flatMap(id -> Optional.ofNullable(base.loading().bins().get(id)));
        if (count.isEmpty() && !row.has("bin")) {
            row.problem(
                    "bin",
                    "The " + row.name() + " has neither a count nor a bin.",
                    "Maybe present and of were forgotten.");
        }
        return Estimate.of(count, bin, base.basis(row));
    }

    /** The count of a row, if it has one. */
    static Optional<Estimate.Count> count(Row row) {
        Optional<Integer> present = row.optionalWholeNumber("present");
        Optional<Integer> of = row.optionalWholeNumber("of");
        if (present.isEmpty() && of.isEmpty()) {
            return Optional.empty();
        }
        if (present.isEmpty() || of.isEmpty()) {
            row.problem(
                    "present",
                    "The " + row.name() + " has only one half of a count.",
                    "Maybe present: n, of: m was meant.");
            return Optional.empty();
        }
        return valid(row, new Estimate.Count(present.get(), of.get()));
    }

    private static Optional<Estimate.Count> valid(Row row, Estimate.Count count) {
        if (count.present() < 0 || count.of() < 1 || count.present() > count.of()) {
            row.problem(
                    "present",
                    "The count (" + count.present() + " of " + count.of() + ") of " + row.name() + " is not possible.",
                    "Maybe the two numbers are swapped.");
            return Optional.empty();
        }
        return Optional.of(count);
    }
}
