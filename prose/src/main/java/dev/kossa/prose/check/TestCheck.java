package dev.kossa.prose.check;

import dev.kossa.issue.NotReported;
import dev.kossa.issue.StatementsDiffer;
import dev.kossa.knowledge.Vocabulary.Method;
import dev.kossa.language.Mention;
import dev.kossa.prose.Reading.Said;
import dev.kossa.prose.fact.Days;
import dev.kossa.prose.fact.Passage;
import dev.kossa.prose.fact.Role;
import dev.kossa.prose.fact.Story.Told;
import dev.kossa.prose.fact.TestFinder;
import dev.kossa.record.BodySite;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A test of one day is normal or not; and a test that was done has a result. */
final class TestCheck implements Check {
    /** One test of one day. */
    private record Key(String method, Days days, Optional<BodySite> site) {
        static Key of(Told<TestFinder.Found> told) {
            return new Key(
                    TestCheck.method(told.value()).id(),
                    told.days(),
                    told.value().site());
        }
    }

    @Override
    public List<Said> find(Account account) {
        List<Told<TestFinder.Found>> done = account.story().tests().stream()
                .filter(told -> told.value().done()
                        && told.value().method().isPresent()
                        && Part.of(told.passage()).equals(Optional.of(Part.CASE)))
                .toList();
        List<Said> found = new ArrayList<>();
        found.addAll(normalAndNot(account, done));
        found.addAll(neverTold(account, done));
        return found;
    }

    private static Method method(TestFinder.Found test) {
        return test.method().orElseThrow();
    }

    // --- normal and not normal

    private static List<Said> normalAndNot(Account account, List<Told<TestFinder.Found>> done) {
        Map<Key, Told<TestFinder.Found>> normal = new HashMap<>();
        done.stream()
                .filter(told ->
                        told.value().normal() && Double.isFinite(told.days().most()))
                .forEach(told -> normal.putIfAbsent(Key.of(told), told));
        return done.stream()
                .filter(told -> showsSomething(told.value()) && !told.passage().has(Role.AGAIN))
                .flatMap(told -> Optional.ofNullable(normal.get(Key.of(told)))
                        .filter(other -> !other.passage().has(Role.AGAIN))
                        .map(other -> differ(account, other, told))
                        .stream())
                .toList();
    }

    private static boolean showsSomething(TestFinder.Found test) {
        return !test.normal() && test.shown().stream().anyMatch(mention -> mention.presence() == Presence.PRESENT);
    }

    private static Said differ(Account account, Told<TestFinder.Found> normal, Told<TestFinder.Found> other) {
        String shown = other.value().shown().stream()
                .map(Mention::concept)
                .map(account.vocabulary()::label)
                .distinct()
                .collect(Collectors.joining(", "));
        return account.said(
                facts -> new StatementsDiffer(
                        "result of the test (" + method(normal.value()).label() + ")", List.of("normal", shown), facts),
                normal.value().quote(),
                other.value().quote());
    }

    // --- done and never told

    private static List<Said> neverTold(Account account, List<Told<TestFinder.Found>> done) {
        Set<Integer> silent = silent(account.own());
        Set<String> again = again(account.own());
        Set<String> told = account.story().tests().stream()
                .map(Told::value)
                .filter(test -> test.normal() || !test.results().isEmpty())
                .flatMap(test -> test.method().stream())
                .flatMap(method -> Stream.concat(Stream.of(method.id()), method.within().stream()))
                .collect(Collectors.toCollection(HashSet::new));
        told.addAll(cultures(account));
        return done.stream()
                .filter(test -> silent.contains(start(test.passage()))
                        && !again.contains(method(test.value()).id())
                        && !told.contains(method(test.value()).id())
                        && method(test.value()).within().filter(told::contains).isEmpty())
                .filter(test -> told.add(method(test.value()).id()))
                .map(test -> account.said(
                        facts -> new NotReported(
                                "the result of a test (" + test.value().words() + ")",
                                "the text says that it was done",
                                facts),
                        test.value().quote()))
                .toList();
    }

    /** "The blood culture was negative" is a finding, and tells the culture. */
    private static List<String> cultures(Account account) {
        return account.own().stream()
                .flatMap(passage -> passage.mentions(Mention.Kind.FINDING))
                .flatMap(mention ->
                        Optional.ofNullable(account.rules().cultures().get(mention.concept())).stream())
                .toList();
    }

    /** Tests of which more than one sentence speaks: another one may have told it in words that are not known. */
    private static Set<String> again(List<Passage> passages) {
        Set<String> named = new HashSet<>();
        Set<String> again = new HashSet<>();
        passages.forEach(passage -> passage.mentions(Mention.Kind.METHOD)
                .map(Mention::concept)
                .distinct()
                .filter(method -> !named.add(method))
                .forEach(again::add));
        return again;
    }

    /** Where the sentences begin that say that something was done, and no more; nor does the next one. */
    private static Set<Integer> silent(List<Passage> passages) {
        Set<Integer> silent = new HashSet<>();
        for (int i = 0; i < passages.size(); i++) {
            boolean goesOn = i + 1 < passages.size() && tells(passages.get(i + 1));
            if (passages.get(i).has(Role.DONE) && !tells(passages.get(i)) && !goesOn) {
                silent.add(start(passages.get(i)));
            }
        }
        return silent;
    }

    private static boolean tells(Passage passage) {
        return passage.hasAny(Role.SHOWN, Role.ALL_NORMAL, Role.DIAGNOSED, Role.CONFIRMED, Role.FIRST_DIAGNOSIS)
                || passage.mentions(Mention.Kind.FINDING).findAny().isPresent()
                || passage.mentions(Mention.Kind.MECHANISM).findAny().isPresent();
    }

    private static int start(Passage passage) {
        return passage.quote().start();
    }
}
