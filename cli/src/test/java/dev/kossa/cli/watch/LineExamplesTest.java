package dev.kossa.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Bench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Feature: the README of each example of lines shows what the command in it prints; the version of the knowledge alone does not count.
 * After a wanted change: {@code ./mvnw -pl cli -am test -Dtest=LineExamplesTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dkossa.approve=true}, and read the difference.
 */
class LineExamplesTest {
    private static final Path FOLDER = Path.of("..", "examples", "lines");
    private static final Pattern SHOWN = Pattern.compile("(?s)```\n\\$ kossa (watch record\\.json [^\n]*)\n(.*?)```\n");

    static List<Path> readmes() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.endsWith("README.md"))
                    .filter(file -> !file.getParent().equals(FOLDER))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void the_readme_shows_what_the_command_prints(Path readme) throws IOException {
        String text = Files.readString(readme);
        Matcher shown = SHOWN.matcher(text);
        assertThat(shown.find()).as("%s shows a command", readme).isTrue();
        String record = readme.resolveSibling("record.json").toString();
        String[] args = shown.group(1).replace("record.json", record).split(" ");
        String printed = new Bench()
                .columns(80)
                .run(args)
                .out()
                .replaceFirst("knowledge [0-9a-f]{12}", "knowledge ............");
        if (Boolean.getBoolean("kossa.approve")) {
            String made = text.substring(0, shown.start(2)) + printed + text.substring(shown.end(2));
            Files.writeString(readme, made);
            text = made;
        }
        assertThat(text).contains("```\n$ kossa " + shown.group(1) + "\n" + printed + "```\n");
    }

    @Test
    void each_example_has_a_readme() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.filter(Files::isDirectory))
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allMatch(folder -> Files.exists(folder.resolve("README.md")));
        }
    }
}
