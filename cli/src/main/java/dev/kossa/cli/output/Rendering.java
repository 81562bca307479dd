package dev.kossa.cli.output;

import dev.kossa.cli.render.text.Look;

/** A result in every format. Each ends with a line feed, and is the same for the same result. */
public interface Rendering {
    /** For a terminal or a file. */
    String text(Look look);

    /** For programs. */
    String json();

    /** One page that stands alone. */
    String html();

    /** A FHIR R4 Bundle. */
    String fhir();
}
