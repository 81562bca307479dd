package dev.kossa.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The beginning of an input in memory, mostly all of it. As a stream it gives the whole input from its first byte, and its faults. */
final class Beginning extends InputStream {
    private static final int MOST_BYTES = 1_000_000;
    private static final int FEWEST_BYTES = 8_000;

    /** For the zeros, and for one byte more, because only a further reading tells the end. */
    private static final int ROOM = EightBytes.ZEROS + 1;

    private final InputStream rest;
    private byte[] bytes;
    private int size;
    private int at;
    private boolean all;
    private @Nullable IOException fault;

    Beginning(InputStream input) {
        this.rest = input;
        this.bytes = new byte[ROOM];
        try {
            int available = Math.min(input.available(), MOST_BYTES);
            bytes = new byte[available == 0 ? FEWEST_BYTES : available + ROOM];
            load();
        } catch (IOException e) {
            fault = e;
        }
        Arrays.fill(bytes, size, size + EightBytes.ZEROS, (byte) 0);
    }

    private void load() throws IOException {
        while (!all && size < MOST_BYTES) {
            if (size + ROOM > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            int read = rest.read(bytes, size, bytes.length - EightBytes.ZEROS - size);
            if (read == 0) {
                throw new IOException("The input gave no byte and no end.");
            }
            all = read < 0;
            size += Math.max(read, 0);
        }
    }

    /** Whether the beginning is all of the input. */
    boolean isAll() {
        return all;
    }

    /** The bytes, and {@link EightBytes#ZEROS} zeros after the last of them. */
    byte[] bytes() {
        return bytes;
    }

    /** How many bytes there are. */
    int size() {
        return size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (at < size) {
            int count = Math.min(length, size - at);
            System.arraycopy(bytes, at, target, from, count);
            at += count;
            return count;
        }
        if (fault != null) {
            throw fault;
        }
        return all ? -1 : rest.read(target, from, length);
    }
}
