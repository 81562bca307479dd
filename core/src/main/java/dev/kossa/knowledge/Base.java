package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** All files of one load, read section by section: a section may be spread over several files. */
final class Base {
    private final Loading loading = new Loading();
    private final RowIndex index;
    private final List<Row> files = new ArrayList<>();

    Base(Collection<YamlNode.Fields> trees) {
        index = new RowIndex(trees);
        trees.forEach(tree -> files.add(new Row(tree, "file", Optional.empty(), loading)));
    }

    Loading loading() {
        return loading;
    }

    RowIndex index() {
        return index;
    }

    /** Reads every row of a section. */
    <T> List<T> rows(String section, String kind, Function<Row, T> reader) {
        List<T> read = new ArrayList<>();
        for (Row file : files) {
            read.addAll(file.rows(section, kind, reader));
        }
        return read;
    }

    /** Reads a section that is one group of fields; of several the first counts. */
    <T> Optional<T> row(String section, Function<Row, T> reader) {
        List<T> read = new ArrayList<>();
        for (Row file : files) {
            file.row(section, section, reader).ifPresent(read::add);
        }
        return read.stream().findFirst();
    }

    void eachFile(Consumer<Row> visitor) {
        files.forEach(visitor);
    }

    /** After all sections have been read: ids that nobody declared, sections that nobody read. */
    void finish() {
        for (Row file : files) {
            file.text("owner");
            file.text("reviewed");
            file.done();
        }
        loading.references().check();
    }

    Basis basis(Row row) {
        return row.basis(index);
    }
}
