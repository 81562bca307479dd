package dev.kossa.server.access;

import java.time.Instant;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers the tokens that were used until they expire, in this process. When it is full it takes no token at all: a token that could not
 * be remembered could be used again.
 */
final class ReplayGuard {
    /** Tokens; about 300 bytes each, so 60 MB at the most. */
    static final int MOST = 200_000;

    private record Used(String token, Instant until) {}

    private final Map<String, Instant> used = new ConcurrentHashMap<>();
    private final PriorityQueue<Used> byEnd =
            new PriorityQueue<>((a, b) -> a.until().compareTo(b.until()));

    /**
     * Whether a token is used for the first time.
     *
     * @param token issuer and jti
     * @param until when the token cannot be used any more
     */
    synchronized boolean isNew(String token, Instant until, Instant now) {
        while (!byEnd.isEmpty() && byEnd.peek().until().isBefore(now)) {
            used.remove(byEnd.poll().token());
        }
        if (used.size() >= MOST || used.putIfAbsent(token, until) != null) {
            return false;
        }
        byEnd.add(new Used(token, until));
        return true;
    }
}
