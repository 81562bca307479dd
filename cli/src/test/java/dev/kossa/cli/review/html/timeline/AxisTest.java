package dev.kossa.cli.review.html.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.review.html.timeline.Timeline.Window;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Feature: the moments under the picture are round and far enough apart. */
class AxisTest {
    private static List<String> ticks(String from, String to, String zone) {
        Window window = new Window(Instant.parse(from), Instant.parse(to), true);
        return new Axis(window, ZoneId.of(zone), 0, 700)
                .ticks(70).stream().map(Axis.Tick::label).toList();
    }

    @Test
    void hours_are_local_and_the_first_says_the_day() {
        assertThat(ticks("2026-02-12T02:40:00Z", "2026-02-12T08:10:00Z", "Europe/Berlin"))
                .containsExactly("12 Feb 2026, 04:00", "05:00", "06:00", "07:00", "08:00", "09:00");
    }

    @Test
    void midnight_is_written_as_the_new_day() {
        assertThat(ticks("2026-02-12T05:00:00Z", "2026-02-13T23:00:00Z", "UTC"))
                .containsExactly("12 Feb 2026, 06:00", "12:00", "18:00", "13 Feb", "06:00", "12:00", "18:00");
    }

    @Test
    void weeks_begin_on_mondays() {
        assertThat(ticks("2020-05-04T12:00:00Z", "2020-07-06T12:00:00Z", "UTC"))
                .startsWith("11 May 2020", "18 May", "25 May");
    }

    @Test
    void months_name_the_year_when_it_changes() {
        assertThat(ticks("2025-10-15T00:00:00Z", "2026-03-15T00:00:00Z", "UTC"))
                .containsExactly("Nov 2025", "Dec", "Jan 2026", "Feb", "Mar");
    }

    @Test
    void decades_are_written_in_steps_of_years() {
        assertThat(ticks("1990-01-15T00:00:00Z", "2026-03-15T00:00:00Z", "UTC"))
                .containsExactly("1995", "2000", "2005", "2010", "2015", "2020", "2025");
    }

    @Test
    void a_moment_outside_lies_at_the_edge() {
        Window window = new Window(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-11T00:00:00Z"), true);
        Axis axis = new Axis(window, ZoneId.of("UTC"), 100, 200);
        assertThat(axis.x(Instant.MIN)).isEqualTo(100);
        assertThat(axis.x(Instant.parse("2026-01-06T00:00:00Z"))).isEqualTo(150);
        assertThat(axis.x(Instant.MAX)).isEqualTo(200);
    }
}
