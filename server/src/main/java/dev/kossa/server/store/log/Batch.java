package dev.kossa.server.store.log;

import java.util.List;
import java.util.Optional;

/**
 * What is written together: all of it or nothing.
 *
 * @param by id of the person or system who writes, at most 200 characters
 * @param sent how the request is known when it is sent again
 * @param entries what is written, in this order
 */
public record Batch(String by, Optional<Sent> sent, List<Entry> entries) {
    public Batch {
        entries = List.copyOf(entries);
    }

    /**
     * A request that may be sent again, because its answer was lost.
     *
     * @param key of the request, chosen by who sends it and unlike all others: a random UUID
     * @param request what it asks for, word by word: the same key with another request is refused
     */
    public record Sent(String key, String request) {}

    /** Entries of one writer. */
    public static Batch by(String who, Entry... entries) {
        return new Batch(who, Optional.empty(), List.of(entries));
    }

    /** The same as a request that may be sent again: it is written once, and answered alike each time. */
    public Batch sentAs(String key, String request) {
        return new Batch(by, Optional.of(new Sent(key, request)), entries);
    }
}
