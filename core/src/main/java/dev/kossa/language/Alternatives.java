package dev.kossa.language;

import java.util.List;

/** Writes out a phrase with alternatives: "not seen|found" is "not seen" and "not found". */
final class Alternatives {
    private Alternatives() {}

    static List<String> of(String phrase) {
        List<String> phrases = List.of("");
        for (String place : phrase.strip().split("\\s+", -1)) {
            List<String> words = List.of(place.split("\\|", -1));
            phrases = phrases.stream()
                    .flatMap(start -> words.stream().map(word -> start.isEmpty() ? word : start + " " + word))
                    .toList();
        }
        return phrases;
    }
}
