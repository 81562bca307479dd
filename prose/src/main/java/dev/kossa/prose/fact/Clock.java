package dev.kossa.prose.fact;

import dev.kossa.language.Mention;
import dev.kossa.language.Statement.Mark;
import dev.kossa.language.Statement.Time;
import dev.kossa.prose.text.SectionKind;
import java.util.Optional;

/** How far the story of a patient has come. */
final class Clock {
    private static final int NEAR = 30;

    private final Lengths lengths;
    private Days now = Days.PRESENTATION;
    /** Whether the time of the last visit was not said. */
    private boolean open;

    Clock(Lengths lengths) {
        this.lengths = lengths;
    }

    /** The time of which a sentence tells. A summary tells of no time but that of the presentation. */
    Days read(Passage passage) {
        if (passage.paragraph().caption() || isComment(passage)) {
            return course(passage);
        }
        if (passage.paragraph().section() != SectionKind.CASE) {
            return passage.has(Role.FOLLOW_UP) || passage.has(Role.RESOLVED)
                    ? open(Days.PRESENTATION)
                    : Days.PRESENTATION;
        }
        if (passage.has(Role.ADMISSION) && now.least() == 0) {
            return now;
        }
        Optional<Days> later = isPlan(passage) ? Optional.empty() : later(passage);
        if (later.isPresent()) {
            now = now.plus(later.get());
            open = false;
        } else if (goesOn(passage) && !open) {
            now = open(now);
            open = true;
        }
        return passage.has(Role.RESOLVED) ? new Days(now.least() + 1, Math.max(now.least() + 1, now.most())) : now;
    }

    /** Some time in the course as far as it has been told; what is gone, is so at its end. */
    private Days course(Passage passage) {
        return passage.has(Role.RESOLVED) ? new Days(now.least() + 1, now.most() + 1) : new Days(0, now.most());
    }

    private static boolean isComment(Passage passage) {
        SectionKind section = passage.paragraph().section();
        return section == SectionKind.DISCUSSION || section == SectionKind.CONCLUSION;
    }

    /** "An X-ray was scheduled for after two months": nothing has happened yet. */
    private static boolean isPlan(Passage passage) {
        return passage.statement().mentions().stream().anyMatch(mention -> mention.status() == Mention.Status.PLANNED);
    }

    private static boolean goesOn(Passage passage) {
        return passage.has(Role.FOLLOW_UP) || passage.has(Role.THEN) || passage.has(Role.RESOLVED);
    }

    private Days open(Days from) {
        return new Days(from.least(), from.most() + lengths.open_d());
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
