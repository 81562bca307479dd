package dev.kossa.review.care;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.Medication;
import dev.kossa.record.Origin;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.When;
import dev.kossa.review.LateDays;
import dev.kossa.review.line.ExposureWatch;
import dev.kossa.review.line.LateExposure;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The late watches after calcium that was given. What the watch of the lines knows of ends as it says there. */
final class LateWatchList {
    private final Knowledge knowledge;
    private final LateDays days;
    private final Instant asOf;
    private final Map<Origin, LateExposure> watched = new HashMap<>();

    LateWatchList(PatientRecord record, Knowledge knowledge, Instant asOf) {
        this.knowledge = knowledge;
        this.days = new LateDays(knowledge.lines(), record.zone());
        this.asOf = asOf;
        LateExposure.of(record, knowledge, asOf).forEach(exposure -> watched.put(exposure.exposure(), exposure));
    }

    /** Those that still go on, each once. */
    List<LateWatch> after(List<Medication> given) {
        return given.stream()
                .flatMap(medication ->
                        end(medication).filter(end -> days.open(end, asOf)).map(end -> watch(medication, end)).stream())
                .distinct()
                .toList();
    }

    /** When it surely was over; empty while it runs, or when that is not known. */
    private Optional<Instant> end(Medication medication) {
        LateExposure known = watched.get(medication.origin());
        if (known != null) {
            return known.watch().map(ExposureWatch::end);
        }
        Instant last =
                medication.end().map(When::latest).orElse(medication.when().latest());
        return Optional.of(last).filter(end -> !medication.flow().running() && !end.equals(Instant.MAX));
    }

    private LateWatch watch(Medication medication, Instant end) {
        String where = medication
                .site()
                .map(site -> "the " + knowledge.vocabulary().bodySites().label(site))
                .orElse("every site that had a line");
        String sentence = "After " + medication.label() + ": until " + days.until(end) + " look at " + where + " for "
                + String.join(", ", days.lookFor())
                + ", also after discharge and also without noticed extravasation; a plain X-ray is informative from "
                + days.filmFrom(end) + " to " + days.filmUntil(end) + ".";
        return new LateWatch(
                medication.label(),
                days.until(end),
                days.filmFrom(end),
                days.filmUntil(end),
                sentence,
                medication.origin(),
                days.knowledge());
    }
}
