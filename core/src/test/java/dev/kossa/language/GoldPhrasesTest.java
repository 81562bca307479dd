package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.knowledge.ClassPathKnowledge;
import dev.kossa.record.Presence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Published cases with gold answers, which lie beside the project where there are any: how many of their phrases say something, and how
 * often the text of a case is read with the presence that the gold answers state.
 */
class GoldPhrasesTest {
    private static final Path CASES = Path.of("..", "..", "shared", "cases");
    private static final double LEAST_PHRASES = 0.95;
    private static final double LEAST_PRESENT = 0.90;
    private static final double LEAST_ABSENT = 0.75;
    private static final double MOST_TURNED_ROUND = 0.06;

    private record Phrase(String text, TextContext context, Presence presence) {}

    private record Case(Path file, List<Phrase> phrases) {}

    @TestFactory
    Stream<DynamicTest> gold_answers() {
        if (!Files.isDirectory(CASES)) {
            return Stream.empty();
        }
        PhraseReader reader = PhraseReader.of(ClassPathKnowledge.load(), "en");
        return Stream.of(
                DynamicTest.dynamicTest("most phrases say something", () -> mostPhrasesSaySomething(reader)),
                DynamicTest.dynamicTest(
                        "texts are read with the stated presence", () -> textsHaveTheStatedPresence(reader)));
    }

    private static void mostPhrasesSaySomething(PhraseReader reader) {
        List<Phrase> phrases = cases().flatMap(it -> it.phrases().stream()).toList();
        List<String> silent = phrases.stream()
                .filter(phrase -> reader.read(phrase.text(), phrase.context()).isEmpty())
                .map(Phrase::text)
                .toList();
        assertThat(1 - (double) silent.size() / phrases.size()).as("%s", silent).isGreaterThan(LEAST_PHRASES);
    }

    private static void textsHaveTheStatedPresence(PhraseReader reader) {
        Counts present = new Counts();
        Counts absent = new Counts();
        for (Case it : cases().toList()) {
            Path text = Path.of(it.file().toString().replace(".json", ".txt"));
            if (Files.exists(text)) {
                Map<String, Set<Presence>> said = reader.read(readFile(text), TextContext.CLINICAL).stream()
                        .collect(Collectors.groupingBy(
                                Mention::concept, Collectors.mapping(Mention::presence, Collectors.toSet())));
                it.phrases().stream()
                        .filter(phrase -> phrase.context() == TextContext.CLINICAL)
                        .forEach(phrase ->
                                (phrase.presence() == Presence.PRESENT ? present : absent).add(reader, phrase, said));
            }
        }
        assertThat(present.right()).isGreaterThan(LEAST_PRESENT);
        assertThat(absent.right()).isGreaterThan(LEAST_ABSENT);
        assertThat(present.turnedRound()).isLessThan(MOST_TURNED_ROUND);
        assertThat(absent.turnedRound()).isLessThan(MOST_TURNED_ROUND);
    }

    private static final class Counts {
        private int all;
        private int right;
        private int turnedRound;

        void add(PhraseReader reader, Phrase phrase, Map<String, Set<Presence>> said) {
            List<Set<Presence>> found = reader.read(phrase.text(), TextContext.CLINICAL).stream()
                    .map(mention -> said.getOrDefault(mention.concept(), Set.of()))
                    .toList();
            boolean hit = found.stream().anyMatch(presences -> presences.contains(phrase.presence()));
            all++;
            right += hit ? 1 : 0;
            turnedRound += !hit && found.stream().anyMatch(presences -> !presences.isEmpty()) ? 1 : 0;
        }

        double right() {
            return (double) right / all;
        }

        double turnedRound() {
            return (double) turnedRound / all;
        }
    }

    // --- the files

    private static Stream<Case> cases() {
        return Stream.of("facts", "texts")
                .flatMap(folder -> jsonFiles(CASES.resolve(folder)))
                .map(GoldPhrasesTest::read);
    }

    private static Stream<Path> jsonFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(Path file) {
        Object gold = new Load(LoadSettings.builder().build()).loadFromString(readFile(file));
        List<Phrase> phrases = new ArrayList<>();
        patients(gold).forEach(patient -> addPhrases(patient, phrases));
        return new Case(file, phrases);
    }

    private static List<?> patients(Object gold) {
        Object patients = ((Map<?, ?>) gold).get("patients");
        return patients instanceof List<?> list && !list.isEmpty() ? list : List.of(gold);
    }

    private static void addPhrases(Object patient, List<Phrase> phrases) {
        for (Object text : list(patient, "findingsPresent")) {
            phrases.add(new Phrase(String.valueOf(text), TextContext.CLINICAL, Presence.PRESENT));
        }
        for (Object text : list(patient, "findingsAbsent")) {
            phrases.add(new Phrase(String.valueOf(text), TextContext.CLINICAL, Presence.ABSENT));
        }
        for (Object image : list(patient, "imaging")) {
            Map<?, ?> fields = (Map<?, ?>) image;
            if (fields.get("result") != null) {
                phrases.add(new Phrase(
                        String.valueOf(fields.get("result")),
                        context(String.valueOf(fields.get("modality"))),
                        Presence.PRESENT));
            }
        }
    }

    private static TextContext context(String modality) {
        boolean tissue =
                Stream.of("biops", "histo", "cyto", "aspirat").anyMatch(modality.toLowerCase(Locale.ROOT)::contains);
        return tissue ? TextContext.TISSUE : TextContext.IMAGING;
    }

    private static List<?> list(Object patient, String field) {
        return ((Map<?, ?>) patient).get(field) instanceof List<?> list ? list : List.of();
    }

    private static String readFile(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
