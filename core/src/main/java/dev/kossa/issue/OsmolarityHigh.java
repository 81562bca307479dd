package dev.kossa.issue;

/**
 * The mixture is too concentrated for a peripheral line.
 *
 * @param osmolarity_mOsm_per_L computed
 * @param limit_mOsm_per_L ceiling
 */
public record OsmolarityHigh(double osmolarity_mOsm_per_L, double limit_mOsm_per_L, Grounds grounds)
        implements OrderIssue {
    @Override
    public String says() {
        return "The osmolarity (" + Figures.print(osmolarity_mOsm_per_L) + " mOsm/L) is above "
                + Figures.print(limit_mOsm_per_L) + " mOsm/L, the ceiling of a peripheral line.";
    }

    @Override
    public String maybe() {
        return "Maybe dilute it further or use a central line.";
    }
}
