package dev.kossa.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the tests that SECURITY.md names are there. */
class S03_SecurityTableTest {
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\d\\d_\\w+Test)`");

    @Test
    void everyTestThatItNamesExists() throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher names = NAME.matcher(Files.readString(Path.of("..", "SECURITY.md")));
        while (names.find()) {
            named.add(names.group(1) + ".java");
        }
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            Set<String> there = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertThat(named)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(name -> assertThat(there).contains(name));
        }
    }
}
