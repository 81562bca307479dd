package dev.kossa.prose.fact;

import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.prose.OtherPatient;
import dev.kossa.prose.Reading;
import dev.kossa.prose.edit.English;
import dev.kossa.record.BodySite;
import dev.kossa.record.Presence;
import java.util.List;
import java.util.Locale;

/** What a text tells, as words that a test can spell out. */
final class Told {
    private final Reading reading;

    private Told(Reading reading) {
        this.reading = reading;
    }

    static Told by(String text) {
        return new Told(English.read("case.txt", text));
    }

    Reading reading() {
        return reading;
    }

    CaseSummary summary() {
        return reading.summary();
    }

    /** "swelling, left hand" */
    List<String> present() {
        return findings(Presence.PRESENT);
    }

    List<String> absent() {
        return findings(Presence.ABSENT);
    }

    private List<String> findings(Presence presence) {
        return summary().findings().stream()
                .map(Said::value)
                .filter(found -> found.presence() == presence)
                .map(found -> found.concept() + found.site().map(Told::place).orElse(""))
                .toList();
    }

    private static String place(BodySite site) {
        return ", " + site.side().name().toLowerCase(Locale.ROOT) + " " + site.region();
    }

    /** "crp 12 mg/L" */
    List<String> labs() {
        return summary().labs().stream()
                .map(Said::value)
                .map(lab -> (lab.analyte().orElse("?") + " "
                                + lab.value().map(Object::toString).orElse("") + " " + lab.unit() + " " + lab.stated())
                        .replaceAll(" +", " ")
                        .strip())
                .toList();
    }

    /** "ultrasound normal", "radiograph soft-tissue-calcification" */
    List<String> tests() {
        return summary().tests().stream()
                .map(Said::value)
                .map(test -> test.method() + (test.normal() ? " normal" : " " + String.join(", ", test.shown())))
                .toList();
    }

    List<String> treatments() {
        return summary().treatments().stream()
                .map(said -> said.value().concept().orElse(said.value().words()))
                .toList();
    }

    String diagnosis() {
        return summary()
                .finalDiagnosis()
                .flatMap(said -> said.value().concept())
                .orElse("none");
    }

    String takenFor() {
        return summary()
                .firstMisdiagnosis()
                .flatMap(said -> said.value().concept())
                .orElse("none");
    }

    List<String> others() {
        return reading.others().stream().map(OtherPatient::citation).toList();
    }
}
