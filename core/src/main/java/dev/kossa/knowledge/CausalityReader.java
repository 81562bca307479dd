package dev.kossa.knowledge;

import dev.kossa.knowledge.Guidance.NaranjoClass;
import dev.kossa.knowledge.Guidance.NaranjoItem;
import dev.kossa.knowledge.Guidance.WhoUmc;
import java.util.Comparator;
import java.util.List;

/** Reads the causality scales. */
final class CausalityReader {
    private static final String CLASSES = "naranjo-classes";

    private final Base base;

    CausalityReader(Base base) {
        this.base = base;
    }

    List<NaranjoItem> naranjo() {
        return base.rows("naranjo", "Naranjo item", this::item);
    }

    private NaranjoItem item(Row row) {
        return new NaranjoItem(
                row.wholeNumber("item"),
                row.text("question"),
                row.wholeNumber("yes"),
                row.wholeNumber("no"),
                row.wholeNumber("unknown"),
                base.basis(row));
    }

    List<NaranjoClass> naranjoClasses() {
        List<Placed<NaranjoClass>> classes =
                base.rows(CLASSES, "Naranjo class", row -> new Placed<>(naranjoClass(row), row)).stream()
                        .sorted(Comparator.comparingInt(placed -> placed.value().from()))
                        .toList();
        for (int i = 1; i < classes.size(); i++) {
            checkNeighbours(classes.get(i - 1), classes.get(i));
        }
        return classes.stream().map(Placed::value).toList();
    }

    private NaranjoClass naranjoClass(Row row) {
        base.basis(row);
        NaranjoClass read = new NaranjoClass(row.wholeNumber("from"), row.wholeNumber("to"), row.text("id"));
        if (read.to() <= read.from()) {
            row.problem(
                    "to",
                    "The " + row.name() + " does not end (" + read.to() + ") after it begins (" + read.from() + ").",
                    "Maybe the two are swapped.");
        }
        return read;
    }

    private static void checkNeighbours(Placed<NaranjoClass> lower, Placed<NaranjoClass> upper) {
        if (lower.value().to() != upper.value().from()) {
            upper.row()
                    .problem(
                            "from",
                            "The " + upper.row().name() + " begins at "
                                    + upper.value().from() + ", but the "
                                    + lower.row().name() + " below it ends at "
                                    + lower.value().to() + ".",
                            "Maybe one begins where the other ends.");
        }
    }

    List<WhoUmc> whoUmc() {
        return base.rows("who-umc", "WHO-UMC category", this::category);
    }

    private WhoUmc category(Row row) {
        return new WhoUmc(row.text("id"), row.text("label"), row.texts("criteria"), base.basis(row));
    }
}
