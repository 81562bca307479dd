package dev.kossa.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.knowledge.Knowledge;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** LAW: reading with HAPI FHIR as the parser gives the same facts and the same issues. */
class L01_OracleTest {
    private static final Knowledge KNOWLEDGE = ClassPathKnowledge.load();
    private static final FhirReader READER = new FhirReader(KNOWLEDGE);
    private static final HapiReader ORACLE = new HapiReader(KNOWLEDGE);

    static List<Path> cases() {
        return Cases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void of_every_example_and_case(Path file) throws UnreadableInput {
        same(Cases.text(file), file.toString());
    }

    @Test
    void of_generated_bundles_with_all_types_and_ways_of_writing() throws UnreadableInput {
        int facts = 0;
        int issues = 0;
        for (int seed = 0; seed < 300; seed++) {
            Reading reading = same(new Corpus(seed, KNOWLEDGE.vocabulary()).bundle(30), "seed " + seed);
            facts += reading.record().facts().size();
            issues += reading.issues().size();
        }
        assertThat(facts).isGreaterThan(3_000);
        assertThat(issues).isGreaterThan(3_000);
    }

    private static Reading same(String json, String name) throws UnreadableInput {
        Reading streamed = READER.read(Read.stream(json), name, Read.ZONE);
        Reading oracle = ORACLE.read(Read.stream(json), name, Read.ZONE);
        assertThat(streamed.record()).as("%s: %s", name, json).isEqualTo(oracle.record());
        assertThat(streamed.issues()).as("%s: %s", name, json).isEqualTo(oracle.issues());
        assertThat(streamed.source()).isEqualTo(oracle.source());
        return streamed;
    }
}
