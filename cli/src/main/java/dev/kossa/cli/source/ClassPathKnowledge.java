package dev.kossa.cli.source;

import dev.kossa.knowledge.KnowledgeSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The knowledge base that came with the program. */
public final class ClassPathKnowledge implements KnowledgeSource {
    private static final String FOLDER = "/dev/kossa/knowledge-data/";

    @Override
    public List<String> files() {
        return Index.files(text(Index.FILE));
    }

    @Override
    public String text(String file) {
        try (InputStream stream = ClassPathKnowledge.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("The program holds no knowledge file (" + file + ").");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
