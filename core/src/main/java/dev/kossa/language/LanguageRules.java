package dev.kossa.language;

import dev.kossa.knowledge.Alternatives;
import dev.kossa.knowledge.Entry;
import dev.kossa.knowledge.KnowledgeException;
import dev.kossa.record.Laterality;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words of one language do to the statements around them, as data: {@code knowledge/language/en.yaml}. The reader itself knows
 * no word of any language.
 *
 * <p>A phrase is written as words with alternatives at a place: "not seen|found" stands for "not seen" and "not found".
 *
 * @param language tag of the language ("en")
 * @param spelling how words are brought to one form
 * @param words the phrases of each {@link Role}
 * @param cues phrases that change what a statement says
 * @param places how places of the body are said
 * @param times how times are said
 * @param conclusions findings that follow from the form of a statement
 */
public record LanguageRules(
        String language,
        Spelling spelling,
        Map<Role, List<String>> words,
        List<Cue> cues,
        Places places,
        Times times,
        Conclusions conclusions) {
    public LanguageRules {
        words = Map.copyOf(words);
        cues = List.copyOf(cues);
    }

    /**
     * The rules as written in a language file.
     *
     * @throws KnowledgeException with everything that is wrong with the file
     */
    public static LanguageRules parse(String language, Entry file) {
        return new LanguageRulesReader(language).read(file);
    }

    /** What a phrase does in a sentence, other than changing a statement. */
    public enum Role {
        /** Joins the items of a list. */
        AND,
        /** Joins the items of a list; a negation before the list holds for all of it. */
        OR,
        /** Like {@link #OR}. */
        NOR,
        /** What was just said holds for what follows, too ("as was"). */
        SAME,
        /** Ends what a cue governs ("but", "with"). */
        SCOPE_END,
        /** A finite verb: with it, a new statement has begun. */
        VERB,
        /** A verb that fits one subject only ("was"). */
        SINGULAR_VERB,
        /** A verb that adds nothing ("was noted"). */
        TAIL,
        /** May stand inside a term ("sensation <em>was fully</em> intact"). */
        INSIDE,
        /** Begins a new noun phrase, and so a new statement after "and" ("a", "mild"). */
        OPENER,
        /** Links what was found to its place ("of", "over"). */
        LINK,
        /** Introduces a place that is only reached ("extending to"). */
        REACHING,
        /** The beginning of a complaint ("started"). */
        ONSET,
        /** What is said next is not how long the complaint lasted ("treated"). */
        ASIDE,
        /** Above range. */
        HIGH,
        /** Below range. */
        LOW,
        /** Within range. */
        NORMAL,
        /** Answers a question. */
        YES,
        /** Several of something. */
        MANY,
        /** Calls a result as a whole normal. */
        NORMAL_RESULT,
        /** Names a result, so that a word for normal before it speaks of the whole. */
        RESULT
    }

    /** What a cue says of the statements that it governs. */
    public enum Meaning {
        /** Nothing: a phrase that only looks like a cue. */
        NOTHING,
        ABSENT,
        SUSPECTED,
        HISTORY,
        PLANNED,
        FAMILY
    }

    /** Where a cue stands, seen from the statement that it governs. */
    public enum Stand {
        BEFORE,
        AFTER
    }

    /** How far a cue governs. */
    public enum Reach {
        /** A list that is closed by "and" or "or" before its last item. */
        LIST,
        /** A list, closed or not. */
        OPEN_LIST,
        /** All to the end of the clause. */
        CLAUSE,
        /** What stands right beside it. */
        NEXT
    }

    /**
     * A group of phrases that do the same.
     *
     * @param stands where they can stand, the preferred one first
     * @param unlessLasting they say nothing when a duration or a beginning follows ("history of swelling for 5 days")
     */
    public record Cue(
            Set<Meaning> means, List<Stand> stands, Reach reach, boolean unlessLasting, List<String> phrases) {
        public Cue {
            means = Set.copyOf(means);
            stands = List.copyOf(stands);
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * How words are brought to one form.
     *
     * @param irregular forms that follow no ending
     * @param endings the first that fits is used
     * @param abbreviations words whose full stop ends no sentence
     */
    public record Spelling(Map<String, String> irregular, List<Ending> endings, Set<String> abbreviations) {
        private static final char APOSTROPHE = '\'';

        public Spelling {
            irregular = Map.copyOf(irregular);
            endings = List.copyOf(endings);
            abbreviations = Set.copyOf(abbreviations);
        }

        /** The form under which a word in lower case is looked up. */
        String key(String word) {
            String form = irregular.get(word);
            if (form == null) {
                form = withoutEnding(word);
            }
            return form.indexOf(APOSTROPHE) < 0 ? form : form.replace(String.valueOf(APOSTROPHE), "");
        }

        private String withoutEnding(String word) {
            for (Ending ending : endings) {
                if (ending.fits(word)) {
                    return ending.applied(word);
                }
            }
            return word;
        }
    }

    /**
     * An ending and what it becomes.
     *
     * @param least smallest length of a word to which it applies
     */
    public record Ending(String ending, String becomes, int least) {
        boolean fits(String word) {
            return word.length() >= least && word.endsWith(ending);
        }

        String applied(String word) {
            return word.substring(0, word.length() - ending.length()) + becomes;
        }
    }

    /**
     * How places of the body are said.
     *
     * @param sides the words of each side
     * @param fillers words that may stand inside the name of a place ("dorsum of <em>the</em> hand")
     * @param adjectives words that may stand between a side and a place ("left <em>distal</em> forearm")
     * @param withoutPlace ids of findings of the whole patient
     */
    public record Places(
            Map<Laterality, SideWords> sides, List<String> fillers, List<String> adjectives, Set<String> withoutPlace) {
        public Places {
            sides = Map.copyOf(sides);
            fillers = List.copyOf(fillers);
            adjectives = List.copyOf(adjectives);
            withoutPlace = Set.copyOf(withoutPlace);
        }
    }

    /**
     * The words of a side.
     *
     * @param near words that need a place or a finding beside them ("left")
     * @param alone phrases that name the side by themselves ("left sided")
     */
    public record SideWords(List<String> near, List<String> alone) {
        public SideWords {
            near = List.copyOf(near);
            alone = List.copyOf(alone);
        }
    }

    /**
     * How times are said.
     *
     * @param numbers number words
     * @param units words of units, in days
     * @param ordinals words for the place in an order ("second")
     * @param words the phrases of each {@link TimeWord}
     */
    public record Times(
            Map<String, Double> numbers,
            Map<String, Double> units,
            Map<String, Double> ordinals,
            Map<TimeWord, List<String>> words) {
        public Times {
            numbers = Map.copyOf(numbers);
            units = Map.copyOf(units);
            ordinals = Map.copyOf(ordinals);
            Map<TimeWord, List<String>> copy = new EnumMap<>(TimeWord.class);
            copy.putAll(words);
            words = Map.copyOf(copy);
        }
    }

    /** What a phrase beside an amount of time makes of it. */
    public enum TimeWord {
        /** "about" and the like, without effect. */
        ABOUT,
        /** Joins the two ends of a range. */
        RANGE,
        /** An age follows ("aged"). */
        AGE_BEFORE,
        /** It was an age ("old"). */
        AGE_AFTER,
        /** A duration follows ("for"). */
        LASTING_BEFORE,
        /** A duration follows unless it is in the past ("over"). */
        LASTING_LOOSELY,
        /** It was a duration ("history"). */
        LASTING_AFTER,
        /** A point in time follows ("within"). */
        POINT_BEFORE,
        /** It was a point in time ("later"). */
        POINT_AFTER,
        /** It was in the past ("ago"). */
        PAST_AFTER,
        /** A point in the past follows ("vor", "hace"). */
        PAST_BEFORE,
        /** A year follows ("in"). */
        YEAR_BEFORE,
        /** Stands before the number of a day of life ("day"). */
        DAY_BEFORE,
        /** Stands after it ("of life"). */
        DAY_AFTER,
        /** Stands before or after it ("day of life 10", "10th day of life"). */
        DAY_OF_LIFE,
        /** Ending of a number in an order ("th"). */
        ORDINAL
    }

    /**
     * Findings that follow from the form of a statement.
     *
     * @param lasting findings of a complaint that has lasted so long
     * @param normalResult finding of a result that is normal as a whole
     * @param severalPlaces finding of lesions at several places
     */
    public record Conclusions(List<Lasting> lasting, String normalResult, String severalPlaces) {
        public Conclusions {
            lasting = List.copyOf(lasting);
        }
    }

    /**
     * The finding of a complaint that has lasted so many days.
     *
     * @param belowDays the first length that is too long; infinite when none is
     */
    public record Lasting(String finding, double fromDays, double belowDays) {
        boolean holdsFor(double days) {
            return days >= fromDays && days < belowDays;
        }
    }

    List<String> phrases(Role role) {
        return words.getOrDefault(role, List.of());
    }

    /** Every phrase of a map, with its alternatives written out, in the order of the map. */
    static Map<String, Double> amounts(Map<String, Double> written) {
        Map<String, Double> amounts = new LinkedHashMap<>();
        written.forEach((phrase, amount) -> Alternatives.of(phrase).forEach(word -> amounts.put(word, amount)));
        return amounts;
    }
}
