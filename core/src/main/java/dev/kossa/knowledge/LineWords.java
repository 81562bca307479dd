package dev.kossa.knowledge;

import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what is said of lines by whole words: signs, measures, deeds, checks, kinds of line, ways to infuse. Case, marks and sides do not
 * count. It knows no negation; where a phrase could be negated it finds nothing. Safe for several threads.
 */
public final class LineWords {
    private static final Set<String> SIDES = Set.of("left", "right", "the");
    private static final Set<String> NEGATIONS =
            Set.of("no", "not", "without", "never", "declined", "refused", "cancelled");

    private final Map<String, Said> signs = new HashMap<>();
    private final Map<String, String> byFinding = new HashMap<>();
    private final Map<String, String> measures = new HashMap<>();
    private final Map<String, String> deeds = new LinkedHashMap<>();
    private final Set<String> removals;
    private final Lines lines;

    private final Remembered<Boolean> checks = new Remembered<>(this::readCheck);
    private final Remembered<Optional<Said>> signsSaid = new Remembered<>(this::readSign);
    private final Remembered<Optional<String>> measuresSaid = new Remembered<>(this::readMeasure);
    private final Remembered<List<String>> deedsSaid = new Remembered<>(this::readDeeds);
    private final Remembered<Optional<Boolean>> centralSaid = new Remembered<>(this::readCentral);
    private final Remembered<Optional<Boolean>> intermittentSaid = new Remembered<>(this::readIntermittent);

    /** Answers to one question by the words that were asked about: records repeat their words. Safe for several threads. */
    private static final class Remembered<T> {
        private static final int MOST = 20_000;
        private static final int LONGEST_chars = 500;

        private final Map<String, T> answers = new ConcurrentHashMap<>();
        private final Function<String, T> question;

        Remembered(Function<String, T> question) {
            this.question = question;
        }

        T of(String words) {
            T known = answers.get(words);
            if (known != null) {
                return known;
            }
            T answer = question.apply(words);
            if (words.length() <= LONGEST_chars) {
                if (answers.size() >= MOST) {
                    answers.clear();
                }
                answers.put(words, answer);
            }
            return answer;
        }
    }

    /**
     * A sign and whether it is there.
     *
     * @param sign id of the sign
     */
    public record Said(String sign, Presence presence) {}

