package dev.kossa.knowledge;

import java.util.Optional;

/**
 * What messages call a row: "row (cellulitis) of likelihood (fever)". It is put together only when there is something to say, because
 * every command reads thousands of rows.
 */
final class RowName {
    private final String kind;
    private final Optional<YamlNode.Fields> keyed;
    private final int position;
    private final Optional<RowName> holder;

    private RowName(String kind, Optional<YamlNode.Fields> keyed, int position, Optional<RowName> holder) {
        this.kind = kind;
        this.keyed = keyed;
        this.position = position;
        this.holder = holder;
    }

    /** A name of its own: "file (bins.yaml)". */
    static RowName of(String name) {
        return new RowName(name, Optional.empty(), 0, Optional.empty());
    }

    /** A row in a list: "row (cellulitis)". */
    static RowName listed(String kind, YamlNode.Fields row, int position) {
        return new RowName(kind, Optional.of(row), position, Optional.empty());
    }

    /** The same within another row. */
    RowName within(RowName row) {
        return new RowName(kind, keyed, position, Optional.of(row));
    }

    @Override
    public String toString() {
        String own = keyed.map(row -> kind + " (" + RowIndex.key(row, position) + ")")
                .orElse(kind);
        return holder.map(row -> own + " of " + row).orElse(own);
    }
}
