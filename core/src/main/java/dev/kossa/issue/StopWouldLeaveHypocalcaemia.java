package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/**
 * Stopping calcium altogether may bring back hypocalcaemia; stopping it at the site is another matter.
 *
 * @param reason why hypocalcaemia is to be feared
 */
public record StopWouldLeaveHypocalcaemia(String reason, List<Origin> facts, List<Basis> knowledge)
        implements ReviewIssue {
    public StopWouldLeaveHypocalcaemia {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "Stop calcium at this site now; before it is stopped altogether, check ionised calcium, ECG and the indication, because "
                + reason
                + ".\nMaybe another limb, a central line or the enteral route can take over; vitamin D treatment goes on.";
    }
}
