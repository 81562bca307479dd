package dev.kossa.cli.evaluate.reading;

import dev.kossa.prose.Manuscript;
import dev.kossa.prose.UnreadableDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads plain text in UTF-8, and nothing else. */
public final class PlainText implements DocumentReader {
    private static final String ENDING = ".txt";

    @Override
    public Manuscript read(String name, InputStream in) throws UnreadableDocument, IOException {
        if (!name.endsWith(ENDING)) {
            throw new UnreadableDocument(
                    "The file " + name + " is no plain text.\nMaybe save its text as " + ENDING + ".");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
            return Manuscript.plain(name, text.replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            throw new UnreadableDocument("The file " + name + " is not UTF-8.\nMaybe save it as UTF-8.", e);
        }
    }
}
