package dev.kossa.review.line;

import dev.kossa.knowledge.Lines;
import dev.kossa.knowledge.Lines.LateWatch;
import dev.kossa.review.LateDays;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The late watches of a site. */
final class LateWatches {
    private final LateWatch late;
    private final LateDays days;
    private final Instant asOf;

    LateWatches(Lines lines, ZoneId zone, Instant asOf) {
        this.late = lines.lateWatch();
        this.days = new LateDays(lines, zone);
        this.asOf = asOf;
    }

    /** One for each exposure that has ended. */
    List<ExposureWatch> of(WatchedSite site, Products products) {
        return site.infusions().stream()
                .filter(products::watchedLate)
                .flatMap(infusion -> infusion.end().map(end -> watch(site, infusion, end)).stream())
                .toList();
    }

    ExposureWatch watch(WatchedSite site, Infusion infusion, Instant end) {
        return new ExposureWatch(
                infusion.label(),
                site.site(),
                site.label(),
                end,
                days.open(end, asOf),
                days.until(end),
                days.filmFrom(end),
                days.filmUntil(end),
                days.lookFor(),
                filled(late.letter(), site, infusion, end),
                filled(late.parents(), site, infusion, end),
                infusion.origin(),
                days.knowledge());
    }

    private String filled(String text, WatchedSite site, Infusion infusion, Instant end) {
        return text.replace("{drug}", infusion.label())
                .replace("{site}", site.label())
                .replace("{until}", days.until(end).toString())
                .replace("{film-from}", days.filmFrom(end).toString())
                .replace("{film-until}", days.filmUntil(end).toString());
    }
}
