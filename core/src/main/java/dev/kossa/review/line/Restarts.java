package dev.kossa.review.line;

import dev.kossa.issue.LineIssue;
import dev.kossa.issue.RestartOnInjuredLimb;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Lines;
import dev.kossa.knowledge.Lines.Ladder;
import dev.kossa.knowledge.Lines.Step;
import dev.kossa.record.BodySites;
import dev.kossa.record.SiteRelation;
import dev.kossa.review.line.LineWatch.Injured;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds infusions that were begun on a limb after an injury there. */
final class Restarts {
    private final List<WatchedSite> sites;
    private final List<Injured> injured;
    private final Lines lines;
    private final Ladder ladder;
    private final BodySites bodySites;
    private final ZoneId zone;

    Restarts(
            List<WatchedSite> sites,
            List<Injured> injured,
            Lines lines,
            Ladder ladder,
            BodySites bodySites,
            ZoneId zone) {
        this.sites = sites;
        this.injured = injured;
        this.lines = lines;
        this.ladder = ladder;
        this.bodySites = bodySites;
        this.zone = zone;
    }

    /** One for each infusion, about the nearest injury. */
    List<LineIssue> issues() {
        List<LineIssue> issues = new ArrayList<>();
        for (WatchedSite site : sites) {
            for (Infusion infusion : site.infusions()) {
                injured.stream()
                        .filter(one -> begunAfter(infusion.start(), one.injury()) && onLimb(one.site(), site))
                        .sorted(Comparator.comparing(one -> !one.site().equals(site)))
                        .findFirst()
                        .ifPresent(one -> issues.add(issue(one, site, infusion)));
            }
        }
        return issues;
    }

    private boolean begunAfter(Instant start, InjuryCourse injury) {
        return start.isAfter(injury.detected())
                && start.isBefore(injury.detected().plus(lines.lateWatch().until()));
    }

    private boolean onLimb(WatchedSite injured, WatchedSite site) {
        SiteRelation relation = bodySites.relation(injured.site(), site.site());
        return injured.equals(site) || relation == SiteRelation.SAME_SITE || relation == SiteRelation.SAME_LIMB;
    }

    private LineIssue issue(Injured one, WatchedSite site, Infusion infusion) {
        boolean same = one.site().equals(site);
        Step.Kind kind = same ? Step.Kind.STOP : Step.Kind.NO_RESTART;
        Set<Basis> rows = new LinkedHashSet<>();
        ladder.steps().stream().filter(step -> step.kind() == kind).forEach(step -> rows.add(step.basis()));
        return new RestartOnInjuredLimb(
                one.site().label(),
                site.label(),
                infusion.label(),
                infusion.start().atZone(zone),
                same,
                List.of(infusion.origin(), one.injury().found().origin()),
                List.copyOf(rows));
    }
}
