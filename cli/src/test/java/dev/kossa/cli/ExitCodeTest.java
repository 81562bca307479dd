package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feature: the exit code tells a program whether something comes before everything else. */
class ExitCodeTest {
    @Test
    void a_red_flag_alone_is_a_review_that_was_done() {
        assertThat(new Bench().run("review", Bench.example("cellulitis-child")).exitCode())
                .isZero();
    }

    @Test
    void with_fail_on_alert_a_red_flag_gives_1() {
        assertThat(new Bench()
                        .run("review", Bench.example("cellulitis-child"), "--fail-on-alert")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void with_fail_on_alert_no_red_flag_gives_0() {
        assertThat(new Bench()
                        .run("review", Bench.example("calcium-no-lesion"), "--fail-on-alert")
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "fhir"})
    void every_format_is_written_whole_before_it_fails(String format) {
        String[] args = {"review", Bench.example("cellulitis-child"), "--format", format};
        Bench.Outcome done = new Bench().run(args);
        Bench.Outcome alert = new Bench().run("review", args[1], "--format", format, "--fail-on-alert");
        assertThat(alert.exitCode()).isEqualTo(1);
        assertThat(alert.out()).isEqualTo(done.out()).isNotEmpty();
        assertThat(alert.err()).isEmpty();
    }
}
