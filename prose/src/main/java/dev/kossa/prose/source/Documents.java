package dev.kossa.prose.source;

import dev.kossa.prose.Manuscript;
import dev.kossa.prose.UnreadableDocument;
import java.io.IOException;
import java.io.InputStream;

/** Reads files of any kind that holds prose. What a file is, is decided by its first bytes and not by its name. */
public final class Documents {
    private Documents() {}

    /**
     * Reads a plain text, a PDF, or an article in JATS XML.
     *
     * @param name what messages and origins call the file
     * @param in the file; it is left open
     * @throws UnreadableDocument when it is none of these, is broken, or is larger than {@link Limits#USUAL}
     */
    public static Manuscript read(String name, InputStream in) throws UnreadableDocument {
        return read(name, in, Limits.USUAL);
    }

    /** The same with other limits. */
    public static Manuscript read(String name, InputStream in, Limits limits) throws UnreadableDocument {
        byte[] bytes = bytes(name, in, limits);
        FileKind kind = FileKind.of(bytes);
        return switch (kind) {
            case TEXT -> PlainText.read(name, bytes, limits);
            case PDF -> PdfReader.read(name, bytes, limits);
            case XML -> JatsReader.read(name, bytes, limits);
            default -> throw new UnreadableDocument(name + " " + kind.refusal());
        };
    }

    private static byte[] bytes(String name, InputStream in, Limits limits) throws UnreadableDocument {
        byte[] bytes;
        try {
            bytes = in.readNBytes(limits.bytes() + 1);
        } catch (IOException e) {
            throw new UnreadableDocument(
                    name + " could not be read to its end: the connection or the disk failed.\nMaybe try again.", e);
        }
        if (bytes.length > limits.bytes()) {
            throw new UnreadableDocument(name + " is too large: more than " + Limits.said(limits.bytes())
                    + " bytes.\nMaybe it is not one report: split it, or leave out the images.");
        }
        return bytes;
    }
}
