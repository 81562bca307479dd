package dev.kossa.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Kossa;
import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: the service starts, says whether it is ready, is closed but for that, and tells in a sentence why it does not start. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class S01_ServeTest {
    private Running service;

    @BeforeAll
    void start() {
        service = Running.with("kossa.profile=us");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void itLivesAndIsReady() {
        assertThat(service.get("/livez").body()).isEqualTo("live\n");
        assertThat(service.get("/readyz").body())
                .matches(
                        "ready\nstore up, schema \\d+\nclock good, that of the store is \\d\\.\\d{3} s (ahead|behind)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/anything", "/error", "/actuator", "/fhir/Patient", "/livez/more"})
    void allElseIsClosed(String path) {
        var answer = service.get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aPortInUseIsSaid() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertThat(serve("--port", String.valueOf(port))).isEqualTo("""
                    2 The port (%d) is in use.
                    Maybe another Kossa runs; --port names another one.
                    """.formatted(port));
        }
    }

    @Test
    void aProfileThatIsNotThereIsSaid() {
        assertThat(serve("--port", "0", "--set", "kossa.profile=atlantis"))
                .startsWith("2 The profile (atlantis) is neither");
    }

    @Test
    void aZoneThatIsNotThereIsSaid() {
        assertThat(serve("--port", "0", "--set", "kossa.zone=Mars")).isEqualTo("""
                2 The time zone (kossa.zone: Mars) is not known.
                Maybe Asia/Riyadh or +03:00 was meant.
                """);
    }

    @Test
    void aFileOfSettingsThatIsNotThereIsSaid() {
        assertThat(serve("--config", "nowhere.yaml")).isEqualTo("""
                2 The file with settings (nowhere.yaml) cannot be read.
                Maybe its path is misspelt.
                """);
    }

    /** Runs the command to its end; gives the exit code and what it printed as an error. */
    private static String serve(String... options) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                OptionalInt.empty(),
                false,
                Clock.systemUTC());
        String[] all = new String[options.length + 1];
        all[0] = "serve";
        System.arraycopy(options, 0, all, 1, options.length);
        int code = Kossa.run(terminal, List.of(new ServeCommand(terminal)), all);
        assertThat(code).isNotEqualTo(ExitCode.DONE);
        return code + " " + err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
