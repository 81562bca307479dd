package dev.kossa.review.line;

import dev.kossa.record.BodySite;
import dev.kossa.record.BodySites;
import dev.kossa.record.Laterality;
import dev.kossa.record.Origin;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A place with all that happened there, over every line that it had. Lists are in the order of time.
 *
 * @param looks looks at the same limb that belong to no site of their own: they may find a late lesion, but check no site
 */
record WatchedSite(
        BodySite site,
        String label,
        List<VascularLine> lines,
        List<Infusion> infusions,
        List<Check> checks,
        List<Check> looks,
        List<Deed> deeds) {
    WatchedSite {
        lines = List.copyOf(lines);
        infusions = List.copyOf(infusions);
        checks = List.copyOf(checks);
        looks = List.copyOf(looks);
        deeds = List.copyOf(deeds);
    }

    List<VascularLine> inPlace(Instant moment) {
        return lines.stream().filter(line -> line.inPlace(moment)).toList();
    }

    List<Infusion> running(Instant moment) {
        return infusions.stream().filter(infusion -> infusion.runs(moment)).toList();
    }

    /** What had begun to run by then. */
    List<Infusion> begun(Instant moment) {
        return infusions.stream()
                .filter(infusion -> !infusion.start().isAfter(moment))
                .toList();
    }

    static Set<VascularLine.Kind> kinds(Collection<VascularLine> lines) {
        return lines.stream().map(VascularLine::kind).collect(Collectors.toUnmodifiableSet());
    }

    /** What people call a place. */
    static String label(BodySite site, BodySites sites) {
        boolean said = !site.region().equals(BodySite.WHOLE_BODY) || site.side() != Laterality.UNSTATED;
        return said ? sites.label(site) : "site that was not recorded";
    }

    List<Origin> origins() {
        return lines.stream().map(VascularLine::origin).distinct().toList();
    }
}
