package dev.kossa.cli.evaluate.reading;

/**
 * What the reading of one field, or of several, is worth.
 *
 * @param tally all values counted together
 */
record Score(Tally tally, Figure precision, Figure recall, Figure f1) {}
