package dev.kossa.knowledge;

import java.util.List;

/** What all concepts of the vocabulary have. */
final class Words {
    private Words() {}

    static List<Code> codes(Row row) {
        return row.rows("codes", "code", Words::code);
    }

    private static Code code(Row row) {
        ignoreBasis(row);
        return new Code(row.text("system"), row.text("code"));
    }

    /** Words need no source of their own; where one is given it is shown, not used. */
    static void ignoreBasis(Row row) {
        row.ignore("source", "tag", "note");
    }
}
