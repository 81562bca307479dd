package dev.kossa.bench;

import ca.uhn.fhir.context.FhirContext;
import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.HapiReader;
import dev.kossa.fhir.Reading;
import dev.kossa.fhir.UnreadableInput;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.instance.model.api.IBaseResource;
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

/**
 * Bytes to facts, for one Bundle: Kossa's streaming reader beside HAPI's parser with the same mapping, and HAPI's parser alone. The readers
 * have met the phrases before, as in a service that runs; see {@link FirstReadingBenchmark} for new ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ReadingBenchmark {
    /** What is read; see {@link Inputs}. */
    @Param({Inputs.INFANT, Inputs.CASES, Inputs.GENERATED})
    public String input = "";

    private final FhirReader streaming = new FhirReader(Inputs.KNOWLEDGE);
    private final HapiReader throughHapi = new HapiReader(Inputs.KNOWLEDGE);
    private final FhirContext context = FhirContext.forR4Cached();
    private Rota<byte[]> bundles = new Rota<>(List.of());

    /** Reads the files, and makes sure that both readers read the same. */
    @Setup
    public void prepare() throws UnreadableInput {
        List<byte[]> all = Inputs.bundles(input);
        for (byte[] bundle : all) {
            Same.check(
                    streaming.read(json(bundle), input, Inputs.ZONE),
                    throughHapi.read(json(bundle), input, Inputs.ZONE));
        }
        bundles = new Rota<>(all);
    }

    /** Kossa: bytes to facts. */
    @Benchmark
    public Reading kossa() throws UnreadableInput {
        return streaming.read(json(bundles.next()), input, Inputs.ZONE);
    }

    /** HAPI: bytes to its model, and that to the same facts. */
    @Benchmark
    public Reading hapi() throws UnreadableInput {
        return throughHapi.read(json(bundles.next()), input, Inputs.ZONE);
    }

    /** HAPI: bytes to its model, and no facts. */
    @Benchmark
    public IBaseResource hapiParserAlone() {
        return context.newJsonParser().parseResource(json(bundles.next()));
    }

    private static ByteArrayInputStream json(byte[] bundle) {
        return new ByteArrayInputStream(bundle);
    }
}
