package dev.kossa.language;

import dev.kossa.knowledge.Alternatives;
import dev.kossa.language.LanguageRules.TimeWord;
import dev.kossa.language.TimePhrase.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds ages, durations and points in time: "for about 2 to 3 months", "a 7-year history", "9-month-old", "6 months ago", "in 2012". */
final class TimeFinder {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;
    /** "for about the last 3 months" */
    private static final int MOST_ABOUT = 3;
    /** How many of a unit are meant by the unit alone: "for months". */
    private static final double UNSAID = 2;

    private record Found<T>(T value, int end) {}

    /** A length of time, days, and one of the unit in which it was said. */
    private record Length(double least, double most, double unit) {
        static Length of(double least, double most, double unit) {
            return new Length(least * unit, Math.max(least, most) * unit, unit);
        }

        TimePhrase phrase(Kind kind, int from, int to) {
            return new TimePhrase(kind, least, most, unit, from, to);
        }
    }

    private final TermTrie<Double> numbers;
    private final TermTrie<Double> units;
    private final TermTrie<Double> ordinals;
    /** The bits of all of them. */
    private final long tries;

    private final Map<TimeWord, TermTrie<Boolean>> words = new EnumMap<>(TimeWord.class);

    TimeFinder(LanguageRules.Times times, Tokenizer tokenizer) {
        this.numbers = new TermTrie<>(tokenizer.words());
        this.units = new TermTrie<>(tokenizer.words());
        this.ordinals = new TermTrie<>(tokenizer.words());
        LanguageRules.amounts(times.ordinals()).forEach((word, number) -> add(ordinals, word, number, tokenizer));
        LanguageRules.amounts(times.numbers()).forEach((word, number) -> add(numbers, word, number, tokenizer));
        LanguageRules.amounts(times.units()).forEach((word, days) -> add(units, word, days, tokenizer));
        for (TimeWord word : TimeWord.values()) {
            TermTrie<Boolean> trie = new TermTrie<>(tokenizer.words());
            times.words().getOrDefault(word, List.of()).stream()
                    .flatMap(phrase -> Alternatives.of(phrase).stream())
                    .forEach(phrase -> add(trie, phrase, true, tokenizer));
            words.put(word, trie);
        }
        this.tries = Stream.concat(Stream.of(numbers, units, ordinals), words.values().stream())
                .mapToLong(TermTrie::bit)
                .reduce(0, (some, more) -> some | more);
    }

    private static <T> void add(TermTrie<T> trie, String phrase, T value, Tokenizer tokenizer) {
        trie.add(tokenizer.keys(phrase), value, (before, after) -> before);
    }

