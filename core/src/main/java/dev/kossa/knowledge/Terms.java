package dev.kossa.knowledge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Who claims which words: in one kind of text a word can mean only one thing. */
final class Terms {
    /** Groups within which a term has one meaning. */
    enum Group {
        CLINICAL,
        IMAGING,
        TISSUE,
        ANALYTE,
        DRUG,
        METHOD,
        MECHANISM,
        SITE;

        static Group of(Vocabulary.FindingKind kind) {
            return switch (kind) {
                case SIGN, SYMPTOM, HISTORY, COURSE, LABORATORY -> CLINICAL;
                case IMAGING -> IMAGING;
                case TISSUE -> TISSUE;
            };
        }
    }

    private record Claim(RowName by, YamlNode where) {}

    private final Map<Group, Map<String, Claim>> claims = new EnumMap<>(Group.class);
    private final Problems problems;

    Terms(Problems problems) {
        this.problems = problems;
    }

    void add(Group group, String term, YamlNode where, RowName by) {
        Claim before =
                claims.computeIfAbsent(group, g -> new HashMap<>()).putIfAbsent(normal(term), new Claim(by, where));
        if (before == null) {
            return;
        }
        if (before.by() == by) {
            problems.add(
                    where,
                    "The term (" + term + ") of " + by + " stands there twice.",
                    "Maybe one can go: neither case nor blanks count.");
        } else {
            problems.add(
                    where,
                    "The term (" + term + ") of " + by + " is also a term of " + before.by() + " in "
                            + before.where().file() + ":" + before.where().line() + ".",
                    "Maybe it fits only one of the two.");
        }
    }

    /** Neither case nor the number of blanks makes another term. */
    private static String normal(String term) {
        String lower = term.strip().toLowerCase(Locale.ROOT);
        while (lower.contains("  ")) {
            lower = lower.replace("  ", " ");
        }
        return lower;
    }
}
