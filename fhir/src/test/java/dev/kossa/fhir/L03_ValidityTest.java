package dev.kossa.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.knowledge.Knowledge;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** LAW: the examples, and what Kossa writes, are valid FHIR R4. */
class L03_ValidityTest {
    static List<Path> examples() {
        return Cases.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_valid(Path file) {
        assertThat(Validity.errors(Cases.text(file))).isEmpty();
    }

    @Test
    void what_is_written_is_valid() {
        Knowledge knowledge = ClassPathKnowledge.load();
        FhirRecordWriter writer = new FhirRecordWriter(knowledge);
        for (int seed = 0; seed < 12; seed++) {
            String json = writer.write(new RandomRecord(seed, knowledge).next());
            assertThat(Validity.errors(json)).as("seed %d: %s", seed, json).isEmpty();
        }
    }

    @Test
    void a_bundle_that_is_not_valid_is_noticed() {
        assertThat(Validity.errors("{\"resourceType\": \"Bundle\", \"type\": \"pile\"}"))
                .isNotEmpty();
    }
}
