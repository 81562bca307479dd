package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * A JSON value of another type than FHIR has there. It was not used, the rest of the resource was.
 *
 * @param origin where it stands
 * @param expected what belongs there: text, number, true or false, object, list
 * @param found what stands there
 */
public record WrongType(Origin origin, String expected, String found) implements ReadingIssue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return origin.document() + " has " + found + " at " + origin.path() + " where " + expected
                + " belongs; it was not used.\nMaybe it should be written as " + expected + ".";
    }

    @Override
    public List<Origin> facts() {
        return List.of(origin);
    }
}
