package dev.kossa.record;

/**
 * Where a fact comes from.
 *
 * @param document the resource ("Observation/17") or file it was read from
 * @param path the element or the character span ("Observation.valueBoolean", "120..134")
 * @param text the words as written; empty when there are none
 */
public record Origin(String document, String path, String text) {}
