package dev.kossa.language;

/** Counts the steps of one reading, so that a test can hold that they grow with the text and not faster. */
final class Effort {
    private long steps;

    void step() {
        steps++;
    }

    long steps() {
        return steps;
    }
}
