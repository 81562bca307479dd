package dev.kossa.review.diagnosis;

/**
 * Something to ask or to look for at the bedside.
 *
 * @param id id of the finding, or "iv-calcium-given"
 * @param sentence the question
 * @param reason what the answer would change
 */
public record Question(String id, String sentence, String reason) {}
