package dev.kossa.issue;

/**
 * The calcium phosphate product is above a limit already.
 *
 * @param product_mg2_per_dL2 of the last values
 * @param limit with its name
 */
public record CalciumPhosphateHigh(double product_mg2_per_dL2, String limit, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "Ca x P (" + Figures.print(product_mg2_per_dL2) + " mg2/dL2) is above " + limit
                + " already: more calcium makes calcinosis more likely.";
    }

    @Override
    public String maybe() {
        return "Maybe lower the phosphate first.";
    }
}
