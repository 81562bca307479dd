package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** All files of one load, read section by section: a section may be spread over several files. */
final class Base {
    private final Loading loading;
    private final BasisReader bases;
    private final List<Row> files = new ArrayList<>();
    private final Set<String> wanted = new LinkedHashSet<>();

    Base(Collection<YamlNode.Fields> trees, RowIndex index, Loading loading) {
        this.loading = loading;
        this.bases = new BasisReader(index, loading.sources());
        trees.forEach(
                tree -> files.add(new Row(tree, RowName.of("file (" + tree.file() + ")"), Optional.empty(), loading)));
    }

    Loading loading() {
        return loading;
    }

    /** Reads every row of a section. */
    <T> List<T> rows(String section, String kind, Function<Row, T> reader) {
        wanted.add(section);
        List<T> read = new ArrayList<>();
        for (Row file : files) {
            read.addAll(file.rows(section, kind, reader));
        }
        return read;
    }

    /** Reads a section that is one group of fields; of several the first counts. */
    <T> Optional<T> row(String section, Function<Row, T> reader) {
        wanted.add(section);
        List<T> read = new ArrayList<>();
        for (Row file : files) {
            file.row(section, reader).ifPresent(read::add);
        }
        return read.stream().findFirst();
    }

    /** Reads a section that is one number; 0 when it is missing, which is then a problem. */
    double number(String section) {
        wanted.add(section);
        List<Double> read = new ArrayList<>();
        for (Row file : files) {
            file.optionalNumber(section).ifPresent(read::add);
        }
        return read.stream().findFirst().orElse(0.0);
    }

    /** Where a row comes from. */
    Basis basis(Row row) {
        return bases.read(row);
    }

    /** Notes something that concerns no single row. */
    void problem(String sentence, String maybe) {
        loading.problems().add("", 0, sentence + "\n" + maybe);
    }

    /** After all sections have been read: sections that nobody wrote or nobody read, ids that nobody declared. */
    void finish() {
        for (String section : wanted) {
            if (files.stream().noneMatch(file -> file.has(section))) {
                problem(
                        "The knowledge base has no section (" + section + ").",
                        "Maybe its file is missing in index.yaml.");
            }
        }
        for (Row file : files) {
            file.text("owner");
            file.text("reviewed");
            file.done();
        }
        loading.references().check();
    }
}
