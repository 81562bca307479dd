package dev.kossa.review.line;

import dev.kossa.knowledge.AgeSpan;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Lines.Checking;
import dev.kossa.knowledge.Lines.Condition;
import dev.kossa.knowledge.Lines.Interval;
import dev.kossa.record.Patient.Age;
import dev.kossa.record.Presence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How often a site is to be checked, at every moment. What is not known counts as the stricter. */
final class Demands {
    private static final Comparator<Demand> STRICTEST = Comparator.comparing(Demand::every)
            .thenComparing(Demand::from)
            .thenComparing(demand -> demand.basis().tag());

    private final LineHistory history;
    private final Checking checking;
    private final Set<String> classes;
    private final Products products;
    private final Risks risks;

    Demands(LineHistory history, Knowledge knowledge, Products products) {
        this.history = history;
        this.checking = knowledge.lines().checking();
        this.classes = checking.classes(knowledge.profile());
        this.products = products;
        this.risks = new Risks(history, knowledge, products);
    }

    /**
     * A demand that the ladder of an injury makes.
     *
     * @param start from when, included
     * @param end until when, not included
     */
    record Window(Instant start, Instant end, Demand demand) {
        private boolean holds(Instant moment) {
            return !moment.isBefore(start) && moment.isBefore(end);
        }
    }

    /** The stretches of time from the first line on. */
    List<Segment> of(WatchedSite site, List<Window> windows) {
        TreeSet<Instant> edges = new TreeSet<>();
        site.lines().forEach(line -> add(edges, line.inserted(), line.removed()));
        site.infusions().forEach(infusion -> add(edges, infusion.start(), infusion.end()));
        windows.forEach(window -> add(edges, window.start(), Optional.of(window.end())));
        List<Segment> segments = new ArrayList<>();
        for (Instant edge : edges) {
            Instant end = Optional.ofNullable(edges.higher(edge)).orElse(Instant.MAX);
            segments.add(new Segment(edge, end, demand(site, windows, edge)));
        }
        return segments;
    }

    private static void add(Set<Instant> edges, Instant start, Optional<Instant> end) {
        edges.add(start);
        end.ifPresent(edges::add);
    }

    private Optional<Demand> demand(WatchedSite site, List<Window> windows, Instant moment) {
        Stream<Demand> injury =
                windows.stream().filter(window -> window.holds(moment)).map(Window::demand);
        return Stream.concat(line(site, moment).stream(), injury).min(STRICTEST);
    }

    /** What the line asks for while it is in place. */
    private List<Demand> line(WatchedSite site, Instant moment) {
        if (site.inPlace(moment).isEmpty()) {
            return List.of();
        }
        List<Interval> used = checking.intervals().stream()
                .filter(interval -> classes.contains(interval.checkClass()))
                .toList();
        List<Interval> holding = used.stream()
                .filter(interval -> !interval.condition().otherwise())
                .filter(interval -> holds(interval.condition(), site, moment))
                .toList();
        return (holding.isEmpty() ? otherwise(used) : holding)
                .stream().map(Demands::demand).toList();
    }

    /** For whom no row holds; a profile that uses no class with such a row gets those of the other classes. */
    private List<Interval> otherwise(List<Interval> used) {
        List<Interval> rows =
                used.stream().filter(i -> i.condition().otherwise()).toList();
        return rows.isEmpty()
                ? checking.intervals().stream()
                        .filter(i -> i.condition().otherwise())
                        .toList()
                : rows;
    }

    private static Demand demand(Interval interval) {
        return new Demand(interval.from(), interval.every(), interval.also(), interval.basis());
    }

    // --- conditions

    private boolean holds(Condition condition, WatchedSite site, Instant moment) {
        return age(condition.ages(), history.patient().ageAt(moment))
                && kind(condition.lines(), site, moment)
                && runs(condition, site.running(moment))
                && risks(condition, site, moment);
    }

    /** An age that is not known, or lies on both sides of an edge, counts; only an open span of adults must be sure. */
    private static boolean age(AgeSpan ages, Optional<Age> age) {
        boolean laxer = ages.from_d() > 0 && Double.isInfinite(ages.to_d());
        return age.map(known -> laxer
                        ? known.youngest_d() >= ages.from_d()
                        : known.youngest_d() < ages.to_d() && known.oldest_d() >= ages.from_d())
                .orElse(!laxer);
    }

    private static boolean kind(List<String> lines, WatchedSite site, Instant moment) {
        return lines.isEmpty()
                || WatchedSite.kinds(site.inPlace(moment)).stream()
                        .anyMatch(kind -> kind == VascularLine.Kind.UNKNOWN || lines.contains(word(kind)));
    }

    private static String word(VascularLine.Kind kind) {
        return kind == VascularLine.Kind.CENTRAL ? "central" : "peripheral";
    }

    private boolean runs(Condition condition, List<Infusion> running) {
        List<Infusion> right = running.stream()
                .filter(infusion ->
                        condition.running().map(mode -> mode(mode, infusion)).orElse(true))
                .toList();
        boolean runs = condition.running().isEmpty() || !right.isEmpty();
        return runs
                && condition
                        .vesicant()
                        .map(wanted -> wanted == (products.vesicant(right) != Presence.ABSENT))
                        .orElse(true);
    }

    private static boolean mode(String wanted, Infusion infusion) {
        return infusion.mode() == Infusion.Mode.UNKNOWN
                || wanted.equals(infusion.mode() == Infusion.Mode.INTERMITTENT ? "intermittent" : "continuous");
    }

    private boolean risks(Condition condition, WatchedSite site, Instant moment) {
        boolean one = condition.anyRisk().isEmpty()
                || condition.anyRisk().stream().anyMatch(risk -> risks.of(risk, site, moment) != Presence.ABSENT);
        return one && condition.noRisk().stream().allMatch(risk -> risks.of(risk, site, moment) == Presence.ABSENT);
    }
}
