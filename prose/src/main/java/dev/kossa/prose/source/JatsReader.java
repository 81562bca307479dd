package dev.kossa.prose.source;

import dev.kossa.prose.Manuscript;
import dev.kossa.prose.UnreadableDocument;

final class JatsReader {
    private JatsReader() {}

    static Manuscript read(String name, byte[] file, Limits limits) throws UnreadableDocument {
        throw new UnreadableDocument(name);
    }
}
