package dev.kossa.server.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The shapes of CDS Hooks as JSON Schemas, where they are present. */
final class Schemas {
    private static final Path FOLDER = Path.of("..", "..", "shared", "cds", "schema");
    private static final Map<String, Optional<Schema>> KNOWN = new ConcurrentHashMap<>();

    private Schemas() {}

    static boolean present() {
        return Files.isDirectory(FOLDER);
    }

    /** Fails with what is wrong. */
    static void check(String shape, JsonNode json) {
        KNOWN.computeIfAbsent(shape, Schemas::load).ifPresent(schema -> {
            List<Error> errors = schema.validate(json.toString(), InputFormat.JSON);
            assertThat(errors).as(shape).isEmpty();
        });
    }

    private static Optional<Schema> load(String shape) {
        if (!present()) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(FOLDER.resolve(shape + ".schema.json"));
            return Optional.of(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
