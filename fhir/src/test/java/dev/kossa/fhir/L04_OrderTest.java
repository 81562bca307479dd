package dev.kossa.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.issue.Issue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** LAW: the order of the resources, the way the file is cut into lines, and unrelated resources change no fact. */
class L04_OrderTest {
    static List<Path> cases() {
        return Cases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_bundle_says_the_same_in_any_order_and_as_ndjson(Path file) {
        String json = Cases.text(file);
        List<String> resources = Cases.resources(json);
        List<String> expected = facts(Read.json(json));
        for (int seed = 0; seed < 3; seed++) {
            List<String> shuffled = new ArrayList<>(resources);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.add(seed, "{\"resourceType\": \"Practitioner\", \"id\": \"dr\"}");
            Reading reading = Read.json(String.join("\r\n", shuffled));
            assertThat(facts(reading)).isEqualTo(expected);
            assertThat(types(reading)).contains("NotUsed");
        }
    }

    /** Facts without the order that conflicting statements have among them. */
    private static List<String> facts(Reading reading) {
        return Read.facts(reading).stream()
                .map(fact -> Arrays.stream(fact.split(" on | or |, ")).sorted().collect(Collectors.joining("; ")))
                .sorted()
                .toList();
    }

    private static List<String> types(Reading reading) {
        return reading.issues().stream().map(Issue::type).toList();
    }
}
