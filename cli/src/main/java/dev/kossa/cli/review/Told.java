package dev.kossa.cli.review;

import dev.kossa.cli.input.AsOf;
import dev.kossa.issue.Issue;
import dev.kossa.issue.StatusNoted;
import dev.kossa.prose.Reading.Said;
import dev.kossa.record.Origin;
import dev.kossa.record.PatientRecord;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the input tells, be it FHIR or prose.
 *
 * @param record the patient
 * @param issues what its reader had to say
 * @param end the moment of the review when none was chosen
 */
record Told(PatientRecord record, List<Issue> issues, Instant end) {
    Told {
        issues = List.copyOf(issues);
    }

    /** A record goes on until now. */
    static Told of(dev.kossa.fhir.Reading reading, Instant now) {
        return new Told(reading.record(), reading.issues(), now);
    }

    /** A text ends where its last time is told. */
    static Told of(dev.kossa.prose.Reading reading) {
        Stream<Issue> undated = reading.anchor().dated() ? Stream.empty() : Stream.of(undated(reading));
        List<Issue> issues = Stream.concat(undated, reading.issues().stream().map(Said::issue))
                .toList();
        return new Told(reading.record(), issues, AsOf.endOf(reading));
    }

    /** The dates of a review would look like dates of the patient. */
    private static Issue undated(dev.kossa.prose.Reading reading) {
        Origin whole = new Origin(reading.manuscript().name(), "", "");
        String day = reading.anchor()
                .presentation()
                .atZone(reading.anchor().zone())
                .toLocalDate()
                .toString();
        return new StatusNoted(
                whole,
                "without a date",
                "the patient counts as presenting on " + day
                        + ", so only the distances between days mean something; --presented names the day");
    }
}
