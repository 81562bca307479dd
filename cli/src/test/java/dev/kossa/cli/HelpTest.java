package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Bench.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feature: the program explains itself. */
class HelpTest {
    @Test
    void the_program_names_its_commands_and_gives_examples() {
        Outcome help = new Bench().run("--help");
        assertThat(help.out())
                .startsWith("Usage: kossa [-hV] [--debug] COMMAND\n")
                .contains("review", "knowledge", "generate-completion")
                .contains("  kossa review record.json\n")
                .endsWith("Kossa is not clinically validated. It advises, people decide.\n");
        assertThat(help.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"review", "knowledge", "knowledge lint", "knowledge list", "knowledge show", "knowledge diff"})
    void every_command_has_help_that_fits_a_narrow_terminal(String command) {
        Outcome help = new Bench().columns(60).run((command + " --help").split(" "));
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).startsWith("Usage: kossa " + command + " ");
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void review_says_what_its_exit_codes_mean() {
        assertThat(new Bench().run("review", "--help").out())
                .contains(
                        "1    a red flag stands, with --fail-on-alert",
                        "3    a record or the knowledge cannot be read");
    }

    @Test
    void the_version_names_the_knowledge_and_that_nobody_validated_it() {
        assertThat(new Bench().run("--version").out())
                .containsPattern("(?m)^kossa .+$")
                .containsPattern("(?m)^knowledge [0-9a-f]{12}, not clinically validated$");
    }

    @Test
    void the_completion_script_is_for_bash_and_zsh() {
        Outcome script = new Bench().run("generate-completion");
        assertThat(script.out())
                .startsWith("#!/usr/bin/env bash\n")
                .contains("--as-of", "--fail-on-alert", "knowledge")
                .contains("(\"text\" \"json\" \"html\" \"fhir\") # --format values");
        assertThat(script.exitCode()).isZero();
    }

    @Test
    void without_a_command_the_usage_is_shown() {
        Outcome outcome = new Bench().run();
        assertThat(outcome.err())
                .contains("A command is missing")
                .contains("Maybe 'kossa review record.json' was meant.");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }
}
