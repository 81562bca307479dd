package dev.kossa.server.store.database;

import java.time.Duration;

/**
 * The store does not answer now. Nothing is half-written: what was begun is there as a whole, or not at all, and a
 * write that is sent again with its retry key finds out which.
 */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    StoreUnavailable(Throwable cause) {
        super(
                "The store does not answer now.\nMaybe its database is being started again; try again in a moment.",
                cause);
    }

    /** After how long it makes sense to try again. */
    public Duration retryAfter() {
        return RETRY_AFTER;
    }
}
