package dev.kossa.knowledge;

/** A value and the row it was read from, for checks across rows. */
record Placed<T>(T value, Row row) {}
