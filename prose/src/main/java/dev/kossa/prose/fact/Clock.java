package dev.kossa.prose.fact;

import dev.kossa.language.Statement.Mark;
import dev.kossa.language.Statement.Time;
import dev.kossa.prose.text.SectionKind;
import java.util.Optional;

/** How far the story of a patient has come. */
final class Clock {
    private static final int NEAR = 30;

    private final Lengths lengths;
    private Days now = Days.PRESENTATION;

    Clock(Lengths lengths) {
        this.lengths = lengths;
    }

    /** The time of which a sentence tells. A summary tells of no time but that of the presentation. */
    Days read(Passage passage) {
        if (passage.paragraph().section() != SectionKind.CASE) {
            return passage.has(Role.FOLLOW_UP) || passage.has(Role.RESOLVED)
                    ? open(Days.PRESENTATION)
                    : Days.PRESENTATION;
        }
        if (passage.has(Role.ADMISSION) && now.least() == 0) {
            return now;
        }
        now = later(passage).map(now::plus).orElseGet(() -> goesOn(passage) ? open(now) : now);
        return now;
    }

    private static boolean goesOn(Passage passage) {
        return passage.has(Role.FOLLOW_UP) || passage.has(Role.THEN) || passage.has(Role.RESOLVED);
    }

    private static Days open(Days from) {
        return new Days(from.least(), Double.POSITIVE_INFINITY);
    }

    /** "Two weeks later", "after 3 days", "in a week". */
    private Optional<Days> later(Passage passage) {
        return passage.statement().times().stream()
                .filter(time -> time.kind() == Time.Kind.POINT)
                .filter(time -> passage.before(Role.CAUSE, time.end() + NEAR, NEAR)
                        .filter(mark -> mark.start() >= time.end())
                        .isEmpty())
                .findFirst()
                .map(time ->
                        isBound(passage, time) ? new Days(0, Lengths.said(time).most()) : lengths.of(time));
    }

    private static boolean isBound(Passage passage, Time time) {
        Optional<Mark> within = passage.marks(Role.WITHIN)
                .filter(mark -> mark.start() <= time.start() + 1 && mark.end() >= time.start() - 1)
                .findFirst();
        return within.isPresent();
    }
}
