package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * There is no Patient resource: age and sex are unknown.
 *
 * @param input the name of the input
 */
public record PatientMissing(String input) implements ReadingIssue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return input + " holds no Patient, so age and sex are unknown.\nMaybe the export left the Patient out.";
    }

    @Override
    public List<Origin> facts() {
        return List.of();
    }
}
