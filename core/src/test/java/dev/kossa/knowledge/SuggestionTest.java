package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: the word that was probably meant. */
class SuggestionTest {
    @ParameterizedTest
    @CsvSource({"terns, terms, 1", "fevre, fever, 1", "bin, bin, 0", "'', abc, 3", "kitten, sitting, 3", "ab, ba, 1"})
    void distance_counts_letters_changed_or_swapped(String a, String b, int distance) {
        assertThat(Suggestion.distance(a, b)).isEqualTo(distance);
    }

    @Test
    void the_nearest_word_is_offered_and_a_far_one_is_not() {
        assertThat(Suggestion.maybe("terns", List.of("label", "terms", "turns")))
                .isEqualTo("Maybe terms was meant.");
        assertThat(Suggestion.maybe("colour", List.of("label", "terms"))).isEmpty();
    }

    @Test
    void law_distance_is_symmetric_zero_only_for_equal_words_and_at_most_the_longer_length() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            String a = word(random);
            String b = word(random);
            int distance = Suggestion.distance(a, b);
            assertThat(distance).isEqualTo(Suggestion.distance(b, a));
            assertThat(distance == 0).isEqualTo(a.equals(b));
            assertThat(distance).isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(6), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
