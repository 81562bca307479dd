package dev.kossa.bench;

import dev.kossa.cli.source.ClassPathKnowledge;
import dev.kossa.knowledge.Knowledge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the benchmarks run on: the knowledge of the program and the examples of the repository; run them from its root. */
final class Inputs {
    static final Knowledge KNOWLEDGE = Knowledge.load(new ClassPathKnowledge());

    private Inputs() {}

    /** The bytes of an example's record. */
    static byte[] example(String name) {
        try {
            return Files.readAllBytes(Path.of("examples", name, "record.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
