package dev.kossa.bench;

import dev.kossa.cli.source.ClassPathKnowledge;
import dev.kossa.fhir.Corpus;
import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.UnreadableInput;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.PatientRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the benchmarks run on: the knowledge of the program and the patients of the repository. They are run from its root. */
final class Inputs {
    static final Knowledge KNOWLEDGE = Knowledge.load(new ClassPathKnowledge());
    static final ZoneId ZONE = ZoneId.of("UTC");

    /** The infant of the source paper: 92 kB, a course of nine months. */
    static final String INFANT = "infant-9-months";

    /** The published cases of the evaluation: 1 to 16 kB each. */
    static final String CASES = "cases";

    /** Bundles of a hundred resources of every type, from seeds: 60 kB and more each. */
    static final String GENERATED = "generated";

    private static final Path EVALUATION = Path.of("evaluation", "cases");
    private static final int SEEDS = 20;
    private static final int RESOURCES = 100;

    private Inputs() {}

    /** The Bundles of a set, or of an example. */
    static List<byte[]> bundles(String name) {
        return switch (name) {
            case CASES -> cases();
            case GENERATED -> generated();
            default -> List.of(bytes(Path.of("examples", name, "record.json")));
        };
    }

    /** The same as records. */
    static List<PatientRecord> records(String name) throws UnreadableInput {
        FhirReader reader = new FhirReader(KNOWLEDGE);
        List<PatientRecord> records = new ArrayList<>();
        for (byte[] bundle : bundles(name)) {
            records.add(
                    reader.read(new ByteArrayInputStream(bundle), name, ZONE).record());
        }
        return records;
    }

    private static List<byte[]> cases() {
        try (Stream<Path> files = Files.list(EVALUATION)) {
            return files.filter(Inputs::isCase).sorted().map(Inputs::bytes).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not the gold answers, which lie beside the cases. */
    private static boolean isCase(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !name.endsWith(".expected.json");
    }

    /** The texts of a folder. */
    static List<String> texts(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> new String(bytes(file), StandardCharsets.UTF_8))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> generated() {
        return IntStream.range(0, SEEDS)
                .mapToObj(seed -> new Corpus(seed, KNOWLEDGE.vocabulary()).bundle(RESOURCES))
                .map(json -> json.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
