package dev.kossa.issue;

/** What a reader has to say about its input. */
public sealed interface ReadingIssue extends Issue permits NotMapped {}
