package dev.kossa.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    /** The four examples of Newcombe, Stat Med 1998;17:857, method 3, as printed. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void the_interval_is_that_of_Wilson_as_published(int count, int of, double low, double high) {
        Share share = new Share(count, of);

        assertThat(share.low()).isCloseTo(low, within(0.00005));
        assertThat(share.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void all_of_all_mirrors_none_of_all() {
        assertThat(new Share(20, 20).low()).isCloseTo(1 - new Share(0, 20).high(), within(1e-12));
        assertThat(new Share(20, 20).high()).isEqualTo(1);
    }

    @Test
    void the_interval_holds_the_share_and_stays_between_0_and_1_for_every_count() {
        for (int of = 1; of <= 60; of++) {
            for (int count = 0; count <= of; count++) {
                Share share = new Share(count, of);

                assertThat(share.low()).isBetween(0.0, share.value());
                assertThat(share.high()).isBetween(share.value(), 1.0);
            }
        }
    }

    @Test
    void its_words_are_the_count_and_whole_percents() {
        assertThat(new Share(61, 88).words()).isEqualTo("61 of 88 (69 %, 59 to 78 %)");
    }

    @Test
    void a_share_of_none_says_so() {
        Share none = new Share(0, 0);

        assertThat(none.words()).isEqualTo("none");
        assertThat(none.value()).isNaN();
        assertThat(none.low()).isZero();
        assertThat(none.high()).isEqualTo(1);
    }

    @Test
    void more_than_all_is_refused() {
        assertThatThrownBy(() -> new Share(3, 2)).hasMessage("The share (3 of 2) is not possible.");
    }
}
