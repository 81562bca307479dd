package dev.kossa.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature: a probability reads as a whole percentage that never claims certainty. */
class PercentTest {
    @ParameterizedTest
    @CsvSource({
        "0,      <1 %",
        "0.0049, <1 %",
        "0.005,  1 %",
        "0.824,  82 %",
        "0.825,  83 %",
        "0.995,  100 %",
        "0.9951, >99 %",
        "1,      >99 %"
    })
    void a_probability(double probability, String words) {
        assertThat(Percent.words(probability).replace('\u00a0', ' ')).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0.15, 0.82, 15–82 %",
        "0.001, 0.44, <1–44 %",
        "0.1, 0.999, 10 to >99 %",
        "0, 0.001, <1 %",
        "0.2, 0.2, 20 %"
    })
    void a_range(double low, double high, String words) {
        assertThat(Percent.range(low, high).replace('\u00a0', ' ')).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0.003, 0.3 %", "0.00047, 0.047 %", "0.0181, 1.8 %", "0.2, 20 %", "0.05, 5 %"})
    void an_incidence_has_two_significant_digits(double share, String words) {
        assertThat(Percent.precise(share).replace('\u00a0', ' ')).isEqualTo(words);
    }
}
