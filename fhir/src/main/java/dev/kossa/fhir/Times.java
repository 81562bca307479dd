package dev.kossa.fhir;

import dev.kossa.issue.ImpossibleTime;
import dev.kossa.record.Origin;
import dev.kossa.record.Span;
import dev.kossa.record.When;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads FHIR's times: dates of any precision, the uncertain-period extension, periods, timings. Nothing there is empty; a time that is
 * said to be unknown, or cannot be, is {@link When#unknown()}. */
final class Times {
    private static final int MOST_REMEMBERED = 5_000;

    private final ZoneId zone;
    private final Map<String, When> known = new HashMap<>();

    /** Mostly the next time is the same. */
    private String lastText = "";

    private When last = When.unknown();

    Times(ZoneId zone) {
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    /** The time of a child that is a date, dateTime or instant. */
    Optional<When> point(Resource resource, Element holder, String name) {
        if (!holder.has(name)) {
            return Optional.empty();
        }
        return Optional.of(point(resource, holder.primitive(name)));
    }

    private When point(Resource resource, Element time) {
        List<Element> extensions = time.objects("extension");
        if (extensions.isEmpty()) {
            return plain(resource, time);
        }
        List<Span> uncertain = new ArrayList<>(1);
        for (Element extension : extensions) {
            if (extension.text("url").equals(KossaExtensions.UNCERTAIN_PERIOD)) {
                uncertain.addAll(
                        between(resource, extension.object("valuePeriod")).alternatives());
            }
        }
        return uncertain.isEmpty() ? plain(resource, time) : new When(uncertain);
    }

    private When plain(Resource resource, Element time) {
        return time.text().isEmpty() ? When.unknown() : written(resource, time);
    }

    private When written(Resource resource, Element time) {
        if (time.text().equals(lastText)) {
            return last;
        }
        When remembered = known.get(time.text());
        if (remembered != null) {
            lastText = time.text();
            last = remembered;
            return remembered;
        }
        Span span = IsoTime.read(time.text(), zone);
        if (span == null) {
            resource.note(new ImpossibleTime(new Origin(resource.document(), time.path(), time.text())));
            return When.unknown();
        }
        When when = new When(List.of(span));
        if (known.size() < MOST_REMEMBERED) {
            known.put(time.text(), when);
        }
        return when;
    }

    /** Some time in a Period; an end that it does not have is open. */
    private When between(Resource resource, Element period) {
        Course course = period(resource, period);
        return When.between(
                course.begin().earliest(), course.end().map(When::latest).orElse(Instant.MAX));
    }

    /** Beginning and end of a Period. */
    Course period(Resource resource, Element period) {
        Optional<When> start = point(resource, period, "start");
        Optional<When> end = point(resource, period, "end");
        boolean backwards = start.isPresent()
                && end.isPresent()
                && end.get().latest().isBefore(start.get().earliest());
        if (backwards) {
            String words = period.text("start") + " to " + period.text("end");
            resource.note(new ImpossibleTime(new Origin(resource.document(), period.path(), words)));
            return Course.UNKNOWN;
        }
        return new Course(start, end);
    }

    /** From the first to the last event of a Timing, or its bounds. */
    Course timing(Resource resource, Element timing) {
        Element bounds = timing.object("repeat").object("boundsPeriod");
        if (!bounds.isNone()) {
            return period(resource, bounds);
        }
        List<When> events = timing.primitives("event").stream()
                .map(event -> point(resource, event))
                .toList();
        if (events.isEmpty()) {
            return Course.UNKNOWN;
        }
        if (events.size() == 1) {
            return new Course(Optional.of(events.get(0)), Optional.empty());
        }
        Instant first =
                events.stream().map(When::earliest).min(Instant::compareTo).orElse(Instant.MIN);
        Instant last = events.stream().map(When::latest).max(Instant::compareTo).orElse(Instant.MAX);
        return new Course(Optional.of(When.at(first)), Optional.of(When.at(last)));
    }

    /** The course of a choice such as effective[x]: dateTime, instant, Period or Timing. */
    Optional<Course> choice(Resource resource, String prefix) {
        Element chosen = resource.choice(prefix);
        if (chosen.isNone()) {
            return Optional.empty();
        }
        String name = chosen.name();
        if (name.endsWith("Period")) {
            return Optional.of(period(resource, resource.object(name)));
        }
        if (name.endsWith("Timing")) {
            return Optional.of(timing(resource, resource.object(name)));
        }
        return Optional.of(new Course(point(resource, resource, name), Optional.empty()));
    }
}
