package dev.kossa.prose.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kossa.prose.Manuscript;
import dev.kossa.prose.Quote;
import dev.kossa.prose.UnreadableDocument;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the tests of this package share. */
final class Files {
    private static final Pattern WORD = Pattern.compile("[^\\s\\[\\]^]+");

    private Files() {}

    static Manuscript read(String name, byte[] file) {
        return read(name, file, Limits.USUAL);
    }

    static Manuscript read(String name, byte[] file, Limits limits) {
        try {
            return Documents.read(name, new ByteArrayInputStream(file), limits);
        } catch (UnreadableDocument e) {
            throw new AssertionError(e);
        }
    }

    static Manuscript read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static String refusal(String name, InputStream in, Limits limits) {
        return catchThrowableOfType(UnreadableDocument.class, () -> Documents.read(name, in, limits))
                .getMessage();
    }

    static String refusal(String name, byte[] file, Limits limits) {
        return refusal(name, new ByteArrayInputStream(file), limits);
    }

    static String refusal(String name, byte[] file) {
        return refusal(name, file, Limits.USUAL);
    }

    static String refusal(String name, String text) {
        return refusal(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Limits bytes(int bytes) {
        return new Limits(bytes, 20_000_000, 500, 150_000_000, 200, Duration.ofSeconds(30));
    }

    static Limits characters(int characters) {
        return new Limits(50_000_000, characters, 500, 150_000_000, 200, Duration.ofSeconds(30));
    }

    static Limits pages(int pages) {
        return new Limits(50_000_000, 20_000_000, pages, 150_000_000, 200, Duration.ofSeconds(30));
    }

    static Limits unpacked(int bytes) {
        return new Limits(50_000_000, 20_000_000, 500, bytes, 200, Duration.ofSeconds(30));
    }

    static Limits time(Duration time) {
        return new Limits(50_000_000, 20_000_000, 500, 150_000_000, 200, time);
    }

    /** Where a word of the text lies. */
    static String place(Manuscript manuscript, String word) {
        int start = manuscript.text().indexOf(word);
        assertThat(start).as(word).isNotNegative();
        return manuscript.place(new Quote(start, start + word.length()));
    }

    /** Checks for each word of the text that the file has just that word at its place, markup inside of it apart. */
    static int wordsInPlace(Manuscript manuscript, String file) {
        int words = 0;
        for (Matcher word = WORD.matcher(manuscript.text()); word.find(); words++) {
            String[] span =
                    manuscript.place(new Quote(word.start(), word.end())).split("\\.\\.");
            assertThat(file.substring(Integer.parseInt(span[0]), Integer.parseInt(span[1]))
                            .replaceAll("<[^>]*>", ""))
                    .isEqualTo(word.group());
        }
        return words;
    }
}
