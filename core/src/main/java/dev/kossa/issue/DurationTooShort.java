package dev.kossa.issue;

/**
 * The time for the dose is shorter than advised.
 *
 * @param duration_min as ordered
 * @param least_min shortest advised
 */
public record DurationTooShort(double duration_min, double least_min, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "The time for the dose (" + Figures.print(duration_min) + " min) is shorter than "
                + Figures.print(least_min) + " min.";
    }

    @Override
    public String maybe() {
        return "Maybe inject it more slowly.";
    }
}
