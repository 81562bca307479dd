package dev.kossa.review.line;

import dev.kossa.record.Patient;
import dev.kossa.record.Presence;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What is known of the lines of one patient, in no particular order.
 *
 * @param patient who; the age decides the interval of the checks
 * @param risks presence by the id of a risk ({@code Lines.risks()}): premature, sedated, cannot-report, ...; what is not named is not
 *     ruled out. Age, site and what runs are seen without being said.
 * @param lines every line, also removed ones
 * @param infusions what ran through them
 * @param checks the looks at their sites
 * @param deeds what was done there
 * @param zone the zone in which times are told
 */
public record LineHistory(
        Patient patient,
        Map<String, Presence> risks,
        List<VascularLine> lines,
        List<Infusion> infusions,
        List<Check> checks,
        List<Deed> deeds,
        ZoneId zone) {
    public LineHistory {
        risks = Map.copyOf(risks);
        lines = List.copyOf(lines);
        infusions = List.copyOf(infusions);
        checks = List.copyOf(checks);
        deeds = List.copyOf(deeds);
    }

    /** What had happened by then: later events are left out, later ends are not known yet. */
    public LineHistory asOf(Instant moment) {
        return new LineHistory(
                patient,
                risks,
                lines.stream()
                        .filter(line -> !line.inserted().isAfter(moment))
                        .map(line -> line.removedAt(line.removed().filter(end -> !end.isAfter(moment))))
                        .toList(),
                infusions.stream()
                        .filter(infusion -> !infusion.start().isAfter(moment))
                        .map(infusion -> infusion.endedAt(infusion.end().filter(end -> !end.isAfter(moment))))
                        .toList(),
                checks.stream().filter(check -> !check.at().isAfter(moment)).toList(),
                deeds.stream().filter(deed -> !deed.at().isAfter(moment)).toList(),
                zone);
    }

    LineHistory with(List<VascularLine> otherLines, List<Infusion> otherInfusions) {
        return new LineHistory(patient, risks, otherLines, otherInfusions, checks, deeds, zone);
    }
}
