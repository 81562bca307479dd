package dev.kossa.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feature: the moment of a review is an instant, a local time, or a date, which means the end of that local day. */
class AsOfTest {
    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    @ParameterizedTest
    @CsvSource({
        "2020-06-15T12:00:00Z,       2020-06-15T12:00:00Z",
        "2020-06-15T12:00:00+05:30,  2020-06-15T06:30:00Z",
        "2020-06-15T12:00+03:00,     2020-06-15T09:00:00Z",
        "2020-06-15T12:00,           2020-06-15T09:00:00Z",
        "2020-06-15 12:00,           2020-06-15T09:00:00Z",
        "2020-06-15T12:00:30,        2020-06-15T09:00:30Z",
        "2020-06-15,                 2020-06-15T20:59:59Z",
        "2020-02-29,                 2020-02-29T20:59:59Z"
    })
    void it_is_read(String written, Instant moment) {
        assertThat(AsOf.parse(written, RIYADH)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13-45",
                "2021-02-29",
                "15.06.2020",
                "2020-6-15",
                "yesterday",
                "",
                "2020-06-15T25:00",
                "2020-06"
            })
    void what_is_no_moment_is_not_guessed(String written) {
        assertThat(AsOf.parse(written, RIYADH)).isEmpty();
    }
}
