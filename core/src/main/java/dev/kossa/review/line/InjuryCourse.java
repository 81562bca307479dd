package dev.kossa.review.line;

import dev.kossa.knowledge.Lines.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The grade of one injury over time. It never falls below what was once reached for sure, so a step once due stays due. */
final class InjuryCourse {
    /**
     * What is known from a check on.
     *
     * @param low the greatest grade reached for sure so far
     * @param high the greatest grade possible by this check
     */
    record Point(Instant at, int low, int high) {}

    private final Check found;
    private final Instant before;
    private final boolean vesicant;
    private final List<Point> points = new ArrayList<>();

    /**
     * @param found the check that found it
     * @param before the check before; {@link Instant#MIN} when there was none
     * @param vesicant whether what had run is a vesicant or not known
     */
    InjuryCourse(Check found, Instant before, boolean vesicant) {
        this.found = found;
        this.before = before;
        this.vesicant = vesicant;
    }

    void add(Instant at, ScaleGrade grade) {
        int low = Math.max(grade.low(), points.isEmpty() ? 0 : latest().low());
        points.add(new Point(at, low, Math.max(low, grade.high())));
    }

    Check found() {
        return found;
    }

    Instant detected() {
        return found.at();
    }

    /** The check before it was found; {@link Instant#MIN} when there was none. */
    Instant before() {
        return before;
    }

    Point latest() {
        return points.get(points.size() - 1);
    }

    /** Since when the grade has, for sure or perhaps, been one of those of the step; empty when it never was. */
    Optional<Instant> since(Step step) {
        boolean right = step.vesicant().map(wanted -> wanted == vesicant).orElse(true);
        return points.stream()
                .filter(point -> right && meets(point, step))
                .map(Point::at)
                .findFirst();
    }

    /** Whether the step holds for the grade as it is known now. */
    boolean holds(Step step) {
        return since(step).isPresent() && meets(latest(), step);
    }

    /** Whether it holds whatever the grade turns out to be. */
    boolean surely(Step step) {
        return step.lowest() <= latest().low() && latest().high() <= step.highest();
    }

    private static boolean meets(Point point, Step step) {
        return point.low() <= step.highest() && point.high() >= step.lowest();
    }
}
