package dev.kossa.prose.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.kossa.prose.Reading;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a text holds, its reading ends, and twice the text takes about twice the time. */
class P21_HostileTextTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** What is repeated so often that it would take hours if the time grew with the square of the length. */
    private static final Map<String, String> REPEATED = Map.ofEntries(
            Map.entry("opening brackets", "("),
            Map.entry("citations that do not end", "[1"),
            Map.entry("sentences on findings", "He had pain of the left hand. "),
            Map.entry("sentences on calcium", "Calcium gluconate was infused into the left hand 3 weeks earlier. "),
            Map.entry("sentences on drugs and lesions", "A swelling of the left hand was treated with ibuprofen. "),
            Map.entry("sentences on values", "The creatinine was 17 umol/L. "),
            Map.entry("sentences on diagnoses", "Cellulitis was diagnosed. "),
            Map.entry("sentences on outcomes", "It resolved within 3 days. "),
            Map.entry("sentences on tests", "A radiograph of the hand showed calcification. "),
            Map.entry("paragraphs", "He had pain.\n\n"),
            Map.entry("numbers", "17 "),
            Map.entry("numbers with units", "17 mmol/L "),
            Map.entry("commas", ","),
            Map.entry("commas and words", "pain, "),
            Map.entry("negations", "no "),
            Map.entry("negations with findings", "no fever "),
            Map.entry("analytes", "creatinine "),
            Map.entry("analytes with values", "creatinine 17 umol/L, "),
            Map.entry("drugs", "ibuprofen "),
            Map.entry("drugs at places", "ibuprofen into the left hand and "),
            Map.entry("tests", "radiograph "),
            Map.entry("tests that showed something", "radiograph showed calcification "),
            Map.entry("places", "left hand and "),
            Map.entry("times", "3 days later "),
            Map.entry("diagnoses", "diagnosis of cellulitis "),
            Map.entry("unknown diagnoses", "diagnosis of unknownness "),
            Map.entry("other patients", "Another patient had fever [1]. "),
            Map.entry("relatives", "mother had fever "),
            Map.entry("outcomes", "not resolved "),
            Map.entry("capitals", "FEVER AND SWELLING "),
            Map.entry("characters without width", "\u200B\uFEFF"),
            Map.entry("lone surrogates", "\uD83D \uDE00"),
            Map.entry("marks of direction", "\u202E\u200F a"),
            Map.entry("hyphens at line ends", "cal-\n"),
            Map.entry("line ends", "\n"),
            Map.entry("short lines", "a\n"),
            Map.entry("captions", "Fig. 1 A hand\n"),
            Map.entry("headings", "Case report\n"),
            Map.entry("broken numbers", "was 1\n"),
            Map.entry("powers", "x 109/L "),
            Map.entry("full stops", ". "));

    @Test
    void aLineOfTwentyMillionCharactersWithoutABlank() {
        assertThat(read("a".repeat(20_000_000)).located()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aMillionCharactersOf() {
        return REPEATED.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    long begin = System.nanoTime();
                    Reading reading = read(repeated(entry.getValue(), 1_000_000));
                    System.out.printf("%-32s %6d ms%n", entry.getKey(), (System.nanoTime() - begin) / 1_000_000);
                    assertThat(reading.manuscript().text()).isNotEmpty();
                }));
    }

    private static String repeated(String words, int length) {
        return words.repeat(length / words.length());
    }

    private static Reading read(String text) {
        return assertTimeoutPreemptively(LIMIT, () -> English.read("text", text));
    }

    static long time_ns(String text) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        English.read("text", text);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    }
}
