package dev.kossa.fhir;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** JSON token by token. Whoever reads an object asks for its names, and for one value after each; whoever reads a list, for its values. */
interface Tokens {
    /** The name of the next member of the object if it is wanted, else ""; null when the object ends. */
    @Nullable
    String name(Names wanted) throws IOException;

    /** The value behind a name, the next item of a list or its end, or the next root; NOT_AVAILABLE at the end of the input. */
    JsonToken next() throws IOException;

    /** The text of the value that was read last, if it is a primitive. */
    String text() throws IOException;

    /** The same, as one string for each word that is common. */
    String text(Names common) throws IOException;

    /** Leaves out what is inside of the value that was read last; a primitive has nothing inside. */
    void skip() throws IOException;

    /** Knows line and column. */
    JsonParser place() throws IOException;
}
