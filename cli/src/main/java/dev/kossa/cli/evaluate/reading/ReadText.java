package dev.kossa.cli.evaluate.reading;

import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.OtherPatient;
import dev.kossa.prose.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the reader says of a text.
 *
 * @param patients the patient of the text, then the others in their order
 * @param error why it could not be read; empty when it could
 */
record ReadText(List<CaseSummary> patients, String error) {
    private static final CaseSummary NOTHING = new CaseSummary(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    ReadText {
        patients = List.copyOf(patients);
    }

    static ReadText of(Reading reading) {
        return new ReadText(
                Stream.concat(
                                Stream.of(reading.summary()),
                                reading.others().stream().map(OtherPatient::summary))
                        .toList(),
                "");
    }

    /** A text of which nothing is known, so that all of its gold is missed. */
    static ReadText unreadable(String sentence) {
        return new ReadText(List.of(), sentence);
    }

    /** The patient of that number; nothing is said of one whom the reader did not find. */
    CaseSummary patient(int number) {
        return number < patients.size() ? patients.get(number) : NOTHING;
    }
}
