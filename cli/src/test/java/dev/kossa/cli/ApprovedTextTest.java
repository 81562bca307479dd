package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature: what the infant of the source paper gets to read, at each of the five moments. The texts are kept, so that every change of the
 * program or of the knowledge shows; the version of the knowledge alone does not count. After a wanted change: {@code ./mvnw -pl cli -am test -Dtest=ApprovedTextTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dkossa.approve=true}, and read the difference.
 */
class ApprovedTextTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "kossa", "cli", "infant-9-months");

    @ParameterizedTest
    @CsvSource({
        "emergency, 2020-06-15T12:00:00+03:00",
        "after-ultrasound, 2020-06-16T12:00:00+03:00",
        "clinic, 2020-07-06T12:00:00+03:00",
        "after-x-ray, 2020-07-07T12:00:00+03:00",
        "end, 2020-09-08T12:00:00+03:00"
    })
    void the_review_reads_as_it_was_approved(String moment, String asOf) throws IOException {
        String text = new Bench()
                .review("infant-9-months", asOf)
                .out()
                .replaceFirst("knowledge [0-9a-f]{12}", "knowledge ............");
        Path approved = FOLDER.resolve(moment + ".txt");
        if (Boolean.getBoolean("kossa.approve")) {
            Files.createDirectories(FOLDER);
            Files.writeString(approved, text);
        }
        assertThat(text).isEqualTo(Files.readString(approved));
    }
}
