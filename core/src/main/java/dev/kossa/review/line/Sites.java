package dev.kossa.review.line;

import dev.kossa.issue.FitsNoLine;
import dev.kossa.issue.LineIssue;
import dev.kossa.issue.LineTimesContradict;
import dev.kossa.knowledge.Lines.Ladder;
import dev.kossa.knowledge.Lines.Step;
import dev.kossa.record.BodySite;
import dev.kossa.record.BodySites;
import dev.kossa.record.Origin;
import dev.kossa.record.SiteRelation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sorts a history by place: checks belong to the site, not to the line. */
final class Sites {
    private final BodySites bodySites;
    private final Set<String> stops;
    private final Set<String> removals;
    private final LineHistory history;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<LineIssue> issues = new ArrayList<>();

    /** A site while it is put together. */
    private static final class Draft {
        private final BodySite site;
        private final List<VascularLine> lines = new ArrayList<>();
        private final List<Infusion> infusions = new ArrayList<>();
        private final List<Check> checks = new ArrayList<>();
        private final List<Check> looks = new ArrayList<>();
        private final Set<Deed> deeds = new LinkedHashSet<>();

        private Draft(BodySite site) {
            this.site = site;
        }
    }

    private Sites(LineHistory history, BodySites bodySites, Ladder ladder) {
        this.history = history;
        this.bodySites = bodySites;
        this.stops = deeds(ladder, Step.Kind.STOP);
        this.removals = deeds(ladder, Step.Kind.REMOVE);
    }

    /**
     * @param sites the places that had a line, in the order of their first lines
     * @param issues what contradicts itself or belongs nowhere
     */
    record Sorted(List<WatchedSite> sites, List<LineIssue> issues) {}

    static Sorted of(LineHistory history, BodySites bodySites, Ladder ladder) {
        Sites sites = new Sites(history, bodySites, ladder);
        sites.sort();
        return new Sorted(sites.drafts.stream().map(sites::site).toList(), List.copyOf(sites.issues));
    }

