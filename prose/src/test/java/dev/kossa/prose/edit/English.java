package dev.kossa.prose.edit;

import dev.kossa.knowledge.Entry;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.KnowledgeSource;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.language.PhraseReader;
import dev.kossa.language.Statement;
import dev.kossa.language.TextContext;
import dev.kossa.prose.Anchor;
import dev.kossa.prose.Manuscript;
import dev.kossa.prose.ProseReader;
import dev.kossa.prose.Reading;
import dev.kossa.prose.fact.Passage;
import dev.kossa.prose.fact.ProseRules;
import dev.kossa.prose.text.DocumentText;
import dev.kossa.prose.text.Paragraph;
import dev.kossa.prose.text.TextRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The reader of English documents with the real knowledge base, loaded once for all tests. */
public final class English {
    private static final Knowledge KNOWLEDGE = Knowledge.load(new ClassPath());
    private static final Entry PROSE =
            KNOWLEDGE.language("en").orElseThrow().field("prose").orElseThrow();
    private static final TextRules TEXTS = TextRules.parse(PROSE.field("text").orElseThrow());
    private static final PhraseReader PHRASES =
            PhraseReader.of(KNOWLEDGE, "en", ProseRules.parse(PROSE).marks());
    private static final ProseReader READER = ProseReader.of(KNOWLEDGE, "en");

    private English() {}

    /** The words. */
    static Vocabulary vocabulary() {
        return KNOWLEDGE.vocabulary();
    }

    /** What a text says; its patient presented at a time that is not known. */
    public static Reading read(String name, String text) {
        return READER.read(Manuscript.plain(name, text), Anchor.undated());
    }

    /** The sentences of a text, in its order. */
    static List<Passage> sentences(String text) {
        List<Passage> sentences = new ArrayList<>();
        for (Paragraph paragraph : DocumentText.read(Manuscript.plain("", text), TEXTS)) {
            for (Statement statement : PHRASES.statements(paragraph.text().text(), TextContext.NARRATIVE)) {
                sentences.add(Passage.of(paragraph, statement, List.of()));
            }
        }
        return sentences;
    }

    private static final class ClassPath implements KnowledgeSource {
        private static final String FOLDER = "/dev/kossa/knowledge-data/";
        private static final Pattern NAME = Pattern.compile("[a-z0-9./-]+\\.yaml");

        @Override
        public List<String> files() {
            return NAME.matcher(text("index.yaml"))
                    .results()
                    .map(MatchResult::group)
                    .filter(name -> !name.equals("index.yaml"))
                    .toList();
        }

        @Override
        public String text(String file) {
            try (InputStream stream = English.class.getResourceAsStream(FOLDER + file)) {
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
