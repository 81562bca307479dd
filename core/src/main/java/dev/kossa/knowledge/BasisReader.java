package dev.kossa.knowledge;

import dev.kossa.knowledge.References.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads where a row comes from: source and tag of the row, or of the row or file that holds it. */
final class BasisReader {
    private static final String SOURCE = "source";
    private static final String TAG = "tag";

    private final RowIndex index;
    private final Map<String, Source> sources;

    BasisReader(RowIndex index, Map<String, Source> sources) {
        this.index = index;
        this.sources = sources;
    }

    Basis read(Row row) {
        return new Basis(index.path(row.node()), sources(row), tag(row), row.text("note", ""));
    }

    private List<Source> sources(Row row) {
        Optional<Row> owner = owner(row, SOURCE);
        List<Source> cited = new ArrayList<>();
        for (String id : owner.map(o -> o.texts(SOURCE)).orElse(List.of())) {
            row.need(Kind.SOURCE, id, SOURCE);
            Optional.ofNullable(sources.get(id)).ifPresent(cited::add);
        }
        return cited;
    }

    private static Tag tag(Row row) {
        return owner(row, TAG).map(Row::tag).orElse(Tag.M);
    }

    private static Optional<Row> owner(Row row, String field) {
        Optional<Row> owner = row.owner(field);
        if (owner.isEmpty()) {
            row.missing(field);
        }
        return owner;
    }
}
