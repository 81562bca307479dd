package dev.kossa.language;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What follows a word, by the number of the next word: a hash table without boxes, because it is asked for every word of a text. */
final class Branches<T> {
    private static final int LEAST = 2;
    /** Spreads neighbouring numbers; 2^32 divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    /** Numbers; {@link Words#NONE} where there is none. Half of them stay empty, so that every search ends. */
    private int[] keys = new int[LEAST];

    private @Nullable Object[] values = new Object[LEAST];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /** What follows, if a term goes on with that word. */
    @Nullable
    T get(int key) {
        return key == Words.NONE ? null : value(slot(key));
    }

    /** What follows, made when nothing does yet. */
    T at(int key, Supplier<T> made) {
        T known = get(key);
        if (known != null) {
            return known;
        }
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        T value = made.get();
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = value;
        size++;
        return value;
    }

    @SuppressWarnings("unchecked") // only at() fills it
    private @Nullable T value(int slot) {
        return (T) values[slot];
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * SPREAD >>> 16) & mask;
        while (keys[slot] != Words.NONE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        keys = new int[2 * oldKeys.length];
        values = new Object[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != Words.NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
