package dev.kossa.review.order;

/**
 * Something that was not said.
 *
 * @param fact what it is: "weight"
 * @param question the question to ask
 * @param needed whether the order cannot be judged without it
 */
public record MissingFact(String fact, String question, boolean needed) {}
