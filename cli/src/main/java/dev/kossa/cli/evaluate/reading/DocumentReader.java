package dev.kossa.cli.evaluate.reading;

import dev.kossa.prose.Manuscript;
import dev.kossa.prose.UnreadableDocument;
import java.io.IOException;
import java.io.InputStream;

/** Makes the text of a file. */
@FunctionalInterface
public interface DocumentReader {
    /**
     * The text of a file.
     *
     * @param name name of the file
     * @throws UnreadableDocument when it is no document
     * @throws IOException when the stream fails
     */
    Manuscript read(String name, InputStream in) throws UnreadableDocument, IOException;
}
