package dev.kossa.issue;

/**
 * The calcium phosphate product has passed a limit already.
 *
 * @param product_mg2_per_dL2 of the last values
 * @param limit with its name: "above 70 (metastatic-classic)", or "at" one that it must stay below
 */
public record CalciumPhosphateHigh(double product_mg2_per_dL2, String limit, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "Ca x P (" + Figures.print(product_mg2_per_dL2) + " mg2/dL2) is " + limit
                + " already: more calcium makes calcinosis more likely.";
    }

    @Override
    public String maybe() {
        return "Maybe lower the phosphate first.";
    }
}
