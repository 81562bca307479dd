package dev.kossa.prose.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to characters. A byte order mark stays as the first character, so that offsets are those of the file. */
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encoding() {}

    /** UTF-16 when a byte order mark says so; else UTF-8; else, when it is not UTF-8, Windows-1252. */
    static String decode(byte[] file) {
        return marked(file)
                .map(charset -> new String(file, charset))
                .or(() -> strictly(file, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(file, WINDOWS));
    }

    /** UTF-16, if a byte order mark says so. */
    static Optional<Charset> marked(byte[] file) {
        if (file.length < 2) {
            return Optional.empty();
        }
        int mark = (file[0] & 0xff) << 8 | file[1] & 0xff;
        return switch (mark) {
            case 0xfeff -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xfffe -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    /** The characters, if all bytes are of that encoding. */
    static Optional<String> strictly(byte[] file, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            CharBuffer text = decoder.decode(ByteBuffer.wrap(file));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** About the first characters without the byte order mark; what is not ASCII may be wrong. */
    static String beginning(byte[] file, int bytes) {
        Charset charset = marked(file).orElse(StandardCharsets.UTF_8);
        String text = new String(file, 0, Math.min(bytes, file.length), charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
