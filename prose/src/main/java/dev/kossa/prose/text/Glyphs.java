package dev.kossa.prose.text;

/** Brings each character to the one form that it has in clean text. */
final class Glyphs {
    static final char SOFT_HYPHEN = '\u00AD';

    private Glyphs() {}

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u0085' || c == '\u00A0' || (c >= '\u2000' && isWideBlank(c));
    }

    private static boolean isWideBlank(char c) {
        return c <= '\u200A' || c == '\u2028' || c == '\u2029' || c == '\u202F' || c == '\u205F' || c == '\u3000';
    }

    /** Characters without width: soft hyphens, joiners, byte order marks. */
    static boolean isInvisible(char c) {
        return c == SOFT_HYPHEN
                || (c >= '\u200B'
                        && (c <= '\u200F' || c == '\u2060' || c == '\uFEFF' || (c >= '\u202A' && c <= '\u202E')));
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == SOFT_HYPHEN;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The form in clean text; a ligature stays, see {@link #letters}. */
    static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2212', '\uFE63', '\uFF0D' -> '-';
            case '\u03BC' -> '\u00B5';
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D' -> '"';
            default -> c;
        };
    }

    /** The letters of a ligature of typesetting; empty when it is none. */
    static String letters(char c) {
        return switch (c) {
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            case '\uFB05', '\uFB06' -> "st";
            default -> "";
        };
    }

    /** The digit that a raised digit shows; -1 when it is none. */
    static int raised(char c) {
        return switch (c) {
            case '\u00B9' -> 1;
            case '\u00B2' -> 2;
            case '\u00B3' -> 3;
            case '\u2070' -> 0;
            default -> c >= '\u2074' && c <= '\u2079' ? c - '\u2070' : -1;
        };
    }
}
