package dev.kossa.prose.source;

import java.time.Duration;

/** The end of the time that one file may take. Whoever works asks now and then. */
final class Deadline {
    private final long end_ns;

    Deadline(Duration time) {
        end_ns = System.nanoTime() + time.toNanos();
    }

    /** @throws Passed when the time is over */
    void check() {
        if (System.nanoTime() - end_ns > 0) {
            throw new Passed();
        }
    }

    /** The time is over. Unchecked, so that no reader on the way takes it for a fault of the file. */
    static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Passed() {
            super("the time is over");
        }
    }
}