    /** @param lines what is believed of lines */
    public LineWords(Lines lines) {
        this.lines = lines;
        for (Lines.Sign sign : lines.signs().values()) {
            Stream.concat(Stream.of(sign.label(), sign.id()), sign.terms().stream())
                    .forEach(term -> signs.putIfAbsent(plain(term), new Said(sign.id(), Presence.PRESENT)));
            sign.absentTerms().forEach(term -> signs.putIfAbsent(plain(term), new Said(sign.id(), Presence.ABSENT)));
            sign.finding().ifPresent(finding -> byFinding.putIfAbsent(finding, sign.id()));
        }
        for (Lines.Measure measure : lines.measures().values()) {
            Stream.concat(Stream.of(measure.label(), measure.id()), measure.terms().stream())
                    .forEach(term -> measures.putIfAbsent(plain(term), measure.id()));
        }
        lines.deeds().forEach((id, label) -> deeds.putIfAbsent(plain(label), id));
        lines.words().deeds().forEach((id, terms) -> terms.forEach(term -> deeds.putIfAbsent(plain(term), id)));
        this.removals = lines.ladders().stream()
                .flatMap(ladder -> ladder.steps().stream())
                .filter(step -> step.kind() == Lines.Step.Kind.REMOVE)
                .flatMap(step -> step.doneBy().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    // --- what a check says

    /** Whether words call a check of a site. */
    public boolean isCheck(String words) {
        return checks.of(words);
    }

    private Boolean readCheck(String words) {
        return holds(plain(words), lines.words().check());
    }

    /** The sign that is called just so, and whether the words say that it is there. */
    public Optional<Said> sign(String words) {
        return signsSaid.of(words);
    }

    private Optional<Said> readSign(String words) {
        return Optional.ofNullable(signs.get(plain(words)));
    }

    /** The sign that says the same as a finding of the vocabulary. */
    public Optional<String> ofFinding(String finding) {
        return Optional.ofNullable(byFinding.get(finding));
    }

    /** The degree of a sign that is called just so. */
    public Optional<String> degree(String sign, String words) {
        String said = plain(words);
        return Optional.ofNullable(lines.signs().get(sign)).stream()
                .flatMap(known -> known.degrees().stream())
                .filter(degree -> plain(degree).equals(said))
                .findFirst();
    }

    /** Whether that is the id of a sign. */
    public boolean isSign(String id) {
        return lines.signs().containsKey(id);
    }

    /** The finding of the vocabulary that says the same as a sign. */
    public Optional<String> finding(String sign) {
        return Optional.ofNullable(lines.signs().get(sign)).flatMap(Lines.Sign::finding);
    }

    /** Whether a word is a degree of any sign. */
    public boolean isDegree(String word) {
        String said = plain(word);
        return lines.signs().values().stream()
                .flatMap(sign -> sign.degrees().stream())
                .anyMatch(degree -> plain(degree).equals(said));
    }

    /** Whether that is the id of a measure. */
    public boolean isMeasure(String id) {
        return lines.measures().containsKey(id);
    }

    /** The one measure of a sign that is given in that unit. */
    public Optional<String> measureOf(String sign, String unit) {
        List<String> fitting = lines.measures().values().stream()
                .filter(measure -> measure.of().equals(sign)
                        && (measure.unit().equals(unit) || measure.units().containsKey(unit)))
                .map(Lines.Measure::id)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The measure that is called just so. */
    public Optional<String> measure(String words) {
        return measuresSaid.of(words);
    }

    private Optional<String> readMeasure(String words) {
        return Optional.ofNullable(measures.get(plain(words)));
    }

    // --- what was done

    /** The deeds that words tell of, by their ids, each once; none where the words may be negated. */
    public List<String> deeds(String words) {
        return deedsSaid.of(words);
    }

    private List<String> readDeeds(String words) {
        String said = plain(words);
        String exact = deeds.get(said);
        if (exact != null) {
            return List.of(exact);
        }
        if (Stream.of(said.split(" ")).anyMatch(NEGATIONS::contains)) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        deeds.forEach((term, deed) -> {
            if (!found.contains(deed) && within(said, term)) {
                found.add(deed);
            }
        });
        return List.copyOf(found);
    }

    /** Whether that is the id of a deed. */
    public boolean isDeed(String id) {
        return lines.deeds().containsKey(id);
    }

    /** Whether words tell of the removal of a line. */
    public boolean removes(String words) {
        return deeds(words).stream().anyMatch(this::isRemoval);
    }

    /** Whether a deed removes a line. */
    public boolean isRemoval(String deed) {
        return removals.contains(deed);
    }

    // --- lines and infusions

    /** Whether words name a central line; empty when they name none or both kinds. */
    public Optional<Boolean> central(String words) {
        return centralSaid.of(words);
    }

    private Optional<Boolean> readCentral(String words) {
        return either(plain(words), lines.words().central(), lines.words().peripheral());
    }

    /** Whether words say that something is given for a short time; empty when they say nothing or both. */
    public Optional<Boolean> intermittent(String words) {
        return intermittentSaid.of(words);
    }

    private Optional<Boolean> readIntermittent(String words) {
        return either(plain(words), lines.words().intermittent(), lines.words().continuous());
    }

    private static Optional<Boolean> either(String said, List<String> yes, List<String> no) {
        boolean one = holds(said, yes);
        return one == holds(said, no) ? Optional.empty() : Optional.of(one);
    }

    // --- words

    /** Whether one of the terms stands in words as whole words. */
    static boolean says(String words, List<String> terms) {
        return holds(plain(words), terms);
    }

    private static boolean holds(String said, List<String> terms) {
        return terms.stream().anyMatch(term -> within(said, plain(term)));
    }

    private static boolean within(String said, String term) {
        return (" " + said + " ").contains(" " + term + " ");
    }

    private static String plain(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}%]+"))
                .filter(word -> !word.isEmpty() && !SIDES.contains(word))
                .collect(Collectors.joining(" "));
    }
}
