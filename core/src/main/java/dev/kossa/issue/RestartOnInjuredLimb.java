package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * An infusion was begun on a limb with an injury.
 *
 * @param injured what people call the injured site
 * @param site what people call the site of the infusion
 * @param drug what is infused
 * @param at when it was begun
 * @param same whether it is the injured site itself
 */
public record RestartOnInjuredLimb(
        String injured,
        String site,
        String drug,
        ZonedDateTime at,
        boolean same,
        List<Origin> facts,
        List<Basis> knowledge)
        implements LineIssue {
    public RestartOnInjuredLimb {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Trust.alert(knowledge);
    }

    @Override
    public String sentence() {
        String where =
                same ? "at the injured " + site : "at the " + site + ", on the limb that is injured at the " + injured;
        return "An infusion of " + drug + " was begun " + where + " (" + Clock.words(at) + ")." + Trust.words(knowledge)
                + "\nMaybe stop it and re-site away from this limb.";
    }
}
