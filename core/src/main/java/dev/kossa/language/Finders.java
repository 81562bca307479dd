package dev.kossa.language;

/** What finds the parts of a sentence. */
record Finders(TimeFinder times, PlaceFinder places, Phrases phrases) {}
