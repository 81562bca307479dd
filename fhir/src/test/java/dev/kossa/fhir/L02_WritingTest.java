package dev.kossa.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.PatientRecord;
import org.junit.jupiter.api.Test;

/** LAW: a record that is written and read again is the same record. */
class L02_WritingTest {
    private static final Knowledge KNOWLEDGE = ClassPathKnowledge.load();
    private static final FhirReader READER = new FhirReader(KNOWLEDGE);
    private static final FhirRecordWriter WRITER = new FhirRecordWriter(KNOWLEDGE);

    @Test
    void writing_and_reading_any_record_is_the_identity() throws UnreadableInput {
        for (int seed = 0; seed < 400; seed++) {
            PatientRecord record = new RandomRecord(seed, KNOWLEDGE).next();
            String json = WRITER.write(record);
            Reading again = READER.read(Read.stream(json), "record.json", record.zone());
            assertThat(again.record()).as("seed %d: %s", seed, json).isEqualTo(record);
        }
    }

    @Test
    void two_writings_are_the_same_text() {
        PatientRecord record = new RandomRecord(7, KNOWLEDGE).next();
        assertThat(WRITER.write(record)).isEqualTo(WRITER.write(record));
    }
}
