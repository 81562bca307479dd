package dev.kossa.bench;

import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.HapiReader;
import dev.kossa.fhir.Reading;
import dev.kossa.fhir.UnreadableInput;
import java.io.ByteArrayInputStream;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Bytes to facts: Kossa's streaming reader beside HAPI's parser with the same mapping, on the same Bundle in one run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
    private static final String EXAMPLE = "infant-9-months";

    private final byte[] bytes = Inputs.example(EXAMPLE);
    private final FhirReader kossa = new FhirReader(Inputs.KNOWLEDGE);
    private final HapiReader hapi = new HapiReader(Inputs.KNOWLEDGE);

    /** Kossa's reader. */
    @Benchmark
    public Reading kossa() throws UnreadableInput {
        return kossa.read(new ByteArrayInputStream(bytes), EXAMPLE, ZoneOffset.UTC);
    }

    /** HAPI's parser, then the same mapping. */
    @Benchmark
    public Reading hapi() throws UnreadableInput {
        return hapi.read(new ByteArrayInputStream(bytes), EXAMPLE, ZoneOffset.UTC);
    }
}
