package dev.kossa.issue;

/**
 * Many ampoules would be needed.
 *
 * @param containers needed for one dose
 * @param container_mL content of one
 * @param limit above which it is questioned
 */
public record ContainerCount(int containers, double container_mL, int limit, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "The dose needs " + containers + " containers of " + Figures.print(container_mL) + " mL, more than "
                + limit + ".";
    }

    @Override
    public String maybe() {
        return "Maybe the unit or the strength is wrong.";
    }
}
