package dev.kossa.bench;

import dev.kossa.fhir.UnreadableInput;
import dev.kossa.record.Fact;
import dev.kossa.record.PatientRecord;
import dev.kossa.review.Review;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The review of one patient in process, from facts to conclusions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ReviewBenchmark {
    private static final String AS_OF = "@";
    private static final String EMERGENCY = Inputs.INFANT + "@2020-06-15T12:00:00+03:00";
    private static final String END = Inputs.INFANT + "@2020-09-08T12:00:00+03:00";

    static final List<String> PATIENTS = List.of(EMERGENCY, END, "cellulitis-child", Inputs.CASES);

    /** Who is reviewed, and as of when if not as of the end of the record; of several patients the average. */
    @Param({EMERGENCY, END, "cellulitis-child", Inputs.CASES})
    public String patient = "";

    private record Asked(PatientRecord record, Instant asOf) {}

    private Rota<Asked> patients = new Rota<>(List.of());

    /** Reads the records once. */
    @Setup
    public void read() throws UnreadableInput {
        String[] parts = patient.split(AS_OF);
        patients = new Rota<>(Inputs.records(parts[0]).stream()
                .map(record -> new Asked(
                        record,
                        parts.length > 1 ? OffsetDateTime.parse(parts[1]).toInstant() : end(record)))
                .toList());
    }

    /** When the last of the record was known. */
    private static Instant end(PatientRecord record) {
        return record.facts().stream()
                .map(Fact::knownSince)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** One review. */
    @Benchmark
    public Review review() {
        Asked asked = patients.next();
        return Review.of(asked.record(), Inputs.KNOWLEDGE, asked.asOf());
    }
}
