package dev.kossa.review.line;

import dev.kossa.knowledge.Lines.Risk;
import dev.kossa.record.BodySite;
import java.util.List;
import java.util.Optional;

/**
 * The watch of one place, over every line that it had.
 *
 * @param site the place
 * @param label what people call it
 * @param lines the lines that it had
 * @param infusions what ran through them
 * @param risks what makes an injury here more likely, or its signs easier to miss
 * @param schedule when it is to be checked next; empty when nothing asks for checks any more
 * @param gaps times in the past in which a check was overdue
 * @param checks the checks with their grades by each scale, in the order of time
 * @param injuries what was found, with its ladder; checks and steps go on wherever the line is
 * @param lateWatches the late watch after each exposure that has ended
 */
public record SiteWatch(
        BodySite site,
        String label,
        List<VascularLine> lines,
        List<Infusion> infusions,
        List<Risk> risks,
        Optional<Schedule> schedule,
        List<Gap> gaps,
        List<GradedCheck> checks,
        List<Injury> injuries,
        List<ExposureWatch> lateWatches) {
    public SiteWatch {
        lines = List.copyOf(lines);
        infusions = List.copyOf(infusions);
        risks = List.copyOf(risks);
        gaps = List.copyOf(gaps);
        checks = List.copyOf(checks);
        injuries = List.copyOf(injuries);
        lateWatches = List.copyOf(lateWatches);
    }
}
