package dev.kossa.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** The knowledge base cannot be used; it says everything that is wrong with it at once. */
public final class KnowledgeException extends RuntimeException {
    private final List<KnowledgeProblem> problems;

    /** @param problems everything that is wrong, in the order of files and lines */
    public KnowledgeException(List<KnowledgeProblem> problems) {
        super(problems.stream().map(KnowledgeProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of files and lines; never empty. */
    public List<KnowledgeProblem> problems() {
        return problems;
    }
}
