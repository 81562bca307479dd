package dev.kossa.server.hooks;

/** What a request says of one key of the prefetch. A key of which it says nothing is absent. */
sealed interface Prefetched {
    /** Data: a resource or a Bundle. */
    record Given(Slice slice) implements Prefetched {}

    /** {@code null}: asked, and there is nothing. */
    record Nothing() implements Prefetched {}

    /** An OperationOutcome: asked, and it failed. */
    record Failed() implements Prefetched {}
}
