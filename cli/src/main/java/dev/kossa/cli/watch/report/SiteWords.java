package dev.kossa.cli.watch.report;

import dev.kossa.cli.render.Wording;
import dev.kossa.review.line.Gap;
import dev.kossa.review.line.Infusion;
import dev.kossa.review.line.SiteWatch;
import dev.kossa.review.line.VascularLine;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What a site had, in words that all views share. */
public final class SiteWords {
    private final Times times;

    public SiteWords(Times times) {
        this.times = times;
    }

    /** "peripheral, in place since 08:00". */
    public String line(VascularLine line) {
        String kind = line.kind() == VascularLine.Kind.UNKNOWN
                ? "kind not known, counts as peripheral"
                : line.kind().name().toLowerCase(Locale.ROOT);
        return kind + ", " + course(line.inserted(), line.removed(), "in place");
    }

    /** "calcium gluconate, continuous, running since 08:10". */
    public String infusion(Infusion infusion) {
        String mode = infusion.mode() == Infusion.Mode.UNKNOWN
                ? ""
                : ", " + infusion.mode().name().toLowerCase(Locale.ROOT);
        return infusion.label() + mode + ", " + course(infusion.start(), infusion.end(), "running");
    }

    private String course(Instant from, Optional<Instant> to, String still) {
        return to.map(end -> end.equals(from) ? times.clock(from) : times.clock(from) + " to " + times.clock(end))
                .orElse(still + " since " + times.clock(from));
    }

    /** "12, from 08:00 to 12:00". */
    public String checks(SiteWatch site) {
        int count = site.checks().size();
        if (count == 0) {
            return "none is recorded";
        }
        String first = times.clock(site.checks().get(0).check().at());
        String last = times.clock(site.checks().get(count - 1).check().at());
        return count == 1 ? "1, at " + last : count + ", from " + first + " to " + last;
    }

    /** "Left hand: no check from 10:10 to 11:00 (overdue for 50 min; due every 10 min)". */
    public String gap(SiteWatch site, Gap gap) {
        return Wording.capital(site.label()) + ": no check from " + times.clock(gap.from()) + " to "
                + times.clock(gap.to()) + " (overdue for " + Times.length(gap.length()) + "; due "
                + Times.every(gap.every()) + ")";
    }
}
