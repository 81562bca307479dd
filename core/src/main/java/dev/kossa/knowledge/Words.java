package dev.kossa.knowledge;

import dev.kossa.knowledge.References.Kind;
import java.util.List;

/** What all concepts of the vocabulary have. */
final class Words {
    private Words() {}

    static List<Code> codes(Row row) {
        return row.rows("codes", "code", Words::code);
    }

    private static Code code(Row row) {
        checkBasis(row);
        return new Code(row.text("system"), row.text("code"));
    }

    /** Source and tag of a row that needs none: where they are given they must be known, and people can read them. */
    static void checkBasis(Row row) {
        row.ignore("note");
        row.references(Kind.SOURCE, "source");
        if (row.has("tag")) {
            row.tag();
        }
    }
}
