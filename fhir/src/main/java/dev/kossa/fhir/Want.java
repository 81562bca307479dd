package dev.kossa.fhir;

import dev.kossa.language.Mention.Kind;

/** What is looked for in a code or a text. */
enum Want {
    FINDINGS(Kind.FINDING),
    MECHANISMS(Kind.MECHANISM),
    /** A finding, or a mechanism that is named. */
    STATED(Kind.FINDING),
    ANALYTES(Kind.ANALYTE),
    DRUGS(Kind.DRUG),
    METHODS(Kind.METHOD),
    SITES(Kind.SITE);

    private final Kind main;

    Want(Kind main) {
        this.main = main;
    }

    /** The kind of a concept of which nothing more is known. */
    Kind main() {
        return main;
    }

    boolean has(Kind kind) {
        return kind == main || (this == STATED && kind == Kind.MECHANISM);
    }
}
