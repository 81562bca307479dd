package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature: the example orders, with what Kossa says of each. The README of their folder holds what the command prints. After a wanted
 * change: {@code ./mvnw -pl cli -am test -Dtest=OrderExamplesTest -Dsurefire.failIfNoSpecifiedTests=false -Dkossa.approve=true}, and read the difference.
 */
class OrderExamplesTest {
    private static final Path FOLDER = Path.of("..", "examples", "orders");
    private static final Path README = FOLDER.resolve("README.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("### ([a-z-]+)\n\n([^\n]+)\n\n```text\n(.*?)```\n", Pattern.DOTALL);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            good-newborn             | fine       |
            good-infant              | fine       |
            good-child-infusion      | fine       |
            good-adult-premix        | fine       |
            good-adult-chloride      | fine       |
            undiluted-and-fast       | stop       | RateAboveLimit
            tenfold                  | stop       | TenfoldSlip
            chloride-for-gluconate   | stop       | ProductSwapped
            into-muscle              | stop       | RouteNotIntravenous
            premix-diluted           | warn       | PremixDiluted
            weight-of-another        | stop       | WeightImplausible
            no-weight                | incomplete | FactMissing
            free-text                | stop       | ProductUnresolved
            high-calcium             | stop       | CalciumAboveRange
            two-orders               | warn       | DuplicateOrder
            ceftriaxone-in-newborn   | stop       | CeftriaxoneInNewborn
            digoxin                  | warn       | DigoxinActive
            cardiac-arrest           | fine       | BothSaltsInRange
            ordered-as-if-for-arrest | stop       | FitsOtherIndication
            """)
    void gets_its_verdict_for_its_reason(String example, String verdict, String issue) {
        Map<String, Object> json =
                JsonTree.object(run(example, "--format", "json").out());
        assertThat(json).containsEntry("verdict", verdict);
        List<Object> types = JsonTree.objects(json, "issues").stream()
                .map(each -> each.get("type"))
                .toList();
        if (issue == null) {
            assertThat(types).isEmpty();
        } else {
            assertThat(types).contains(issue);
        }
    }

    @Test
    void the_readme_shows_what_the_command_prints() throws IOException {
        String readme = Files.readString(README);
        String printed = EXAMPLE.matcher(readme).replaceAll(OrderExamplesTest::printed);
        if (Boolean.getBoolean("kossa.approve")) {
            Files.writeString(README, printed);
        }
        assertThat(readme).isEqualTo(printed);
    }

    @Test
    void the_readme_shows_every_order() throws IOException {
        String readme = Files.readString(README);
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
            assertThat(names).hasSizeGreaterThanOrEqualTo(12);
            assertThat(EXAMPLE.matcher(readme)
                            .results()
                            .map(found -> found.group(1))
                            .sorted())
                    .isEqualTo(names);
        }
    }

    private static String printed(MatchResult example) {
        String text = run(example.group(1)).out().replaceFirst("knowledge [0-9a-f]{12}", "knowledge ............");
        return Matcher.quoteReplacement(
                "### " + example.group(1) + "\n\n" + example.group(2) + "\n\n```text\n" + text + "```\n");
    }

    private static Bench.Outcome run(String example, String... more) {
        List<String> args = Stream.concat(
                        Stream.of(
                                "check-order",
                                FOLDER.resolve(example + ".json").toString(),
                                "--profile",
                                "us",
                                "--as-of",
                                "2026-03-02T10:00:00Z"),
                        Stream.of(more))
                .toList();
        return new Bench().run(args.toArray(String[]::new));
    }
}
