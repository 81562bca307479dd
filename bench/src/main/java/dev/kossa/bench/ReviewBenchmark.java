package dev.kossa.bench;

import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.UnreadableInput;
import dev.kossa.record.PatientRecord;
import dev.kossa.review.Review;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.ZoneOffset;
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
@Fork(1)
public class ReviewBenchmark {
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    /** The example that is reviewed. */
    @Param({"infant-9-months", "cellulitis-child", "calcium-no-lesion"})
    public String example = "";

    private PatientRecord record = new PatientRecord(dev.kossa.record.Patient.unknown(), java.util.List.of());

    /** Reads the example once. */
    @Setup
    public void read() throws UnreadableInput {
        record = new FhirReader(Inputs.KNOWLEDGE)
                .read(new ByteArrayInputStream(Inputs.example(example)), example, ZoneOffset.UTC)
                .record();
    }

    /** One review. */
    @Benchmark
    public Review review() {
        return Review.of(record, Inputs.KNOWLEDGE, LATER);
    }
}
