package dev.kossa.review.line;

import dev.kossa.record.Presence;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether something holds, when some of what was asked was not assessed. */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    static Truth of(Presence presence) {
        return switch (presence) {
            case PRESENT -> TRUE;
            case ABSENT -> FALSE;
            case NOT_ASSESSED, CONFLICTING -> UNKNOWN;
        };
    }

    /** All hold; true when there is nothing to hold. */
    static <T> Truth all(Stream<T> items, Function<T, Truth> truth) {
        return items.map(truth).min(Truth::compareTo).orElse(TRUE);
    }

    /** One holds; false when there is none. */
    static <T> Truth any(Stream<T> items, Function<T, Truth> truth) {
        return items.map(truth).max(Truth::compareTo).orElse(FALSE);
    }
}
