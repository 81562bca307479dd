package dev.kossa.fhir;

import dev.kossa.language.Mention.Kind;
import java.util.EnumSet;
import java.util.Set;

/** What is looked for in a code or a text. */
enum Want {
    FINDINGS(Kind.FINDING),
    MECHANISMS(Kind.MECHANISM),
    /** A finding, or a mechanism that is named. */
    STATED(Kind.FINDING, Kind.MECHANISM),
    ANALYTES(Kind.ANALYTE),
    DRUGS(Kind.DRUG),
    METHODS(Kind.METHOD),
    SITES(Kind.SITE);

    private final Kind main;
    private final Set<Kind> kinds;

    Want(Kind main, Kind... others) {
        this.main = main;
        this.kinds = EnumSet.of(main, others);
    }

    /** The kind of a concept of which nothing more is known. */
    Kind main() {
        return main;
    }

    boolean has(Kind kind) {
        return kinds.contains(kind);
    }
}
