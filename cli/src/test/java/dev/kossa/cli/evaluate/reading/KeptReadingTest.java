package dev.kossa.cli.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kossa.cli.Kossa;
import dev.kossa.cli.console.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published texts, where they are at hand: they are not part of the project. */
class KeptReadingTest {
    private static final Path EVALUATION = Path.of("..", "evaluation");
    private static final Path TEXTS = Path.of("..", "..", "shared", "cases", "texts");

    @TempDir
    Path folder;

    @Test
    void theKeptScoresOfTheReadingAreThoseOfAFreshRun() throws IOException {
        Path kept = EVALUATION.resolve("scores").resolve(ReadingEvaluation.KEPT);
        assumeTrue(Files.isDirectory(TEXTS), "the texts are not here");
        assumeTrue(Files.exists(kept), "no scores of the reading are kept yet");

        assertThat(run()).isZero();

        assertThat(Files.readString(kept).replace("\r\n", "\n"))
                .as("A score has changed. If that is meant, run the command in evaluation/README.md.")
                .isEqualTo(Files.readString(folder.resolve(ReadingEvaluation.KEPT)));
    }

    private int run() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                nowhere,
                nowhere,
                StandardCharsets.UTF_8,
                OptionalInt.empty(),
                false,
                Clock.fixed(Instant.parse("2020-06-20T12:00:00Z"), ZoneOffset.UTC));
        return Kossa.run(
                terminal,
                "evaluate",
                "--reading",
                TEXTS.toString(),
                "--split",
                EVALUATION.resolve("reading-split.txt").toString(),
                "--corrections",
                EVALUATION.resolve("CORRECTIONS.md").toString(),
                "--write-scores",
                folder.toString());
    }
}
