package dev.kossa.issue;

/**
 * The order takes more than the fluid of a day.
 *
 * @param volume_mL_per_kg_per_d of the order
 * @param limit_mL_per_kg_per_d as said
 */
public record FluidVolume(double volume_mL_per_kg_per_d, double limit_mL_per_kg_per_d, Grounds grounds)
        implements OrderIssue {
    @Override
    public String says() {
        return "The order brings " + Figures.print(volume_mL_per_kg_per_d)
                + " mL/kg of fluid a day, above the most that is allowed (" + Figures.print(limit_mL_per_kg_per_d)
                + " mL/kg).";
    }

    @Override
    public String maybe() {
        return "Maybe a stronger solution through a central line.";
    }
}
