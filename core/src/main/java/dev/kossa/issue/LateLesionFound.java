package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A lesion was seen days to weeks after an exposure.
 *
 * @param site what people call the site
 * @param at when it was checked
 * @param drug what was given
 * @param day days since its end
 * @param findings what was seen
 * @param filmFrom from when a plain X-ray is informative
 * @param filmUntil until when it is made
 * @param what what is done, as an imperative
 */
public record LateLesionFound(
        String site,
        ZonedDateTime at,
        String drug,
        long day,
        List<String> findings,
        LocalDate filmFrom,
        LocalDate filmUntil,
        String what,
        List<Origin> facts,
        List<Basis> knowledge)
        implements CheckIssue {
    public LateLesionFound {
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "On day " + day + " after " + drug + " the " + site + " shows " + String.join(", ", findings) + " ("
                + Clock.words(at) + "): " + what + ". A plain X-ray is informative from " + filmFrom + " to "
                + filmUntil
                + "; an earlier normal one does not exclude it." + Trust.words(knowledge);
    }
}
