package dev.kossa.bench;

import dev.kossa.language.PhraseReader;
import dev.kossa.language.Statement;
import dev.kossa.language.TextContext;
import dev.kossa.prose.Anchor;
import dev.kossa.prose.Manuscript;
import dev.kossa.prose.ProseReader;
import dev.kossa.prose.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Published texts to facts, on two threads: the whole reading, the phrases of the text alone, and for scale OpenNLP, which does no more
 * than find where its sentences end. The counter {@code pages} is pages of 3,000 characters a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(2)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 8, time = 5)
@Fork(1)
public class ProseBenchmark {
    private static final double CHARACTERS_PER_PAGE = 3000;
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    /** Folder of texts; see {@link Inputs#texts}. */
    @Param("examples/infant-9-months")
    public String texts = "";

    private Rota<String> rota = new Rota<>(List.of());
    private SentenceDetectorME sentences = detector();

    /** What all threads share. */
    @State(Scope.Benchmark)
    public static class Readers {
        private final ProseReader prose = ProseReader.of(Inputs.KNOWLEDGE, "en");
        private final PhraseReader phrases = PhraseReader.of(Inputs.KNOWLEDGE, "en");
    }

    /** Pages that were read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** Of 3,000 characters. */
        public double pages;

        private String count(String text) {
            pages += text.length() / CHARACTERS_PER_PAGE;
            return text;
        }
    }

    private static SentenceDetectorME detector() {
        try (InputStream model = ProseBenchmark.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IllegalStateException("The model of OpenNLP (" + MODEL + ") is not on the class path.");
            }
            return new SentenceDetectorME(new SentenceModel(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the files. */
    @Setup
    public void prepare() {
        rota = new Rota<>(Inputs.texts(texts));
    }

    /** Kossa: text to facts, summary, other patients and contradictions. */
    @Benchmark
    public Reading kossa(Readers readers, Read read) {
        return readers.prose.read(Manuscript.plain("text", read.count(rota.next())), Anchor.undated());
    }

    /** Kossa: what the sentences say, without their part in a story. */
    @Benchmark
    public List<Statement> kossaPhrasesAlone(Readers readers, Read read) {
        return readers.phrases.statements(read.count(rota.next()), TextContext.NARRATIVE);
    }

    /** OpenNLP: where the sentences end. */
    @Benchmark
    public Span[] openNlpSentencesAlone(Read read) {
        return sentences.sentPosDetect(read.count(rota.next()));
    }
}
