package dev.kossa.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature: labels and sentences begin and end as they should. */
class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "calcium injury, Calcium injury",
        "record.json holds no Patient., record.json holds no Patient.",
        "/tmp/record holds no Patient., /tmp/record holds no Patient.",
        "observation., Observation.",
        "'', ''"
    })
    void a_sentence_begins_with_a_capital_but_a_file_keeps_its_name(String text, String shown) {
        assertThat(Wording.capital(text)).isEqualTo(shown);
    }

    @Test
    void a_sentence_does_not_repeat_its_heading() {
        assertThat(Wording.after("infection is not excluded", "Infection is not excluded: take cultures."))
                .isEqualTo("Take cultures.");
        assertThat(Wording.after("calciphylaxis", "Urgent: ask a nephrologist."))
                .isEqualTo("Urgent: ask a nephrologist.");
    }
}
