package dev.kossa.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Feature: dates are local and say what is open. */
class DatesTest {
    private static final Optional<LocalDate> JULY = Optional.of(LocalDate.parse("2020-07-06"));
    private static final Optional<LocalDate> LATER = Optional.of(LocalDate.parse("2020-07-10"));

    @Test
    void a_moment_has_its_offset() {
        assertThat(new Dates(ZoneId.of("Asia/Riyadh")).moment(Instant.parse("2020-07-06T09:00:00Z")))
                .isEqualTo("2020-07-06 12:00\u00a0+03:00");
    }

    @Test
    void a_day_is_a_local_day() {
        assertThat(new Dates(ZoneId.of("Asia/Riyadh")).date(Instant.parse("2020-07-06T22:00:00Z")))
                .isEqualTo("2020-07-07");
    }

    @Test
    void days_may_be_open_or_unknown() {
        assertThat(Dates.days(JULY, LATER)).isEqualTo("2020-07-06 to 2020-07-10");
        assertThat(Dates.days(JULY, JULY)).isEqualTo("2020-07-06");
        assertThat(Dates.days(JULY, Optional.empty())).isEqualTo("from 2020-07-06 on");
        assertThat(Dates.days(Optional.empty(), LATER)).isEqualTo("until 2020-07-10");
        assertThat(Dates.days(Optional.empty(), Optional.empty())).isEqualTo("date not known");
    }
}
