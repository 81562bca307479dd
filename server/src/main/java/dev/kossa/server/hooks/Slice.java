package dev.kossa.server.hooks;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * A value inside a request, as its bytes stand there.
 *
 * @param bytes the whole, which nobody changes
 * @param from where the value begins
 * @param to where it ends, exclusive
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Slice(byte[] bytes, int from, int to) {
    static Slice of(byte[] all) {
        return new Slice(all, 0, all.length);
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes, from, to - from);
    }
}
