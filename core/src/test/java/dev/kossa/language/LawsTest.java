package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for any text, tried on seeded random ones. */
class LawsTest {
    private static final int TEXTS = 2_000;
    private static final List<String> WORDS = List.of(
            "swelling",
            "fever",
            "redness",
            "pain",
            "fracture",
            "CRP",
            "DVT",
            "cellulitis",
            "afebrile",
            "calcium gluconate",
            "no",
            "not",
            "without",
            "denied",
            "possible",
            "history of",
            "if",
            "mother has",
            "was absent",
            "not seen",
            "cannot be excluded",
            "and",
            "or",
            "nor",
            "but",
            "with",
            ",",
            ", and",
            ":",
            ";",
            "?",
            "(",
            ")",
            "-",
            "/",
            "left",
            "right",
            "both",
            "hand",
            "foot",
            "forearm",
            "of the",
            "over",
            "in",
            "to",
            "from",
            "dorsum of",
            "for 3 months",
            "2 days ago",
            "in 2012",
            "since",
            "9-month-old",
            "raised",
            "normal",
            "multiple",
            "the",
            "a",
            "was",
            "were",
            "noted",
            "word",
            "x");

    @Test
    void a_sentence_says_the_same_whatever_stands_before_it() {
        for (String text : texts(1)) {
            assertThat(said("Swelling. " + text)).as(text).isEqualTo(joined("swelling+", said(text)));
        }
    }

    @Test
    void neither_case_nor_kind_of_blank_counts() {
        for (String text : texts(2)) {
            assertThat(said(text.toUpperCase(Locale.ROOT).replace(' ', '\u00A0')))
                    .as(text)
                    .isEqualTo(said(text));
        }
    }

    @Test
    void every_mention_lies_within_the_text() {
        for (String text : texts(3)) {
            for (Mention mention : Reading.english().reader().read(text, TextContext.CLINICAL)) {
                assertThat(mention.start()).as(text).isBetween(0, mention.end() - 1);
                assertThat(mention.end()).as(text).isLessThanOrEqualTo(text.length());
            }
        }
    }

    @Test
    void negating_a_lone_finding_turns_it_round() {
        for (String finding :
                List.of("swelling", "fever", "fracture", "cellulitis", "calcium gluconate", "peau d'orange")) {
            assertThat(said("no " + finding)).isEqualTo(said(finding).replace('+', '-'));
            assertThat(said(finding + ": no")).isEqualTo(said(finding).replace('+', '-'));
        }
    }

    private static List<String> texts(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, TEXTS)
                .mapToObj(i -> IntStream.rangeClosed(0, random.nextInt(12))
                        .mapToObj(j -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String joined(String first, String second) {
        return second.equals("nothing") ? first : first + ", " + second;
    }

    private static String said(String text) {
        return Reading.english().said(text, TextContext.CLINICAL);
    }
}
