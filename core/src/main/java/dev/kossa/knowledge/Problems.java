package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that all of it can be said at once. */
final class Problems {
    private final List<KnowledgeProblem> found = new ArrayList<>();

    void add(String file, int line, String sentence) {
        found.add(new KnowledgeProblem(file, line, sentence));
    }

    void add(KnowledgeProblem problem) {
        found.add(problem);
    }

    void add(YamlNode where, String sentence) {
        add(where.file(), where.line(), sentence);
    }

    void add(YamlNode where, String sentence, String maybe) {
        add(where, maybe.isEmpty() ? sentence : sentence + "\n" + maybe);
    }

    List<KnowledgeProblem> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(KnowledgeProblem::file).thenComparing(KnowledgeProblem::line))
                .toList();
    }

    /** @throws KnowledgeException when anything is wrong */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new KnowledgeException(sorted());
        }
    }
}
