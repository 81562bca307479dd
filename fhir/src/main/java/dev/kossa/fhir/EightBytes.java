package dev.kossa.fhir;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once, the first of them in the lowest bits. Behind what is looked at, {@link #ZEROS} zeros must stand. */
final class EightBytes {
    static final int ZEROS = 8;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long BLANKS = ' ' * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    private EightBytes() {}

    static long at(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /** Where the blanks end. */
    static int afterBlanks(byte[] bytes, int from) {
        int at = from;
        long others = at(bytes, at) ^ BLANKS;
        while (others == 0) {
            at += Long.BYTES;
            others = at(bytes, at) ^ BLANKS;
        }
        return at + Long.numberOfTrailingZeros(others) / Byte.SIZE;
    }

    /** The first quote, backslash, control character, or byte that is not ASCII. */
    static int endOfPlainText(byte[] bytes, int from) {
        int at = from;
        long ends = ends(at(bytes, at));
        while (ends == 0) {
            at += Long.BYTES;
            ends = ends(at(bytes, at));
        }
        return at + Long.numberOfTrailingZeros(ends) / Byte.SIZE;
    }

    /** The lowest bit that is set is true; a borrow can make those above it wrong. */
    private static long ends(long eight) {
        return (eight | zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES) | ((eight - BLANKS) & ~eight))
                & HIGHEST_BITS;
    }

    private static long zeros(long eight) {
        return (eight - ONES) & ~eight;
    }

    /** The first eight, or as many as there are. */
    static long begin(byte[] bytes, int from, int length) {
        long eight = at(bytes, from);
        return length >= Long.BYTES ? eight : eight & ((1L << (length * Byte.SIZE)) - 1);
    }

    /** A number for both, whose lowest bits differ for most others. */
    static int mixed(long begin, long end) {
        return (int) (((begin * 31 + end) * 0x9E3779B97F4A7C15L) >>> 40);
    }

    /** The last eight, or as many as there are. */
    static long end(byte[] bytes, int from, int length) {
        return length >= Long.BYTES ? at(bytes, from + length - Long.BYTES) : begin(bytes, from, length);
    }
}
