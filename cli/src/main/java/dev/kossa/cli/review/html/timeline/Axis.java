package dev.kossa.cli.review.html.timeline;

import dev.kossa.cli.review.html.timeline.Timeline.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a moment lies, and which moments are written under the picture. */
final class Axis {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter FIRST_HOUR =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
    private static final List<Step> STEPS = List.of(
            new Step(ChronoUnit.HOURS, 1),
            new Step(ChronoUnit.HOURS, 3),
            new Step(ChronoUnit.HOURS, 6),
            new Step(ChronoUnit.HOURS, 12),
            new Step(ChronoUnit.DAYS, 1),
            new Step(ChronoUnit.DAYS, 2),
            new Step(ChronoUnit.DAYS, 7),
            new Step(ChronoUnit.DAYS, 14),
            new Step(ChronoUnit.MONTHS, 1),
            new Step(ChronoUnit.MONTHS, 3),
            new Step(ChronoUnit.MONTHS, 6),
            new Step(ChronoUnit.YEARS, 1),
            new Step(ChronoUnit.YEARS, 2),
            new Step(ChronoUnit.YEARS, 5),
            new Step(ChronoUnit.YEARS, 10));

    private final Window window;
    private final ZoneId zone;
    private final double left;
    private final double right;

    Axis(Window window, ZoneId zone, double left, double right) {
        this.window = window;
        this.zone = zone;
        this.left = left;
        this.right = right;
    }

    private record Step(ChronoUnit unit, int count) {
        double seconds() {
            return unit.getDuration().toSeconds() * (double) count;
        }
    }

    /** A moment that is written under the picture. */
    record Tick(double x, String label) {}

    /** Where a moment lies; what is outside lies at the edge. */
    double x(Instant moment) {
        if (!moment.isAfter(window.from())) {
            return left;
        }
        if (!moment.isBefore(window.to())) {
            return right;
        }
        double share = seconds(window.from(), moment) / seconds(window.from(), window.to());
        return left + share * (right - left);
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds();
    }

    /** Round moments that are at least so far apart. */
    List<Tick> ticks(double apart) {
        double wanted = seconds(window.from(), window.to()) * apart / (right - left);
        Step step =
                STEPS.stream().filter(s -> s.seconds() >= wanted).findFirst().orElse(STEPS.get(STEPS.size() - 1));
        List<Tick> ticks = new ArrayList<>();
        String year = "";
        boolean first = true;
        for (ZonedDateTime at = first(step);
                at.toInstant().isBefore(window.to());
                at = at.plus(step.count(), step.unit())) {
            if (!at.toInstant().isBefore(window.from())) {
                String now = YEAR.format(at);
                ticks.add(new Tick(x(at.toInstant()), label(at, step, first, !now.equals(year))));
                year = now;
                first = false;
            }
        }
        return ticks;
    }

    /** A round moment before the window. */
    private ZonedDateTime first(Step step) {
        ZonedDateTime start = window.from().atZone(zone);
        return switch (step.unit()) {
            case HOURS -> start.truncatedTo(ChronoUnit.DAYS);
            case DAYS ->
                step.count() % 7 == 0
                        ? start.truncatedTo(ChronoUnit.DAYS)
                                .minusDays(start.getDayOfWeek().getValue() - 1L)
                        : start.truncatedTo(ChronoUnit.DAYS);
            case MONTHS -> start.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
            default ->
                start.truncatedTo(ChronoUnit.DAYS)
                        .withDayOfYear(1)
                        .withYear(start.getYear() - Math.floorMod(start.getYear(), step.count()));
        };
    }

    private static String label(ZonedDateTime at, Step step, boolean first, boolean newYear) {
        return switch (step.unit()) {
            case HOURS -> hour(at, first);
            case DAYS -> day(at, newYear);
            case MONTHS -> newYear ? MONTH.format(at) + " " + YEAR.format(at) : MONTH.format(at);
            default -> YEAR.format(at);
        };
    }

    private static String hour(ZonedDateTime at, boolean first) {
        if (at.getHour() == 0) {
            return day(at, first);
        }
        return first ? FIRST_HOUR.format(at) : HOUR.format(at);
    }

    private static String day(ZonedDateTime at, boolean newYear) {
        return DAY.format(at) + (newYear ? " " + YEAR.format(at) : "");
    }
}
