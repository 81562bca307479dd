package dev.kossa.server.store.log;

import dev.kossa.server.store.database.Times;
import java.time.Instant;

/**
 * A version that is to be written.
 *
 * @param resource of which resource
 * @param patient id of the patient to whom it belongs; of a Patient, its own id
 * @param operation what it does
 * @param after number of the version that the writer has seen; 0 for the first
 * @param validFrom since when it was so
 * @param about what it is about in time
 * @param content the resource as JSON
 */
public record Entry(
        ResourceId resource,
        String patient,
        Operation operation,
        int after,
        Instant validFrom,
        Span about,
        String content) {
    public Entry {
        validFrom = Times.kept(validFrom);
        if (!ResourceId.isId(patient)
                || resource.type().equals("Patient") && !resource.id().equals(patient)) {
            throw new IllegalArgumentException(
                    "The id of the patient of " + resource
                            + " is not as FHIR has it, or of a Patient not its own.\nMaybe patient-7 was meant, without Patient/.");
        }
        if (after < 0 || (after == 0) != (operation == Operation.CREATE)) {
            throw new IllegalArgumentException("The version of " + resource + " that was seen does not fit to '"
                    + operation.code() + "'.\nMaybe the first version is created, all others come after one.");
        }
    }

    /** The first version of a resource. */
    public static Entry create(ResourceId resource, String patient, Instant validFrom, String content) {
        return new Entry(resource, patient, Operation.CREATE, 0, validFrom, Span.at(validFrom), content);
    }

    /** A new version after one that was read. */
    public static Entry update(Version seen, Instant validFrom, String content) {
        return after(seen, Operation.UPDATE, validFrom, content);
    }

    /** The version that takes a resource back, for all times. */
    public static Entry enteredInError(Version seen, String content) {
        return after(seen, Operation.ENTERED_IN_ERROR, seen.validFrom(), content);
    }

    private static Entry after(Version seen, Operation operation, Instant validFrom, String content) {
        return new Entry(seen.resource(), seen.patient(), operation, seen.number(), validFrom, seen.about(), content);
    }

    /** The same about another span of time. */
    public Entry about(Span span) {
        return new Entry(resource, patient, operation, after, validFrom, span, content);
    }

    /** Without the content: what is printed is read by others. */
    @Override
    public String toString() {
        return operation.code() + " " + resource + " after " + after;
    }
}
