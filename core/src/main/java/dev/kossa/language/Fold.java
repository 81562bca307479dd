package dev.kossa.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Brings a character to its plain form: lower case, no diacritic, no ligature. */
final class Fold {
    /** Letters that Unicode does not take apart. */
    private static final Map<Integer, String> LETTERS = Map.of(
            0x00E6, "ae",
            0x0153, "oe",
            0x00F8, "o",
            0x00DF, "ss",
            0x0142, "l",
            0x0111, "d",
            0x0131, "i");

    private Fold() {}

    /** Letters and digits only; a combining mark becomes nothing. */
    static String of(int codePoint) {
        if (codePoint < 0x80) {
            return String.valueOf((char) Character.toLowerCase(codePoint));
        }
        String lower = Character.toString(codePoint).toLowerCase(Locale.ROOT);
        String known = LETTERS.get(lower.codePointAt(0));
        if (known != null) {
            return known;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
