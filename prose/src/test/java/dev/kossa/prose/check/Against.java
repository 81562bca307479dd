package dev.kossa.prose.check;

import dev.kossa.prose.Reading;
import dev.kossa.prose.Reading.Said;
import dev.kossa.prose.edit.English;
import java.util.List;
import java.util.regex.Pattern;

/** What a text says against itself, as words that a test can spell out. */
final class Against {
    /** Where a statement stands; the quotes tell it better. */
    private static final Pattern PLACE = Pattern.compile(" \\([0-9]{1,6}\\.\\.[0-9]{1,6}\\)| \\(case\\.txt\\)");

    private final Reading reading;

    private Against(Reading reading) {
        this.reading = reading;
    }

    static Against of(String text) {
        return new Against(English.read("case.txt", text));
    }

    /** A text of two parts. */
    static Against of(String inAbstract, String inCase) {
        return of("Abstract\n\n" + inAbstract + "\n\nCase presentation\n\n" + inCase + "\n");
    }

    /** "PlanAgainstResult: The plan and ...", without the places. */
    List<String> said() {
        return reading.issues().stream()
                .map(Said::issue)
                .map(issue -> issue.type() + ": "
                        + PLACE.matcher(issue.sentence().lines().findFirst().orElse(""))
                                .replaceAll(""))
                .toList();
    }

    /** The words of all spans, in the order of the issues. */
    List<String> quotes() {
        return reading.issues().stream()
                .flatMap(said -> said.quotes().stream())
                .map(reading.manuscript()::words)
                .toList();
    }

    /** How the reader may go on. */
    List<String> maybe() {
        return reading.issues().stream()
                .flatMap(said -> said.issue().sentence().lines().skip(1))
                .toList();
    }
}
