package dev.kossa.prose.text;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.KnowledgeSource;
import dev.kossa.prose.Manuscript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Documents for the tests, read with the rules of English. */
final class Texts {
    static final TextRules ENGLISH = TextRules.parse(Knowledge.load(new ClassPath())
            .language("en")
            .flatMap(language -> language.field("prose"))
            .flatMap(prose -> prose.field("text"))
            .orElseThrow());

    private Texts() {}

    static List<Paragraph> read(String text) {
        return DocumentText.read(Manuscript.plain("report.txt", text), ENGLISH);
    }

    /** All paragraphs without captions, one a line. */
    static String cleaned(String text) {
        return read(text).stream()
                .filter(paragraph -> !paragraph.caption())
                .map(paragraph -> paragraph.text().text())
                .collect(Collectors.joining("\n"));
    }

    /** One line for each paragraph: its section, and its text. */
    static List<String> sections(String text) {
        return read(text).stream()
                .map(paragraph -> paragraph.section() + (paragraph.caption() ? " (caption)" : "") + ": "
                        + paragraph.text().text())
                .toList();
    }

    private static final class ClassPath implements KnowledgeSource {
        private static final String FOLDER = "/dev/kossa/knowledge-data/";
        private static final Pattern NAME = Pattern.compile("(?m)^\\s*- ([a-z0-9./-]+\\.yaml)");

        @Override
        public List<String> files() {
            return NAME.matcher(text("index.yaml"))
                    .results()
                    .map(line -> line.group(1))
                    .toList();
        }

        @Override
        public String text(String file) {
            try (InputStream stream = Texts.class.getResourceAsStream(FOLDER + file)) {
                if (stream == null) {
                    throw new IllegalStateException("The class path has no " + FOLDER + file + ".");
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
