package dev.kossa.prose.text;

import dev.kossa.knowledge.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which a document of one language is cleaned and taken apart: the group {@code prose.text} of its file. Immutable. */
public final class TextRules {
    private final Map<String, HeadingKind> headings;
    private final Beginnings keywords;
    private final Beginnings furnitureLine;
    private final Beginnings furnitureBlock;
    private final List<String> furnitureGoesOn;
    private final List<String> pageHeads;
    private final Set<String> captions;
    private final Set<String> goesOn;
    private final Set<String> hyphenated;
    private final Set<String> suspended;
    private final Set<String> measures;
    private final Set<String> labels;
    private final Set<String> powers;

    private TextRules(Entry entry) {
        Entry furniture = group(entry, "furniture");
        Entry hyphens = group(entry, "hyphens");
        Entry numbers = group(entry, "numbers");
        headings = headings(group(entry, "headings"));
        keywords = new Beginnings(furniture.texts("keywords"));
        furnitureLine = new Beginnings(furniture.texts("line"));
        furnitureBlock = new Beginnings(furniture.texts("block"));
        furnitureGoesOn = lower(furniture.texts("goes-on"));
        pageHeads = lower(furniture.texts("page"));
        captions = Set.copyOf(lower(entry.texts("captions")));
        goesOn = Set.copyOf(lower(entry.texts("goes-on")));
        hyphenated = Set.copyOf(lower(hyphens.texts("kept")));
        suspended = Set.copyOf(lower(hyphens.texts("suspended")));
        measures = Set.copyOf(lower(numbers.texts("measures")));
        labels = Set.copyOf(lower(numbers.texts("labels")));
        powers = Set.copyOf(lower(numbers.texts("powers")));
    }

    /**
     * Reads the group {@code prose.text} of a language file. What a language leaves out does not happen in it.
     *
     * @throws IllegalArgumentException when it names a kind of heading that there is not
     */
    public static TextRules parse(Entry entry) {
        return new TextRules(entry);
    }

    /** The kind of a heading of these words, if it is one. */
    Optional<HeadingKind> heading(CharSequence words) {
        return Optional.ofNullable(headings.get(HeadingKey.of(words)));
    }

    Beginnings keywords() {
        return keywords;
    }

    Beginnings furnitureLine() {
        return furnitureLine;
    }

    Beginnings furnitureBlock() {
        return furnitureBlock;
    }

    /** Words by which a paragraph of the publisher goes on. */
    List<String> furnitureGoesOn() {
        return furnitureGoesOn;
    }

    /** Patterns of the heads and feet of pages; "#" is a number. */
    List<String> pageHeads() {
        return pageHeads;
    }

    boolean isCaption(String word) {
        return captions.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a sentence goes on after this word. */
    boolean goesOnAfter(String word) {
        return goesOn.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether two words are written with a hyphen. */
    boolean isHyphenated(String pair) {
        return hyphenated.contains(pair);
    }

    /** Whether a hyphen before this word waits for a word that comes later. */
    boolean suspends(String word) {
        return suspended.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isMeasure(String word) {
        return measures.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a number after this word is a number of its own. */
    boolean labelsNumber(String word) {
        return labels.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a power of ten may stand before this unit. */
    boolean takesPower(String unit) {
        return powers.contains(unit.toLowerCase(Locale.ROOT));
    }

    private static Entry group(Entry entry, String name) {
        return entry.field(name).orElseGet(() -> new Entry("", List.of(), Map.of()));
    }

    private static Map<String, HeadingKind> headings(Entry group) {
        Map<String, HeadingKind> headings = new HashMap<>();
        group.fields().forEach((name, phrases) -> {
            HeadingKind kind = HeadingKind.named(name);
            phrases(phrases).forEach(phrase -> headings.put(HeadingKey.of(phrase), kind));
        });
        return Map.copyOf(headings);
    }

    /** A list may be broken into several, so that the lines of a file stay short. */
    private static Set<String> phrases(Entry list) {
        Set<String> phrases = new HashSet<>();
        for (Entry item : list.items()) {
            if (item.items().isEmpty()) {
                phrases.add(item.text());
            } else {
                phrases.addAll(phrases(item));
            }
        }
        return phrases;
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
