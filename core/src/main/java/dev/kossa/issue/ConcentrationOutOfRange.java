package dev.kossa.issue;

/**
 * What runs into the vein is too strong or too weak.
 *
 * @param concentration_mg_per_mL salt
 * @param above whether it is too strong
 * @param range with its unit
 * @param evidence what dilution changes
 */
public record ConcentrationOutOfRange(
        double concentration_mg_per_mL, boolean above, String range, String evidence, Grounds grounds)
        implements OrderIssue {
    @Override
    public String says() {
        return "The concentration (" + Figures.print(concentration_mg_per_mL) + " mg/mL) is "
                + (above ? "above" : "below") + " the range (" + range + ")." + (above ? " " + evidence : "");
    }

    @Override
    public String maybe() {
        return above ? "Maybe dilute it further." : "Maybe less diluent was meant.";
    }
}
