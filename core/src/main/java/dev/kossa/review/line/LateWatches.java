package dev.kossa.review.line;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Lines;
import dev.kossa.knowledge.Lines.LateWatch;
import dev.kossa.review.Days;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The late watches of a site. */
final class LateWatches {
    private final Lines lines;
    private final LateWatch late;
    private final ZoneId zone;
    private final Instant asOf;

    LateWatches(Lines lines, ZoneId zone, Instant asOf) {
        this.lines = lines;
        this.late = lines.lateWatch();
        this.zone = zone;
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
                asOf.isBefore(end.plus(late.until())),
                day(end, late.until()),
                day(end, late.filmFrom()),
                day(end, late.filmUntil()),
                late.lookFor().stream()
                        .flatMap(id -> Optional.ofNullable(lines.signs().get(id)).stream())
                        .map(Lines.Sign::label)
                        .toList(),
                filled(late.letter(), site, infusion, end),
                filled(late.parents(), site, infusion, end),
                infusion.origin(),
                knowledge());
    }

    List<Basis> knowledge() {
        return Stream.concat(Stream.of(late.basis()), late.times().stream()).toList();
    }

    private LocalDate day(Instant end, Duration after) {
        return Days.date(end.plus(after), zone);
    }

    private String filled(String text, WatchedSite site, Infusion infusion, Instant end) {
        return text.replace("{drug}", infusion.label())
                .replace("{site}", site.label())
                .replace("{until}", day(end, late.until()).toString())
                .replace("{film-from}", day(end, late.filmFrom()).toString())
                .replace("{film-until}", day(end, late.filmUntil()).toString());
    }
}
