package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * Phrases that are written together. Words that stand for each other are joined by a bar, "not seen|found"; parts of a phrase stand in
 * braces, "calcinosis{| cutis} {due to|after} calcium". The first stands for two phrases, the second for four.
 */
public final class Alternatives {
    private Alternatives() {}

    /** All that is meant, in the order of the alternatives; what has none is itself. Braces do not nest, and an open one is a character. */
    public static List<String> of(String written) {
        if (written.indexOf('|') < 0) {
            return List.of(written.strip());
        }
        return parts(written).stream().flatMap(phrase -> words(phrase).stream()).toList();
    }

    private static List<String> parts(String written) {
        List<String> phrases = List.of("");
        int at = 0;
        while (at < written.length()) {
            int open = written.indexOf('{', at);
            int close = open < 0 ? -1 : written.indexOf('}', open);
            if (close < 0) {
                return joined(phrases, List.of(written.substring(at)), "");
            }
            phrases = joined(phrases, List.of(written.substring(at, open)), "");
            phrases = joined(phrases, List.of(written.substring(open + 1, close).split("\\|", -1)), "");
            at = close + 1;
        }
        return phrases;
    }

    private static List<String> words(String phrase) {
        List<String> phrases = List.of("");
        for (String place : phrase.strip().split("\\s+", -1)) {
            phrases = joined(phrases, List.of(place.split("\\|", -1)), " ");
        }
        return phrases;
    }

    private static List<String> joined(List<String> begins, List<String> ends, String between) {
        List<String> all = new ArrayList<>(begins.size() * ends.size());
        for (String begin : begins) {
            ends.forEach(end -> all.add(begin.isEmpty() ? end : begin + between + end));
        }
        return all;
    }
}
