package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.console.Refusal;
import dev.kossa.cli.evaluate.reading.GoldCase.Unusable;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.prose.Anchor;
import dev.kossa.prose.ProseReader;
import dev.kossa.prose.UnreadableDocument;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One run of the prose reader over a folder of texts, held against their gold. */
public final class ReadingEvaluation {
    /** Name of the table that is kept. */
    public static final String KEPT = "reading.md";

    private static final String LANGUAGE = "en";

    private final String knowledgeVersion;
    private final List<Part> parts;
    private final List<String> notes;

    /**
     * What is scored.
     *
     * @param folder the texts with their gold
     * @param split the names of the development half; empty when all are reported together
     * @param corrections where the gold is wrong; empty when it is taken as it is
     */
    public record Task(Path folder, Optional<Path> split, Optional<Path> corrections) {}

    /**
     * What is meant by what the gold says.
     *
     * @param condition the mechanism that a diagnosis of the gold counts as
     * @param calciumDrugs ids of the drugs that bring calcium
     */
    public record Meaning(UnaryOperator<String> condition, Set<String> calciumDrugs) {
        public Meaning {
            calciumDrugs = Set.copyOf(calciumDrugs);
        }
    }

    private ReadingEvaluation(String knowledgeVersion, List<Part> parts, List<String> notes) {
        this.knowledgeVersion = knowledgeVersion;
        this.parts = parts;
        this.notes = notes;
    }

    /**
     * Reads and scores every text.
     *
     * @throws Refusal when the folder or one of the files of the task cannot be read
     */
    public static ReadingEvaluation of(Task task, Knowledge knowledge, Meaning meaning, DocumentReader documents) {
        TextFolder folder = TextFolder.of(task.folder());
        Optional<Split> split = task.split().map(Split::of);
        Corrections none = new Corrections(List.of());
        Corrections corrections = task.corrections().map(Corrections::of).orElse(none);
        Map<String, ReadText> read = read(folder, knowledge, documents);
        CaseScorer scorer = new CaseScorer(knowledge, LANGUAGE, meaning.condition(), meaning.calciumDrugs());
        List<Part> parts =
                new ArrayList<>(parts(marks(read, scorer, new GoldFiles(folder.path()), none), split, false));
        if (corrections.touch(read.keySet())) {
            parts.addAll(parts(marks(read, scorer, new GoldFiles(folder.path()), corrections), split, true));
        }
        return new ReadingEvaluation(knowledge.version(), List.copyOf(parts), notes(folder, split));
    }

    private static Map<String, ReadText> read(TextFolder folder, Knowledge knowledge, DocumentReader documents) {
        ProseReader reader = ProseReader.of(knowledge, LANGUAGE);
        Map<String, ReadText> read = new LinkedHashMap<>();
        folder.texts().forEach((name, file) -> read.put(name, read(folder.path().resolve(file), documents, reader)));
        return read;
    }

    private static ReadText read(Path file, DocumentReader documents, ProseReader reader) {
        String name = file.getFileName().toString();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return ReadText.of(reader.read(documents.read(name, in), Anchor.undated()));
        } catch (UnreadableDocument e) {
            return ReadText.unreadable(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return ReadText.unreadable("The file " + name + " cannot be read.\nMaybe it is not yours to read.");
        }
    }

    private static List<CaseMarks> marks(
            Map<String, ReadText> read, CaseScorer scorer, GoldFiles files, Corrections corrections) {
        List<CaseMarks> marks = new ArrayList<>();
        read.forEach((name, text) -> {
            try {
                for (GoldCase gold : files.read(name, corrections)) {
                    marks.add(scorer.score(gold, text.patient(gold.patient())).because(text.error()));
                }
            } catch (Unusable e) {
                marks.add(CaseMarks.unreadable(name, e.sentence()));
            }
        });
        return marks;
    }

    private static List<Part> parts(List<CaseMarks> marks, Optional<Split> split, boolean corrected) {
        if (split.isEmpty()) {
            return List.of(new Part("all", corrected, true, marks));
        }
        List<CaseMarks> development = marks.stream()
                .filter(one -> split.get().isDevelopment(one.name()))
                .toList();
        List<CaseMarks> other = marks.stream()
                .filter(one -> !split.get().isDevelopment(one.name()))
                .toList();
        return List.of(
                new Part("development", corrected, true, development), new Part("other", corrected, false, other));
    }

    private static List<String> notes(TextFolder folder, Optional<Split> split) {
        List<String> notes = new ArrayList<>();
        folder.alone()
                .forEach(file -> notes.add("The file " + file + " has no "
                        + (file.endsWith(TextFolder.GOLD) ? "text" : "gold") + " beside it and was not scored."));
        split.ifPresent(half -> half.development().stream()
                .filter(name -> !folder.texts().containsKey(name))
                .sorted()
                .forEach(name -> notes.add("The split names " + name + ", and the folder has no such text.")));
        return List.copyOf(notes);
    }

    /** What was not scored, one sentence each. */
    public List<String> notes() {
        return notes;
    }

    /** Whether a text could be read and scored. */
    public boolean anyReadable() {
        return parts.stream()
                .flatMap(part -> part.cases().stream())
                .anyMatch(one -> one.error().isEmpty());
    }

    /** For people. */
    public String text(int width) {
        return ReadingText.of(knowledgeVersion, parts, width);
    }

    /** For programs. */
    public String json() {
        return ReadingJson.of(knowledgeVersion, parts);
    }

    /** The table that is kept beside the cases: without the version of the knowledge and without words of the texts. */
    public String kept() {
        return ReadingTable.of(parts);
    }
}
