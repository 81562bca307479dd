package dev.kossa.review.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Holds the checks of a site against what was asked for. Once overdue, a check stays so until it is made or the watch ends. */
final class CheckClock {
    private final List<Segment> segments;
    private final List<Instant> checks;
    private final Instant asOf;
    private final List<Gap> stretches = new ArrayList<>();

    private CheckClock(List<Segment> segments, List<Instant> checks, Instant asOf) {
        this.segments = segments;
        this.checks = List.copyOf(new TreeSet<>(checks));
        this.asOf = asOf;
    }

    /**
     * @param schedule when the next check is due; empty when nothing asks for one now
     * @param gaps overdue times that have ended
     */
    record Kept(Optional<Schedule> schedule, List<Gap> gaps) {}

    static Kept of(List<Segment> segments, List<Instant> checks, Instant asOf) {
        CheckClock clock = new CheckClock(segments, checks, asOf);
        clock.walk();
        return clock.kept();
    }

    private void walk() {
        Instant last = Instant.MIN;
        for (Instant check : checks) {
            walk(last, check);
            last = check;
        }
        walk(last, asOf);
    }

    /** The overdue times between two checks. */
    private void walk(Instant last, Instant next) {
        Instant after = last;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.demand().isEmpty()
                    || !segment.end().isAfter(after)
                    || !segment.start().isBefore(next)) {
                continue;
            }
            Instant since = later(due(i, last, segment.demand().get()), segment.start());
            if (!since.isBefore(after) && since.isBefore(segment.end()) && since.isBefore(next)) {
                Instant end = earlier(endOfWatch(i), next);
                stretches.add(new Gap(
                        since,
                        end,
                        segment.demand().get().every(),
                        segment.demand().get().basis()));
                after = end;
            }
        }
    }

    /** When a check is due by the demand of a segment: its clock begins with the last check, or when anything as strict began. */
    private Instant due(int index, Instant last, Demand demand) {
        return later(last, begin(index, demand.every())).plus(demand.every());
    }

    private Instant begin(int index, Duration every) {
        int first = index;
        while (first > 0
                && segments.get(first - 1)
                        .demand()
                        .filter(before -> before.every().compareTo(every) <= 0)
                        .isPresent()) {
            first--;
        }
        return segments.get(first).start();
    }

    private Instant endOfWatch(int index) {
        int last = index;
        while (last + 1 < segments.size() && segments.get(last + 1).demand().isPresent()) {
            last++;
        }
        return segments.get(last).end();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    // --- now

    private Kept kept() {
        Optional<Schedule> schedule = schedule();
        boolean open = schedule.filter(s -> s.state() == Schedule.State.OVERDUE).isPresent();
        return new Kept(schedule, open ? stretches.subList(0, stretches.size() - 1) : stretches);
    }

    private Optional<Schedule> schedule() {
        for (int i = 0; i < segments.size(); i++) {
            Optional<Demand> demand = segments.get(i).demand();
            if (demand.isPresent() && segments.get(i).contains(asOf)) {
                return Optional.of(schedule(i, demand.get()));
            }
        }
        return Optional.empty();
    }

    private Schedule schedule(int index, Demand demand) {
        Optional<Instant> last = checks.isEmpty() ? Optional.empty() : Optional.of(checks.get(checks.size() - 1));
        Instant zero = later(last.orElse(Instant.MIN), begin(index, demand.every()));
        Optional<Gap> overdue = overdue();
        Instant due = overdue.map(Gap::from).orElse(zero.plus(demand.every()));
        Instant from = earlier(zero.plus(demand.from()), due);
        Schedule.State state = overdue.isPresent()
                ? Schedule.State.OVERDUE
                : asOf.isBefore(from) ? Schedule.State.DONE : Schedule.State.DUE;
        return new Schedule(
                last,
                from,
                due,
                state,
                overdue.map(Gap::length).orElse(Duration.ZERO),
                overdue.map(Gap::every).orElse(demand.every()),
                demand.also(),
                overdue.map(Gap::basis).orElse(demand.basis()));
    }

    /** The overdue time that has not ended: a check made just now ends it. */
    private Optional<Gap> overdue() {
        return stretches.isEmpty() || checks.contains(asOf)
                ? Optional.empty()
                : Optional.of(stretches.get(stretches.size() - 1))
                        .filter(gap -> gap.to().equals(asOf));
    }
}
