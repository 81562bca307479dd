package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature: which policy holds is chosen by name, and said. */
class PolicyTest {
    private static String review(String... options) {
        return new Bench().review("infant-9-months", "2020-07-06", options).out();
    }

    @Test
    void without_a_profile_the_strictest_values_hold() {
        assertThat(review()).contains("\nNo profile, so the strictest values hold ");
    }

    @ParameterizedTest
    @CsvSource({"us, United States (FDA labels)", "uk, United Kingdom (SmPC)", "au, Australia (hospital guidelines)"})
    void a_profile_of_the_program_is_named(String profile, String label) {
        assertThat(review("--profile", profile)).contains("\n" + label + " ");
    }

    @Test
    void a_profile_changes_the_version_of_the_knowledge() {
        assertThat(version(review("--profile", "uk"))).isNotEqualTo(version(review()));
    }

    @Test
    void two_profiles_cannot_both_hold() {
        Bench.Outcome outcome =
                new Bench().review("infant-9-months", "2020-07-06", "--profile", "us", "--profile", "uk");
        assertThat(outcome.err())
                .isEqualTo(
                        "Two policy profiles are named (us, uk), but only one can hold.\nMaybe an overlay file was meant.\n");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void the_overlay_of_a_hospital_is_a_file() {
        Bench.Outcome outcome = new Bench()
                .review("infant-9-months", "2020-07-06", "--profile", "../knowledge/profiles/local.example.yaml");
        assertThat(outcome.err()).isEmpty();
        assertThat(version(outcome.out())).isNotEqualTo(version(review()));
    }

    private static String version(String text) {
        return text.lines()
                .filter(line -> line.contains("knowledge "))
                .findFirst()
                .orElseThrow();
    }
}