    private static Set<String> deeds(Ladder ladder, Step.Kind kind) {
        return ladder.steps().stream()
                .filter(step -> step.kind() == kind)
                .flatMap(step -> step.doneBy().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void sort() {
        inOrder(history.lines(), VascularLine::inserted, VascularLine::origin).forEach(this::line);
        inOrder(history.infusions(), Infusion::start, Infusion::origin).forEach(this::infusion);
        inOrder(history.deeds(), Deed::at, Deed::origin).forEach(this::deed);
        drafts.forEach(this::close);
        inOrder(history.checks(), Check::at, Check::origin).forEach(this::check);
    }

    /** The order in which a source lists its resources must not matter. */
    private static <T> List<T> inOrder(List<T> items, Function<T, Instant> time, Function<T, Origin> origin) {
        return items.stream()
                .distinct()
                .sorted(Comparator.comparing(time)
                        .thenComparing(item -> origin.apply(item).document())
                        .thenComparing(item -> origin.apply(item).path())
                        .thenComparing(Object::toString))
                .toList();
    }

    // --- lines and infusions

    private void line(VascularLine line) {
        Optional<Instant> removed = line.removed().filter(end -> !contradicts(line, end));
        Draft draft = same(line.site()).stream().findFirst().orElseGet(() -> {
            Draft added = new Draft(line.site());
            drafts.add(added);
            return added;
        });
        draft.lines.add(line.removedAt(removed));
    }

    private boolean contradicts(VascularLine line, Instant end) {
        return contradicts(
                "line at the " + WatchedSite.label(line.site(), bodySites), line.inserted(), end, line.origin());
    }

    private boolean contradicts(String what, Instant begin, Instant end, Origin origin) {
        if (!end.isBefore(begin)) {
            return false;
        }
        issues.add(new LineTimesContradict(
                what, begin.atZone(history.zone()), end.atZone(history.zone()), List.of(origin), List.of()));
        return true;
    }

    private void infusion(Infusion infusion) {
        Optional<Instant> end = infusion.end()
                .filter(e -> !contradicts("infusion of " + infusion.label(), infusion.start(), e, infusion.origin()));
        Optional<Draft> draft = drafts.stream()
                .filter(d -> d.lines.stream().anyMatch(line -> line.id().equals(infusion.line())))
                .findFirst();
        draft.ifPresent(d -> d.infusions.add(infusion.endedAt(end)));
        if (draft.isEmpty()) {
            misfit("infusion of " + infusion.label(), infusion.start(), infusion.origin());
        }
    }

    private void misfit(String what, Instant at, Origin origin) {
        issues.add(new FitsNoLine(what, at.atZone(history.zone()), List.of(origin), List.of()));
    }

    // --- deeds

    private void deed(Deed deed) {
        List<Draft> fitting = new ArrayList<>(same(deed.site()));
        fitting.addAll(sameLimb(deed.site()));
        fitting.forEach(draft -> draft.deeds.add(deed));
        if (fitting.isEmpty()) {
            misfit("deed (" + deed.deed() + ")", deed.at(), deed.origin());
        }
    }

    /** Deeds that end a line or an infusion end it; a line that is out ends what ran through it. */
    private void close(Draft draft) {
        for (Deed deed : draft.deeds) {
            boolean here = same(deed.site()).contains(draft);
            if (here && removals.contains(deed.deed())) {
                draft.lines.replaceAll(
                        line -> line.inPlace(deed.at()) && line.removed().isEmpty()
                                ? line.removedAt(Optional.of(deed.at()))
                                : line);
            }
            if (here && stops.contains(deed.deed())) {
                draft.infusions.replaceAll(
                        infusion -> infusion.runs(deed.at()) && infusion.end().isEmpty()
                                ? infusion.endedAt(Optional.of(deed.at()))
                                : infusion);
            }
        }
        draft.infusions.replaceAll(infusion -> closed(infusion, draft));
    }

    private static Infusion closed(Infusion infusion, Draft draft) {
        Optional<Instant> removed = draft.lines.stream()
                .filter(line -> line.id().equals(infusion.line()))
                .findFirst()
                .flatMap(VascularLine::removed);
        boolean late = removed.isPresent()
                && infusion.end().map(end -> end.isAfter(removed.get())).orElse(true)
                && !infusion.start().isAfter(removed.get());
        return late ? infusion.endedAt(removed) : infusion;
    }

    // --- checks

    private void check(Check check) {
        List<Draft> same = same(check.site());
        Optional<Draft> draft = same.stream()
                .filter(d -> d.lines.stream().anyMatch(line -> line.inPlace(check.at())))
                .findFirst()
                .or(() -> same.stream().findFirst());
        draft.ifPresent(d -> d.checks.add(check));
        if (draft.isEmpty()) {
            Optional<Draft> limb = sameLimb(check.site()).stream().findFirst();
            limb.ifPresent(d -> d.looks.add(check));
            if (limb.isEmpty()) {
                misfit("check of the " + WatchedSite.label(check.site(), bodySites), check.at(), check.origin());
            }
        }
    }

    // --- places

    /** The sites at that very place; the one with the same name first. */
    private List<Draft> same(BodySite site) {
        return drafts.stream()
                .filter(draft ->
                        draft.site.equals(site) || bodySites.relation(draft.site, site) == SiteRelation.SAME_SITE)
                .sorted(Comparator.comparing(draft -> !draft.site.equals(site)))
                .toList();
    }

    private List<Draft> sameLimb(BodySite site) {
        return drafts.stream()
                .filter(draft -> bodySites.relation(draft.site, site) == SiteRelation.SAME_LIMB)
                .toList();
    }

    private WatchedSite site(Draft draft) {
        return new WatchedSite(
                draft.site,
                WatchedSite.label(draft.site, bodySites),
                draft.lines,
                draft.infusions,
                draft.checks,
                draft.looks,
                List.copyOf(draft.deeds));
    }
}
