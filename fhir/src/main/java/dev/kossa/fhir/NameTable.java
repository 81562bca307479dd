package dev.kossa.fhir;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/** Finds names by their bytes, so that names which nobody asks for never become strings. Immutable. */
final class NameTable {
    private static final Entry NOTHING = new Entry("", new byte[EightBytes.ZEROS]);

    private final Entry[] entries;
    private final int mask;

    /**
     * @param known names in ASCII
     */
    NameTable(Collection<String> known) {
        this.entries = new Entry[Integer.highestOneBit(known.size()) * 8];
        this.mask = entries.length - 1;
        Arrays.fill(entries, NOTHING);
        for (String name : known) {
            byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
            add(new Entry(name, Arrays.copyOf(ascii, ascii.length + EightBytes.ZEROS)));
        }
    }

    private void add(Entry entry) {
        int at = place(entry.begin, entry.end);
        while (entries[at] != NOTHING) {
            at = (at + 1) & mask;
        }
        entries[at] = entry;
    }

    private int place(long begin, long end) {
        return (int) (((begin * 31 + end) * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    }

    /** The name that stands there; empty when it is none of these. The bytes are looked at as {@link EightBytes} does. */
    String find(byte[] text, int from, int to) {
        int length = to - from;
        long begin = EightBytes.begin(text, from, length);
        long end = EightBytes.end(text, from, length);
        int at = place(begin, end);
        Entry entry = entries[at];
        while (entry != NOTHING) {
            if (entry.begin == begin && entry.end == end && entry.is(text, from, length)) {
                return entry.name;
            }
            at = (at + 1) & mask;
            entry = entries[at];
        }
        return "";
    }

    /** A name, with its first and its last eight bytes: most names have no more. */
    private static final class Entry {
        private final String name;
        private final int length;
        private final byte[] bytes;
        private final long begin;
        private final long end;

        Entry(String name, byte[] bytes) {
            this.name = name;
            this.length = name.length();
            this.bytes = bytes;
            this.begin = EightBytes.begin(bytes, 0, name.length());
            this.end = EightBytes.end(bytes, 0, name.length());
        }

        boolean is(byte[] text, int from, int textLength) {
            return length == textLength
                    && (length <= 2 * Long.BYTES || Arrays.equals(bytes, 0, length, text, from, from + length));
        }
    }
}
