package dev.kossa.prose;

/**
 * A statement about many patients at once ("70 % of cases"). No patient's record holds any of it.
 *
 * @param citation the number of the reference; empty when there is none
 * @param quote the sentence
 */
public record Aggregate(String citation, Quote quote) {}
