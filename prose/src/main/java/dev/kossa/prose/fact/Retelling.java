package dev.kossa.prose.fact;

import dev.kossa.prose.fact.Story.Told;
import dev.kossa.prose.text.SectionKind;
import dev.kossa.record.Presence;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * When a test was done that is told outside of the course: by a caption, or by a comment of the discussion. It is a test of the course,
 * told again, and no later one.
 */
final class Retelling {
    /** Something that a test showed, or showed to be gone. */
    private record Sight(String concept, Presence presence) {}

    private final Map<Sight, Days> course = new HashMap<>();

    Retelling(Story story) {
        story.tests().stream()
                .filter(told -> inCourse(told.passage()))
                .forEach(told -> sights(told).forEach(sight -> course.merge(sight, told.days(), Days::with)));
    }

    /** The time of the tests of the course that showed the same; its own where there is none. */
    Days days(Told<TestFinder.Found> told) {
        return inCourse(told.passage())
                ? told.days()
                : sights(told)
                        .map(course::get)
                        .filter(Objects::nonNull)
                        .reduce(Days::with)
                        .orElse(told.days());
    }

    private static boolean inCourse(Passage passage) {
        return passage.paragraph().section() == SectionKind.CASE
                && !passage.paragraph().caption();
    }

    private static Stream<Sight> sights(Told<TestFinder.Found> told) {
        return told.value().shown().stream().map(mention -> new Sight(mention.concept(), mention.presence()));
    }
}
