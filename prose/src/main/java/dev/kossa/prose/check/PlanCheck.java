package dev.kossa.prose.check;

import dev.kossa.issue.PlanAgainstResult;
import dev.kossa.language.Statement.Mark;
import dev.kossa.language.Statement.Time;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading.Said;
import dev.kossa.prose.fact.Days;
import dev.kossa.prose.fact.OutcomeFinder;
import dev.kossa.prose.fact.Passage;
import dev.kossa.prose.fact.Role;
import dev.kossa.prose.fact.Story.Told;
import dev.kossa.prose.fact.TestFinder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A test is planned for after so long, and the resolution that it could show is told to have come within as long. An earlier resolution
 * does not contradict the plan: it may have been seen without the test.
 */
final class PlanCheck implements Check {
    private static final int NEAR = 2;

    /** No story has more plans; each is held against each outcome. */
    private static final int MOST = 20;

    /** A test that is planned for after that time. */
    private record Plan(Days after, String words, Quote quote) {}

    @Override
    public List<Said> find(Account account) {
        List<Plan> plans = account.story().tests().stream()
                .filter(told -> !told.value().done() && Part.of(told.passage()).isPresent())
                .flatMap(told -> plan(account, told))
                .limit(MOST)
                .toList();
        return account.story().outcomes().stream()
                .filter(told -> Part.of(told.passage()).isPresent() && isWithin(told))
                .flatMap(told -> against(account, plans, told).stream())
                .limit(1)
                .toList();
    }

    private static Stream<Plan> plan(Account account, Told<TestFinder.Found> told) {
        Passage passage = told.passage();
        return passage.statement().times().stream()
                .filter(time -> time.kind() == Time.Kind.POINT && isAt(passage, Role.AFTER, time))
                .limit(1)
                .map(time -> new Plan(
                        account.rules().lengths().of(time),
                        told.value().words() + " " + passage.words(time.start(), time.end()),
                        passage.quote(
                                Math.min(told.value().start(), time.start()),
                                Math.max(told.value().start(), time.end()))));
    }

    /** The phrase stands beside the time, or in it. */
    private static boolean isAt(Passage passage, Role role, Time time) {
        return passage.marks(role).anyMatch(mark -> touches(mark, time));
    }

    private static boolean touches(Mark mark, Time time) {
        return mark.start() <= time.end() + NEAR && mark.end() >= time.start() - NEAR;
    }

    private static boolean isWithin(Told<OutcomeFinder.Found> told) {
        return told.value().kind() == OutcomeFinder.Kind.RESOLVED
                && told.value().after().isPresent()
                && told.passage().statement().times().stream()
                        .anyMatch(time -> isAt(told.passage(), Role.WITHIN, time));
    }

    private static Optional<Said> against(Account account, List<Plan> plans, Told<OutcomeFinder.Found> outcome) {
        Days within = outcome.value().after().orElseThrow();
        return plans.stream()
                .filter(plan -> plan.after.overlaps(within))
                .findFirst()
                .map(plan -> account.said(
                        facts -> new PlanAgainstResult(
                                plan.words, outcome.value().words(), facts),
                        plan.quote,
                        outcome.value().quote()));
    }
}
