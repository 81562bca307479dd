package dev.kossa.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads JSON and hands out one resource after the other: the entries of a Bundle, or each root value (one resource, or NDJSON). What fits
 * into memory and is plain is read by {@link PlainTokens}; all else by Jackson, token by token, and what is not needed is not kept.
 */
final class ResourceStream {
    /** Longer documents, texts and deeper nesting end in a sentence. Texts that are skipped, such as attachments, have no limit of their own. */
    static final long MOST_BYTES = 1_000_000_000;

    static final int LONGEST_TEXT_CHARS = 1_000_000;
    static final int DEEPEST = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MOST_BYTES)
                    .maxStringLength(LONGEST_TEXT_CHARS)
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(1000)
                    .maxNameLength(10_000)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final String input;
    private final Consumer<Resource> sink;

    /**
     * @param input the name of the input, for messages
     * @param sink gets each resource, the Bundle itself included, when all of it was read
     */
    ResourceStream(String input, Consumer<Resource> sink) {
        this.input = input;
        this.sink = sink;
    }

    /** Reads all; the stream is left open. */
    void read(InputStream json) throws UnreadableInput {
        Beginning beginning = new Beginning(json);
        if (!beginning.isAll() || !quickly(beginning)) {
            thoroughly(beginning);
        }
    }

    /** Whether it was plain; if not, nothing was handed out. */
    private boolean quickly(Beginning json) throws UnreadableInput {
        List<Resource> resources = new ArrayList<>();
        try {
            new ResourceReader(input, new PlainTokens(json.bytes(), json.size()), resources::add).read();
        } catch (NotPlain e) {
            return false;
        } catch (IOException e) {
            throw Trouble.closed(e, input);
        }
        resources.forEach(sink);
        return true;
    }

    private void thoroughly(InputStream json) throws UnreadableInput {
        try (JsonParser parser = JSON.createParser(json)) {
            ResourceReader reader = new ResourceReader(input, new JacksonTokens(parser), sink);
            try {
                reader.read();
            } catch (IOException e) {
                throw Trouble.sentence(e, input, parser, reader.reading());
            }
        } catch (IOException e) {
            throw Trouble.closed(e, input);
        }
    }
}
