package dev.kossa.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Bench;
import dev.kossa.cli.Bench.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feature: what the libraries log about a damaged PDF does not get into the terminal. */
class D08_QuietTest {
    /** A page that says "No fever", whose table of contents points nowhere. */
    private static final String DAMAGED = """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R
             /Resources <</Font <</F <</Type /Font /Subtype /TrueType /BaseFont /NoSuchFont>>>>>>>> endobj
            4 0 obj <</Length 44>> stream
            BT /F 12 Tf 20 200 Td (No fever) Tj ET
            endstream endobj
            xref
            0 1
            0000000000 65535 f\s
            trailer <</Root 1 0 R /Size 5>>
            startxref
            7
            %%EOF
            """;

    @TempDir
    private Path folder;

    private final List<String> logged = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getLoggerName() + ": " + entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void aDamagedPdf() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.pdf"), DAMAGED, StandardCharsets.ISO_8859_1);
        Outcome outcome = new Bench().run("read", file.toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("fever, absent; at the presentation (page 1, 3..8)");
        assertThat(logged).isEmpty();
    }
}
