package dev.kossa.bench;

import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.HapiReader;
import dev.kossa.fhir.Reading;
import dev.kossa.fhir.UnreadableInput;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Bytes to facts when every phrase is new: each Bundle is read by a reader that remembers none, so the time of the language is in it, the
 * same for both.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class FirstReadingBenchmark {
    /** What is read; see {@link Inputs}. */
    @Param({Inputs.INFANT, Inputs.CASES})
    public String input = "";

    private FhirReader streaming = new FhirReader(Inputs.KNOWLEDGE);
    private HapiReader throughHapi = new HapiReader(Inputs.KNOWLEDGE);
    private Rota<byte[]> bundles = new Rota<>(List.of());

    /** Reads the files. */
    @Setup
    public void prepare() {
        bundles = new Rota<>(Inputs.bundles(input));
    }

    /** Forgets every phrase; its time is not counted. */
    @Setup(Level.Invocation)
    public void forget() {
        streaming = new FhirReader(Inputs.KNOWLEDGE);
        throughHapi = new HapiReader(Inputs.KNOWLEDGE);
    }

    /** Kossa: bytes to facts. */
    @Benchmark
    public Reading kossa() throws UnreadableInput {
        return streaming.read(new ByteArrayInputStream(bundles.next()), input, Inputs.ZONE);
    }

    /** HAPI: bytes to its model, and that to the same facts. */
    @Benchmark
    public Reading hapi() throws UnreadableInput {
        return throughHapi.read(new ByteArrayInputStream(bundles.next()), input, Inputs.ZONE);
    }
}
