package dev.kossa.issue;

/**
 * The weight does not fit the age.
 *
 * @param weight_kg as said
 * @param age in words
 * @param low_kg smallest that needs no question
 * @param high_kg largest that needs no question
 */
public record WeightImplausible(double weight_kg, String age, double low_kg, double high_kg, Grounds grounds)
        implements OrderIssue {
    @Override
    public String says() {
        return "The weight (" + Figures.print(weight_kg) + " kg) does not fit the age (" + age + "): "
                + Figures.print(low_kg) + " to " + Figures.print(high_kg) + " kg would.";
    }

    @Override
    public String maybe() {
        return weight_kg > high_kg
                ? "Maybe it is in grams or pounds, or the age is wrong."
                : "Maybe the decimal point or the age is wrong.";
    }
}
