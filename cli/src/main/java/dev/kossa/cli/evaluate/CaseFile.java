package dev.kossa.cli.evaluate;

/** A file of the evaluation set: a case, or one that could not be read. */
sealed interface CaseFile permits EvaluationCase, UnreadableCase {
    /** Name of the file without its ending. */
    String name();

    /** The right answer. */
    Gold gold();
}
