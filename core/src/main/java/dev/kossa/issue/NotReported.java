package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * A text lacks what it makes the reader expect.
 *
 * @param what what is missing ("dilution of the infusion")
 * @param why why it is expected ("the text advises it")
 * @param facts where the expectation stands, and what it would belong to
 */
public record NotReported(String what, String why, List<Origin> facts) implements ReadingIssue {
    public NotReported {
        facts = List.copyOf(facts);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String sentence() {
        return "Not reported: " + what + ", although " + why + ".\nMaybe the chart has it: ask who wrote the text.";
    }
}
