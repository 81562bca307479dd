package dev.kossa.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.read.report.Relative;
import dev.kossa.prose.Anchor;
import dev.kossa.record.When;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature: times are told as they lie to the presentation, and no date is made up. */
class D02_RelativeTimesTest {
    private static final Anchor ANCHOR = Anchor.undated();

    private static Instant day(double days) {
        return ANCHOR.presentation().plus(Duration.ofMinutes(Math.round(days * 24 * 60)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -5    | -5    | 5 days before the presentation
            -1    | -1    | 1 day before the presentation
            0     | 0     | at the presentation
            3     | 3     | 3 days after the presentation
            -0.25 | -0.25 | 6 hours before the presentation
            -5.5  | -4.5  | 5 days before the presentation
            -0.5  | 0.4   | on the day of the presentation
            -40   | -30   | 30 to 40 days before the presentation
            2     | 4     | 2 to 4 days after the presentation
            0     | 60    | within 60 days after the presentation
            -7    | 0     | within 7 days before the presentation
            -2    | 3     | from 2 days before to 3 days after the presentation
            -3650 | -3650 | about 10 years before the presentation
            -3650 | -1825 | about 5 to 10 years before the presentation
            """)
    void aSpan(double from, double to, String words) {
        assertThat(new Relative(ANCHOR).words(When.between(day(from), day(to)))).isEqualTo(words);
    }

    @Test
    void openEnds() {
        Relative times = new Relative(ANCHOR);
        assertThat(times.words(When.between(Instant.MIN, day(-5)))).isEqualTo("until 5 days before the presentation");
        assertThat(times.words(When.between(day(0), Instant.MAX))).isEqualTo("from the presentation on");
        assertThat(times.words(When.unknown())).isEmpty();
    }

    @Test
    void sourcesThatConflictAreBothTold() {
        assertThat(new Relative(ANCHOR).words(When.either(List.of(When.at(day(-5)), When.at(day(-28))))))
                .isEqualTo("5 days or 28 days before the presentation");
    }

    @Test
    void datesAreToldOnlyWhenThePresentationHasOne() {
        Anchor dated = Anchor.at(Instant.parse("2020-06-15T12:00:00Z"), ZoneOffset.UTC);
        assertThat(new Relative(dated).words(When.at(Instant.parse("2020-06-10T12:00:00Z"))))
                .isEqualTo("5 days before the presentation (2020-06-10)");
    }
}
