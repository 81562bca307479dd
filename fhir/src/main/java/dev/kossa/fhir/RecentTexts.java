package dev.kossa.fhir;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The short texts of one input that were read last: a record says its dates, codes and subject again and again. */
final class RecentTexts {
    private static final int LONGEST_chars = 2 * Long.BYTES;
    private static final int PLACES = 64;

    private final byte[] json;
    private final @Nullable String[] texts = new String[PLACES];
    private final long[] begins = new long[PLACES];
    private final long[] ends = new long[PLACES];

    /**
     * @param json is looked at as {@link EightBytes} does
     */
    RecentTexts(byte[] json) {
        this.json = json;
    }

    /** The text of ASCII characters that stands there. Its length and its first and last eight tell a short one from all others. */
    String text(int from, int to) {
        int length = to - from;
        if (length > LONGEST_chars) {
            return made(from, length);
        }
        long begin = EightBytes.begin(json, from, length);
        long end = EightBytes.end(json, from, length);
        int place = EightBytes.mixed(begin, end) & (PLACES - 1);
        String known = texts[place];
        if (known != null && begins[place] == begin && ends[place] == end && known.length() == length) {
            return known;
        }
        String made = made(from, length);
        texts[place] = made;
        begins[place] = begin;
        ends[place] = end;
        return made;
    }

    private String made(int from, int length) {
        return new String(json, from, length, StandardCharsets.ISO_8859_1);
    }
}
