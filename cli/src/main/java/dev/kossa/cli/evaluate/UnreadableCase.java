package dev.kossa.cli.evaluate;

/**
 * A case that could not be read. It counts as wrong.
 *
 * @param gold the right answer; where that could not be read either, none of these, written "?"
 * @param sentence what is wrong with the file
 */
record UnreadableCase(String name, Gold gold, String sentence) implements CaseFile {}
