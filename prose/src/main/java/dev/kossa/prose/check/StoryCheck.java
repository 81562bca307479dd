package dev.kossa.prose.check;

import dev.kossa.prose.Reading.Said;
import java.util.Comparator;
import java.util.List;

/**
 * Holds an account against itself. It is written so that a careful reader agrees with what it says: where two statements may both be
 * true, it is silent.
 */
public final class StoryCheck {
    private static final List<Check> CHECKS = List.of(
            new PersonCheck(),
            new SideCheck(),
            new ComplaintCheck(),
            new PresenceCheck(),
            new TimeCheck(),
            new ValueCheck(),
            new FigureCheck(),
            new PlanCheck(),
            new TestCheck(),
            new StoppedDrugCheck(),
            new DeficiencyCheck(),
            new AdviceCheck());

    private StoryCheck() {}

    /** What the account says against itself, in the order of the text. */
    public static List<Said> of(Account account) {
        return CHECKS.stream()
                .flatMap(check -> check.find(account).stream())
                .sorted(Comparator.comparingInt(said -> said.quotes().get(0).start()))
                .toList();
    }
}
