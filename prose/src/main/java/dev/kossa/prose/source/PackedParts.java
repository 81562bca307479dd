package dev.kossa.prose.source;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Measures the compressed parts of a PDF before PDFBox, which knows no limit, unpacks them into memory. */
final class PackedParts {
    private static final byte[] STREAM = ascii("stream");
    private static final byte[] LZW = ascii("/LZW");

    /** PDFBox takes these two bytes as they are, so that damaged ones do no harm. */
    private static final int ZLIB_HEADER = 2;

    private final byte[] pdf;
    private final Deadline deadline;
    private final byte[] unpacked = new byte[1 << 16];

    PackedParts(byte[] pdf, Deadline deadline) {
        this.pdf = pdf;
        this.deadline = deadline;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether a part has more bytes than that when it is unpacked. */
    boolean exceed(int limit_bytes) {
        for (int at = find(STREAM, 0); at >= 0; at = find(STREAM, at + 1)) {
            deadline.check();
            if (exceeds(afterLine(at + STREAM.length) + ZLIB_HEADER, limit_bytes)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part is compressed by LZW, which this class cannot measure. */
    boolean haveLzw() {
        return find(LZW, 0) >= 0;
    }

    private boolean exceeds(int start, int limit_bytes) {
        if (start >= pdf.length) {
            return false;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            long size = 0;
            int more;
            do {
                deadline.check();
                more = inflater.inflate(unpacked);
                size += more;
            } while (more > 0 && size <= limit_bytes);
            return size > limit_bytes;
        } catch (DataFormatException notCompressed) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private int afterLine(int from) {
        int at = from;
        while (at < pdf.length && (pdf[at] == ' ' || pdf[at] == '\r')) {
            at++;
        }
        return at < pdf.length && pdf[at] == '\n' ? at + 1 : at;
    }

    private int find(byte[] word, int from) {
        for (int at = from; at <= pdf.length - word.length; at++) {
            if (pdf[at] == word[0] && matches(word, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean matches(byte[] word, int at) {
        for (int i = 1; i < word.length; i++) {
            if (pdf[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
