package dev.kossa.fhir;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.KnowledgeSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The real knowledge base, from the class path. */
public final class ClassPathKnowledge implements KnowledgeSource {
    private static final String FOLDER = "/dev/kossa/knowledge-data/";
    private static final Pattern NAME = Pattern.compile("(?m)^\\s*- ([a-z0-9./-]+\\.yaml)");

    /** Loaded once for all tests. */
    public static Knowledge load() {
        return Holder.KNOWLEDGE;
    }

    private static final class Holder {
        private static final Knowledge KNOWLEDGE = Knowledge.load(new ClassPathKnowledge());
    }

    @Override
    public List<String> files() {
        return NAME.matcher(text("index.yaml"))
                .results()
                .map(line -> line.group(1))
                .toList();
    }

    @Override
    public String text(String file) {
        try (InputStream stream = ClassPathKnowledge.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("The class path has no " + FOLDER + file + ".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