    /** The times of a sentence, in its order. */
    List<TimePhrase> find(Line line) {
        List<TimePhrase> times = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            Optional<TimePhrase> time = canBegin(line.token(at)) ? at(line, at) : Optional.empty();
            time.ifPresent(times::add);
            at = time.map(TimePhrase::to).orElse(at + 1);
        }
        return times;
    }

    private boolean canBegin(Token token) {
        return token.isNumber() || (token.begins() & tries) != 0;
    }

    private Optional<TimePhrase> at(Line line, int at) {
        return year(line, at)
                .or(() -> dayOfLife(line, at))
                .or(() -> amount(line, at, TimeWord.AGE_BEFORE))
                .or(() -> amount(line, at, TimeWord.LASTING_BEFORE))
                .or(() -> amount(line, at, TimeWord.LASTING_LOOSELY))
                .or(() -> amount(line, at, TimeWord.PAST_BEFORE))
                .or(() -> amount(line, at, TimeWord.POINT_BEFORE))
                .or(() -> bareAmount(line, at));
    }

    private Optional<TimePhrase> year(Line line, int at) {
        int number = end(line, at, TimeWord.YEAR_BEFORE);
        if (number == at || number >= line.size()) {
            return Optional.empty();
        }
        double year = number(line, number).map(Found::value).orElse(0.0);
        boolean fits = year >= EARLIEST_YEAR
                && year <= LATEST_YEAR
                && unit(line, number + 1).isEmpty();
        return fits ? Optional.of(new TimePhrase(Kind.PAST, 0, 0, 0, at, number + 1)) : Optional.empty();
    }

    private Optional<TimePhrase> amount(Line line, int at, TimeWord before) {
        int start = end(line, at, before);
        return start == at
                ? Optional.empty()
                : length(line, start, before == TimeWord.LASTING_BEFORE)
                        .map(length -> phrase(line, at, length, Optional.of(before)));
    }

    private Optional<TimePhrase> bareAmount(Line line, int at) {
        return length(line, at, false).map(length -> phrase(line, at, length, Optional.empty()));
    }

    private TimePhrase phrase(Line line, int from, Found<Length> length, Optional<TimeWord> before) {
        Kind kind = before.map(TimeFinder::kind).orElse(Kind.AMOUNT);
        boolean firm = before.isPresent() && before.get() == TimeWord.LASTING_BEFORE;
        int end = length.end();
        for (TimeWord after :
                List.of(TimeWord.AGE_AFTER, TimeWord.PAST_AFTER, TimeWord.LASTING_AFTER, TimeWord.POINT_AFTER)) {
            int next = end(line, end, after);
            if (next > end) {
                Kind said = firm && after != TimeWord.AGE_AFTER ? kind : kind(after);
                return length.value().phrase(kind == Kind.AGE ? kind : said, from, next);
            }
        }
        return length.value().phrase(kind, from, end);
    }

    private static Kind kind(TimeWord word) {
        return switch (word) {
            case AGE_BEFORE, AGE_AFTER, DAY_BEFORE, DAY_AFTER, DAY_OF_LIFE -> Kind.AGE;
            case LASTING_BEFORE, LASTING_LOOSELY, LASTING_AFTER -> Kind.LASTING;
            case PAST_BEFORE, PAST_AFTER, YEAR_BEFORE -> Kind.PAST;
            case POINT_BEFORE, POINT_AFTER -> Kind.POINT;
            case ABOUT, RANGE, ORDINAL -> Kind.AMOUNT;
        };
    }

    // --- days of life

    /** "day 10 of life", "day of life 10", "10th day of life", "the second day of life" */
    private Optional<TimePhrase> dayOfLife(Line line, int at) {
        int day = end(line, at, TimeWord.DAY_BEFORE);
        if (day > at) {
            return number(line, day)
                    .flatMap(number -> ofLife(line, at, number, TimeWord.DAY_AFTER))
                    .or(() -> afterDayOfLife(line, at));
        }
        return ordinal(line, at)
                .flatMap(number ->
                        ofLife(line, at, number, TimeWord.DAY_OF_LIFE).or(() -> ordinalAfter(line, at, number)))
                .or(() -> afterDayOfLife(line, at));
    }

    /** "the second day after the infusion" */
    private Optional<TimePhrase> ordinalAfter(Line line, int at, Found<Double> number) {
        return unit(line, number.end()).flatMap(unit -> {
            int end = end(line, unit.end(), TimeWord.POINT_AFTER);
            Length length = Length.of(number.value(), number.value(), unit.value());
            return end > unit.end() ? Optional.of(length.phrase(Kind.POINT, at, end)) : Optional.empty();
        });
    }

    private Optional<TimePhrase> ofLife(Line line, int at, Found<Double> number, TimeWord after) {
        int end = end(line, number.end(), after);
        return end > number.end() ? Optional.of(age_d(number.value(), at, end)) : Optional.empty();
    }

    private Optional<TimePhrase> afterDayOfLife(Line line, int at) {
        int number = end(line, at, TimeWord.DAY_OF_LIFE);
        return number > at
                ? number(line, number).map(found -> age_d(found.value(), at, found.end()))
                : Optional.empty();
    }

    private static TimePhrase age_d(double days, int from, int to) {
        return new TimePhrase(Kind.AGE, days, days, 1, from, to);
    }

    /** "10th", "tenth" */
    private Optional<Found<Double>> ordinal(Line line, int at) {
        if (!line.token(at).isNumber()) {
            return found(ordinals, line, at);
        }
        return number(line, at)
                .map(number -> new Found<>(number.value(), end(line, number.end(), TimeWord.ORDINAL)))
                .filter(number -> number.end() > at + 1);
    }

    // --- number and unit

    /** A number with a unit. */
    private Optional<Found<Length>> length(Line line, int from, boolean numberCanBeMissing) {
        int at = from;
        for (int i = 0; i < MOST_ABOUT; i++) {
            at = end(line, at, TimeWord.ABOUT);
        }
        return lengthOf(line, at, numberCanBeMissing);
    }

    private Optional<Found<Length>> lengthOf(Line line, int at, boolean numberCanBeMissing) {
        Optional<Found<Double>> number = number(line, at);
        if (number.isEmpty()) {
            return numberCanBeMissing
                    ? unit(line, at).map(unit -> new Found<>(Length.of(UNSAID, UNSAID, unit.value()), unit.end()))
                    : Optional.empty();
        }
        Found<Double> first = number.get();
        Found<Double> last = rangeEnd(line, first);
        return unit(line, last.end())
                .map(unit -> new Found<>(Length.of(first.value(), last.value(), unit.value()), unit.end()));
    }

    /** The larger number of a range; the number itself when there is none. */
    private Found<Double> rangeEnd(Line line, Found<Double> first) {
        int at = first.end();
        int second = end(line, at, TimeWord.RANGE);
        boolean hyphen = at < line.size() && line.token(at).gap() == Token.Gap.HYPHEN;
        if (second == at && !hyphen) {
            return first;
        }
        return number(line, second).orElse(first);
    }

    private Optional<Found<Double>> number(Line line, int at) {
        if (at >= line.size()) {
            return Optional.empty();
        }
        Token token = line.token(at);
        if (token.isNumber()) {
            return parse(token.word()).map(value -> new Found<>(value, at + 1));
        }
        return found(numbers, line, at);
    }

    private static Optional<Double> parse(String digits) {
        boolean plain = digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        boolean onePoint = digits.indexOf('.') == digits.lastIndexOf('.');
        return plain && onePoint ? Optional.of(Double.parseDouble(digits)) : Optional.empty();
    }

    private Optional<Found<Double>> unit(Line line, int at) {
        return found(units, line, at);
    }

    private int end(Line line, int at, TimeWord word) {
        return found(Objects.requireNonNull(words.get(word)), line, at)
                .map(Found::end)
                .orElse(at);
    }

    private static <T> Optional<Found<T>> found(TermTrie<T> trie, Line line, int at) {
        return at >= line.size()
                ? Optional.empty()
                : trie.longest(line, at, line.size()).map(match -> new Found<>(match.value(), match.end()));
    }
}
