package dev.kossa.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.read.report.ReadReport;
import dev.kossa.cli.read.text.ReadText;
import dev.kossa.cli.render.text.Look;
import dev.kossa.prose.Anchor;
import dev.kossa.record.Presence;
import dev.kossa.record.When;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Feature: a reading as text, calm and in the order in which a reader asks: the case, the facts, others, contradictions, gaps. */
class D01_TextTest {
    private static String text(ReadReport report) {
        return new ReadText(Look.plain(80))
                .write(report)
                .replaceFirst("knowledge [0-9a-f]{12}", "knowledge ............");
    }

    @Test
    void aWholeCase() {
        assertThat(text(ToldText.infant(Anchor.undated()).report())).isEqualTo("""
                Boy, 9 months                                                         report.txt
                Kossa read, not clinically validated                      knowledge ............
                7 facts, 1 other patient, 1 contradiction      Times count from the presentation

                THE CASE
                   Age             9 months
                   Sex             male
                   Exposure        calcium gluconate, intravenous, right hand
                   First sign      5 days after it; 28 days after it
                   Lesion          right hand
                   First taken for cellulitis
                   Found           swelling (right hand)
                   Not found       fever
                   Values          C-reactive protein 62 mg/L; white cells normal
                   Tests           plain X-ray: calcification in the soft tissue
                   Treatment       treated for cellulitis
                   Outcome         after two months the hand was normal
                   Resolved        within 60 days

                FINDINGS
                 • swelling, right hand; at the presentation (39..57)
                 − fever, absent (200..208)

                VALUES
                 • C-reactive protein 62 mg/L (210..225)

                DRUGS
                 • calcium gluconate, intravenous, right hand; 5 days or 28 days before the
                   presentation (95..145)

                TESTS
                 • plain X-ray: calcification in the soft tissue; 9 days after the presentation
                   (256..311)

                DIAGNOSES
                 • cellulitis, refuted (320..348)

                PROCEDURES
                 • excision, planned (350..373)

                OTHER PATIENTS
                 • [4] Girl, 1 day. Lesion: foot; Found: heel sticks (457..509)

                OF MANY PATIENTS AT ONCE
                 • [7] “24 of 24 lesions went away” (527..553)

                THE TEXT AGAINST ITSELF
                 ! Statements about one event (infusion of calcium gluconate) differ in its
                   time: 5 days before (report.txt) and 28 days before (report.txt). Each is
                   kept as a possibility.
                   Maybe one of them is a slip, or they are two events under one identifier.
                   – “Five days earlier” (77..94)
                   – “four weeks back” (176..191)

                MISSING
                   The text does not say: final diagnosis.

                NOT UNDERSTOOD
                 • The words "the white cells were normal" at 227..254 of report.txt is not in
                   the vocabulary and was not used.
                """);
    }

    @Test
    void withADateOfPresentationEachTimeHasItsDate() {
        Anchor anchor = Anchor.at(Instant.parse("2020-06-15T12:00:00Z"), ZoneOffset.UTC);
        assertThat(text(ToldText.infant(anchor).report()))
                .contains(" Presented 2020-06-15\n")
                .contains("9 days after the presentation\n   (2020-06-24) (256..311)");
    }

    @Test
    void withoutADateNoDateIsSaid() {
        assertThat(text(ToldText.infant(Anchor.undated()).report())).doesNotContain("2000", "1999");
    }

    @Test
    void aTextOfWhichNothingWasUnderstoodSaysSo() {
        assertThat(text(new ToldText("Lorem ipsum.").report())).isEqualTo("""
                Patient, age not said                                                 report.txt
                Kossa read, not clinically validated                      knowledge ............
                0 facts                                        Times count from the presentation

                Nothing of a patient was understood.

                MISSING
                   The text does not say: age, sex, final diagnosis, exposure, site of the
                   lesion, findings, laboratory values, tests, treatment, outcome, time to
                   resolution.
                """);
    }

    @Test
    void noLineIsLongerThanEightyColumns() {
        assertThat(text(ToldText.infant(Anchor.undated()).report()).lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void aTerminalThatShowsAsciiOnlyGetsAsciiOnly() {
        String plain = new ReadText(new Look(80, false, StandardCharsets.US_ASCII))
                .write(ToldText.infant(Anchor.undated()).report());
        assertThat(plain).matches("\\p{ASCII}*").contains(" - fever, absent");
    }

    @Test
    void whatConflictsIsMarked() {
        ToldText told = new ToldText("Hot, yet not hot.");
        told.finding("Hot", "fever", Presence.CONFLICTING, Optional.empty(), When.unknown());
        assertThat(text(told.report())).contains(" ! fever, conflicting (0..3)\n");
    }
}
