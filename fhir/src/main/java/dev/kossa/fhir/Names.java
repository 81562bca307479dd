package dev.kossa.fhir;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** A set of names that finds a name by its bytes too, so that names which nobody asks for never become strings. Immutable. */
final class Names {
    private static final Entry NOTHING = new Entry("");
    private static final int FEWEST_PLACES = 8;

    /** No names. */
    static final Names NONE = new Names(Set.of());

    private final Set<String> names;
    private final Entry[] entries;
    private final int mask;

    private Names(Set<String> names) {
        this.names = names;
        this.entries = new Entry[Math.max(Integer.highestOneBit(names.size()) * 4, FEWEST_PLACES)];
        this.mask = entries.length - 1;
        Arrays.fill(entries, NOTHING);
        names.forEach(name -> add(new Entry(name)));
    }

    /**
     * Names with those of their extensions: those of a primitive "x" are in "_x".
     *
     * @param lists names in ASCII with blanks between them
     */
    static Names of(String... lists) {
        Set<String> names = new HashSet<>();
        for (String name : String.join(" ", lists).strip().split("\\s+")) {
            names.add(name.intern());
            names.add(("_" + name).intern());
        }
        return new Names(names);
    }

    /** These and others, without extensions. */
    Names and(String... others) {
        Set<String> all = new HashSet<>(names);
        for (String name : others) {
            all.add(name.intern());
        }
        return new Names(all);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    private void add(Entry entry) {
        int at = EightBytes.mixed(entry.begin, entry.end) & mask;
        while (entries[at] != NOTHING) {
            at = (at + 1) & mask;
        }
        entries[at] = entry;
    }

    /** The name that stands there; empty when it is none of these. The bytes are looked at as {@link EightBytes} does. */
    String find(byte[] text, int from, int to) {
        int length = to - from;
        long begin = EightBytes.begin(text, from, length);
        long end = EightBytes.end(text, from, length);
        int at = EightBytes.mixed(begin, end) & mask;
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

        Entry(String name) {
            this.name = name;
            this.length = name.length();
            this.bytes = Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), length + EightBytes.ZEROS);
            this.begin = EightBytes.begin(bytes, 0, length);
            this.end = EightBytes.end(bytes, 0, length);
        }

        boolean is(byte[] text, int from, int textLength) {
            return length == textLength
                    && (length <= 2 * Long.BYTES || Arrays.equals(bytes, 0, length, text, from, from + length));
        }
    }
}
