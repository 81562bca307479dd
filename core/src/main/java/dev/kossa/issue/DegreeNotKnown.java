package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A check gives a sign a degree that its sign does not have.
 *
 * @param site what people call the site
 * @param at when it was checked
 * @param sign the sign
 * @param degree the words as written
 * @param known the degrees that it has
 */
public record DegreeNotKnown(
        String site,
        ZonedDateTime at,
        String sign,
        String degree,
        List<String> known,
        List<Origin> facts,
        List<Basis> knowledge)
        implements LineIssue {
    public DegreeNotKnown {
        known = List.copyOf(known);
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The degree (" + degree + ") of the " + sign + " at the " + site + " (" + Clock.words(at)
                + ") is not known: the " + sign + " counts as present, its degree as not assessed."
                + (known.isEmpty() ? "" : "\nMaybe " + String.join(" or ", known) + " was meant.");
    }
}
