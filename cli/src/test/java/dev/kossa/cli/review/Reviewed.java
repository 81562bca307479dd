package dev.kossa.cli.review;

import dev.kossa.cli.Bench;
import dev.kossa.cli.JsonTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A review of the source case, as a program gets it.
 *
 * @param json what {@code kossa review} gave
 */
record Reviewed(Map<String, Object> json) {
    /** The paper itself. It is not part of the project. */
    static final Path PAPER = Path.of("..", "..", "shared", "seed", "case-report.txt");

    /** The same case in other words. */
    static final Path RETOLD = Path.of("..", "examples", "infant-9-months", "report.txt");

    /** The patient of the record came on that day, too. */
    private static final String PRESENTED = "2020-06-15";

    private static final String END = "2020-09-08";

    /** An issue with the words that it is about. */
    record Said(String type, String severity, String sentence, List<String> words) {}

    static Reviewed text(Path file) {
        return of("review", file.toString(), "--presented", PRESENTED, "--format", "json");
    }

    static Reviewed record() {
        return of("review", Bench.example("infant-9-months"), "--as-of", END, "--format", "json");
    }

    private static Reviewed of(String... args) {
        return new Reviewed(JsonTree.object(new Bench().run(args).out()));
    }

    List<Said> issues() {
        return JsonTree.objects(json, "issues").stream()
                .map(issue -> new Said(
                        text(issue, "type"),
                        text(issue, "severity"),
                        text(issue, "sentence"),
                        JsonTree.objects(issue, "facts").stream()
                                .map(fact -> plain(text(fact, "text")))
                                .toList()))
                .toList();
    }

    List<String> differential(String field) {
        return JsonTree.objects(json, "differential").stream()
                .map(row -> text(row, field))
                .toList();
    }

    double probability(int rank) {
        return ((Number) JsonTree.objects(json, "differential").get(rank).get("probability")).doubleValue();
    }

    List<String> ids(String part, String list, String field) {
        return JsonTree.objects(JsonTree.object(json, part), list).stream()
                .map(row -> text(row, field))
                .toList();
    }

    String text(String part, String field) {
        return text(JsonTree.object(json, part), field);
    }

    static String text(Map<String, Object> in, String field) {
        return String.valueOf(in.get(field));
    }

    /** Without the ends of lines, and the hyphens that stand there. */
    static String plain(String words) {
        return words.replaceAll("-\\n", "").replaceAll("[\\s\\u00a0]+", " ");
    }
}
