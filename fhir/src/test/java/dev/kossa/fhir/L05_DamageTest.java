package dev.kossa.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.issue.Issue;
import dev.kossa.knowledge.Knowledge;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** LAW: whatever happens to a file, it is read with its issues, or refused with a sentence; nothing else. */
class L05_DamageTest {
    private static final Knowledge KNOWLEDGE = ClassPathKnowledge.load();
    private static final FhirReader READER = new FhirReader(KNOWLEDGE);
    private static final List<String> VALUES = List.of(
            "null",
            "7",
            "-1e40",
            "true",
            "\"x\"",
            "\"2026-13-45\"",
            "[]",
            "{}",
            "[null]",
            "[[{}]]",
            "{\"value\": \"1\"}");

    @Test
    void damaged_bytes() {
        int refused = 0;
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            byte[] json = corpus(seed).getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(4); i >= 0; i--) {
                json[random.nextInt(json.length)] = (byte) random.nextInt(256);
            }
            refused += refused(random.nextInt(4) == 0 ? Arrays.copyOf(json, random.nextInt(json.length)) : json);
        }
        assertThat(refused).isBetween(100, 599);
    }

    @Test
    void values_of_any_other_type() {
        int wrong = 0;
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            String json = corpus(seed);
            for (int i = 0; i < 3; i++) {
                json = replaceOne(json, random);
            }
            wrong += wrongTypes(json);
        }
        assertThat(wrong).isGreaterThan(50);
    }

    private static String corpus(int seed) {
        return new Corpus(seed, KNOWLEDGE.vocabulary()).bundle(4);
    }

    /** Puts another value behind one of the names. */
    private static String replaceOne(String json, Random random) {
        List<String> lines = Arrays.asList(json.split("\n"));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int colon = line.indexOf("\" : ");
        boolean simple = colon > 0 && !line.endsWith("{") && !line.endsWith("[");
        if (simple) {
            String value = VALUES.get(random.nextInt(VALUES.size()));
            lines.set(at, line.substring(0, colon + 4) + value + (line.endsWith(",") ? "," : ""));
        }
        return String.join("\n", lines);
    }

    private static int refused(byte[] json) {
        try {
            READER.read(new ByteArrayInputStream(json), "record.json", Read.ZONE);
            return 0;
        } catch (UnreadableInput e) {
            assertThat(e.getMessage()).contains("\nMaybe ");
            return 1;
        }
    }

    private static long wrongTypes(String json) {
        try {
            return READER.read(Read.stream(json), "record.json", Read.ZONE).issues().stream()
                    .map(Issue::type)
                    .filter("WrongType"::equals)
                    .count();
        } catch (UnreadableInput e) {
            assertThat(e.getMessage()).contains("\nMaybe ");
            return 0;
        }
    }
}
