package dev.kossa.server.store.log;

import java.time.Instant;
import java.util.Optional;

/**
 * A version that was written.
 *
 * @param sequence place in the log; later ones have greater numbers
 * @param resource of which resource
 * @param number 1, 2, 3 ...
 * @param patient id of the patient to whom it belongs
 * @param operation what it did
 * @param validFrom since when it was so
 * @param about what it is about in time
 * @param recordedAt when it was written, by the clock of the database; the same for all of one batch, later than all before
 * @param recordedBy who wrote it
 * @param content the resource as JSON; empty: the content of this patient was erased
 */
public record Version(
        long sequence,
        ResourceId resource,
        int number,
        String patient,
        Operation operation,
        Instant validFrom,
        Span about,
        Instant recordedAt,
        String recordedBy,
        Optional<String> content) {
    /** Whether it takes the resource back. */
    public boolean isEnteredInError() {
        return operation == Operation.ENTERED_IN_ERROR;
    }

    /** Without the content: what is printed is read by others. */
    @Override
    public String toString() {
        return resource + " version " + number;
    }
}
