package dev.kossa.cli.render.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/** Characters that the terminal can show: bars of blocks where it can, of plain signs where it cannot. */
public final class Glyphs {
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) '–', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '─', "-"),
            Map.entry((int) '·', "-"),
            Map.entry((int) '•', "*"),
            Map.entry((int) '▌', "|"),
            Map.entry((int) '×', "x"),
            Map.entry((int) '°', ""),
            Map.entry((int) '…', "..."),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) 'µ', "u"),
            Map.entry((int) 'μ', "u"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""));

    private final CharsetEncoder encoder;
    private final boolean blocks;

    /** @param charset what can be shown */
    public Glyphs(Charset charset) {
        encoder = charset.newEncoder();
        blocks = encoder.canEncode("█▏░▌─");
    }

    /** A bar that fills that share of the width; what is not nothing is seen. */
    public String bar(double share, int width) {
        if (!blocks) {
            return "#".repeat(share > 0 ? (int) Math.max(1, Math.round(share * width)) : 0);
        }
        int eighths = (int) Math.round(Math.min(1, share) * width * 8);
        eighths = share > 0 ? Math.max(1, eighths) : 0;
        String part = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
        return "█".repeat(eighths / 8) + part;
    }

    /** What a bar may grow to, from its end. */
    public String rest(String bar, double upTo, int width) {
        int end = (int) Math.round(Math.min(1, upTo) * width);
        return (blocks ? "░" : ".").repeat(Math.max(0, end - bar.length()));
    }

    /** The text in characters that can be shown, no-break spaces besides. Control characters never reach the terminal. */
    public String showable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.append(showable(c)));
        return shown.toString();
    }

    private String showable(int c) {
        if (c == Run.NO_BREAK || c == '\n') {
            return Character.toString(c);
        }
        if (hidden(c)) {
            return "";
        }
        String written = Character.toString(c);
        if (encoder.canEncode(written)) {
            return written;
        }
        String plain = PLAIN.get(c);
        return plain == null ? withoutAccent(written) : plain;
    }

    /** Control characters and marks that turn the direction of writing could make a line say something else. */
    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    private String withoutAccent(String letter) {
        String base = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
        return encoder.canEncode(base) ? base : "?";
    }
}
