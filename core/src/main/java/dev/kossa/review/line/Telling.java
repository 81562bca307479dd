package dev.kossa.review.line;

import dev.kossa.issue.LineIssue;
import dev.kossa.issue.TimeNotUsable;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.LineWords;
import dev.kossa.record.BodySite;
import dev.kossa.record.Fact;
import dev.kossa.record.Laterality;
import dev.kossa.record.Span;
import dev.kossa.record.When;
import dev.kossa.review.Days;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What all share that read a record as a history of lines.
 *
 * @param words the words for lines
 * @param issues gets what cannot be used
 */
record Telling(Knowledge knowledge, LineWords words, ZoneId zone, List<LineIssue> issues) {
    /** Where a place was not said. */
    static final BodySite NOWHERE = new BodySite(BodySite.WHOLE_BODY, Laterality.UNSTATED);

    /** Clocks on wards show minutes. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** A local day may have 25 hours. */
    private static final Duration DAY = Duration.ofHours(25);

    /** The moment, when it is known to the minute and sources do not conflict. */
    static Optional<Instant> moment(When when) {
        return within(when, MINUTE).map(Span::earliest);
    }

    /** By when it was so on its day, when it is known to the day. */
    static Optional<Instant> day(When when, Instant knownSince) {
        return within(when, DAY).flatMap(span -> surely(when, knownSince));
    }

    private static Optional<Span> within(When when, Duration longest) {
        Span first = when.alternatives().get(0);
        boolean exact = !when.conflicting()
                && first.bounded()
                && Duration.between(first.earliest(), first.latest()).compareTo(longest) <= 0;
        return exact ? Optional.of(first) : Optional.empty();
    }

    /** By when it surely was so: the end of its time, or when it was written down if that came before. */
    static Optional<Instant> surely(When when, Instant knownSince) {
        Instant latest = when.latest();
        boolean written = !knownSince.equals(Instant.MIN) && !knownSince.isBefore(when.earliest());
        Instant sure = written && knownSince.isBefore(latest) ? knownSince : latest;
        return sure.equals(Instant.MAX) ? Optional.empty() : Optional.of(sure);
    }

    void issue(LineIssue issue) {
        issues.add(issue);
    }

    /** Says that a time is not usable, and what follows. */
    void noTime(String what, When when, String consequence, Fact fact) {
        issue(new TimeNotUsable(what, words(when), consequence, List.of(fact.origin()), List.of()));
    }

    /** "2026-03-01", "2026-03-01 or 2026-03-08", "time not known". */
    String words(When when) {
        return Days.words(when, zone);
    }

    ZonedDateTime local(Instant moment) {
        return moment.atZone(zone);
    }

    String label(BodySite site) {
        return WatchedSite.label(site, knowledge.vocabulary().bodySites());
    }
}
