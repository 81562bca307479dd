package dev.kossa.issue;

/**
 * The calcium of a day from all orders is too much.
 *
 * @param calcium_mmol_per_kg_per_d of all orders
 * @param limit_mmol_per_kg_per_d highest of a day
 */
public record DailyCalcium(double calcium_mmol_per_kg_per_d, double limit_mmol_per_kg_per_d, Grounds grounds)
        implements OrderIssue {
    @Override
    public String says() {
        return "All orders together give " + Figures.print(calcium_mmol_per_kg_per_d)
                + " mmol/kg of calcium a day, above " + Figures.print(limit_mmol_per_kg_per_d) + " mmol/kg.";
    }

    @Override
    public String maybe() {
        return "Maybe one of the orders was meant to end.";
    }
}
