package dev.kossa.issue;

/**
 * The route is not one for calcium.
 *
 * @param route as ordered
 * @param statement why
 */
public record RouteNotIntravenous(String route, String statement, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "Calcium is ordered by a route (" + route + ") that is not a vein. " + statement;
    }

    @Override
    public String maybe() {
        return "Maybe intravenous was meant.";
    }
}
