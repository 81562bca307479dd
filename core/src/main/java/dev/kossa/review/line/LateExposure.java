package dev.kossa.review.line;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.Origin;
import dev.kossa.record.PatientRecord;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An exposure after which lesions may come late.
 *
 * @param exposure where it was recorded
 * @param watch the late watch after it; empty while it runs
 */
public record LateExposure(Origin exposure, Optional<ExposureWatch> watch) {
    /** Those of a record, as the watch of its lines has them: with the ends that deeds and removed lines gave them. */
    public static List<LateExposure> of(PatientRecord record, Knowledge knowledge, Instant asOf) {
        LineHistory history =
                RecordedLines.of(record, knowledge, asOf).history().asOf(asOf);
        Products products = new Products(knowledge);
        LateWatches watches = new LateWatches(knowledge.lines(), history.zone(), asOf);
        Set<LateExposure> exposures = new HashSet<>();
        for (WatchedSite site : Sites.of(history, knowledge.vocabulary().bodySites(), LineWatch.ladder(knowledge))
                .sites()) {
            site.infusions().stream()
                    .filter(products::watchedLate)
                    .map(infusion -> new LateExposure(
                            infusion.origin(), infusion.end().map(end -> watches.watch(site, infusion, end))))
                    .forEach(exposures::add);
        }
        return List.copyOf(exposures);
    }
}
