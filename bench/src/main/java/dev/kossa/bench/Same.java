package dev.kossa.bench;

import dev.kossa.fhir.Reading;

/** Two readers may be compared only if they read the same. */
final class Same {
    private Same() {}

    static void check(Reading streamed, Reading throughHapi) {
        if (!streamed.record().equals(throughHapi.record())
                || !streamed.issues().equals(throughHapi.issues())) {
            throw new IllegalStateException("The two readers read different facts or issues of the same Bundle.");
        }
    }
}
