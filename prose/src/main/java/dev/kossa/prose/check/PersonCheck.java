package dev.kossa.prose.check;

import dev.kossa.issue.StatementsDiffer;
import dev.kossa.language.Statement.Mark;
import dev.kossa.language.Statement.Time;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading.Said;
import dev.kossa.prose.fact.Passage;
import dev.kossa.prose.fact.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** One patient has one age at the presentation and one sex. Each part of the document is asked how it introduces the patient. */
final class PersonCheck implements Check {
    private static final int NEAR = 30;

    /** An age (days, of a unit) or a sex (0 or 1), as a part of the document says it. */
    private record Word(double value, double unit, String words, Quote quote) {}

    @Override
    public List<Said> find(Account account) {
        List<Said> found = new ArrayList<>();
        differ(account, "age", PersonCheck::age, (one, other) -> apart(one, other) >= Math.max(one.unit, other.unit))
                .ifPresent(found::add);
        differ(account, "sex", PersonCheck::sex, (one, other) -> apart(one, other) > 0)
                .ifPresent(found::add);
        return found;
    }

    private static double apart(Word one, Word other) {
        return Math.abs(one.value - other.value);
    }

    private static Optional<Said> differ(
            Account account, String what, Function<Passage, Optional<Word>> read, BiPredicate<Word, Word> differ) {
        Map<Part, Word> first = new EnumMap<>(Part.class);
        account.told()
                .filter(passage -> !passage.has(Role.RELATIVE))
                .forEach(passage -> read.apply(passage)
                        .ifPresent(word -> first.putIfAbsent(Part.of(passage).orElseThrow(), word)));
        List<Word> words = List.copyOf(first.values());
        return words.stream()
                .filter(word -> differ.test(words.get(0), word))
                .findFirst()
                .map(other -> account.said(
                        facts -> new StatementsDiffer(what, List.of(words.get(0).words, other.words), facts),
                        words.get(0).quote,
                        other.quote));
    }

    /** "A 9-month-old boy", "a boy, 9 months of age". */
    private static Optional<Word> age(Passage passage) {
        return passage.statement().times().stream()
                .filter(time -> time.kind() == Time.Kind.AGE && time.unit_d() > 0 && !isPast(passage, time))
                .filter(time -> passage.marks(Role.PATIENT).anyMatch(mark -> isNear(mark, time)))
                .findFirst()
                .map(time -> new Word(
                        time.least_d(),
                        time.unit_d(),
                        passage.words(time.start(), time.end()),
                        passage.quote(time.start(), time.end())));
    }

    /** "At the age of 40 years the man had broken it." */
    private static boolean isPast(Passage passage, Time time) {
        return passage.marks(Role.AT_AGE).anyMatch(mark -> mark.start() < time.end() && time.start() < mark.end() + 2);
    }

    private static boolean isNear(Mark mark, Time time) {
        return mark.start() - time.end() < NEAR && time.start() - mark.end() < NEAR;
    }

    /** Only nouns count: a pronoun may mean somebody else. */
    private static Optional<Word> sex(Passage passage) {
        return passage.marks(Role.PATIENT)
                .filter(mark -> mark.is(Role.MALE.key()) != mark.is(Role.FEMALE.key()))
                .findFirst()
                .map(mark -> new Word(
                        mark.is(Role.MALE.key()) ? 0 : 1,
                        0,
                        passage.words(mark.start(), mark.end()),
                        passage.quote(mark.start(), mark.end())));
    }
}
