package dev.kossa.prose.source;

import dev.kossa.prose.Manuscript;
import dev.kossa.prose.UnreadableDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads files of any kind that holds prose. What a file is, is decided by its first bytes and not by its name. */
public final class Documents {
    private static final int CHUNK = 1 << 20;

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

    /** All bytes; what is too large is refused before they are put together. */
    private static byte[] bytes(String name, InputStream in, Limits limits) throws UnreadableDocument {
        List<byte[]> chunks = new ArrayList<>();
        int size = 0;
        try {
            byte[] chunk = in.readNBytes(CHUNK);
            while (chunk.length > 0) {
                chunks.add(chunk);
                size += chunk.length;
                if (size > limits.bytes()) {
                    throw new UnreadableDocument(name + " is too large: more than " + Limits.said(limits.bytes())
                            + " bytes.\nMaybe it is not one report: split it, or leave out the images.");
                }
                chunk = in.readNBytes(CHUNK);
            }
        } catch (IOException e) {
            throw new UnreadableDocument(
                    name + " could not be read to its end: the connection or the disk failed.\nMaybe try again.", e);
        }
        return joined(chunks, size);
    }

    private static byte[] joined(List<byte[]> chunks, int size) {
        byte[] all = new byte[size];
        int at = 0;
        for (byte[] chunk : chunks) {
            System.arraycopy(chunk, 0, all, at, chunk.length);
            at += chunk.length;
        }
        return all;
    }
}
