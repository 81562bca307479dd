package dev.kossa.review.order;

import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.ProductUnresolved;
import java.util.List;

/** Rule R1, first part: product and strength are known. */
final class ProductCheck {
    private final Case order;

    ProductCheck(Case order) {
        this.order = order;
    }

    void check() {
        if (order.said().product().isEmpty()) {
            order.demand("product", "Which product, and which strength?");
        } else if (order.product().isEmpty()) {
            String said = order.said().product().get();
            List<String> strengths = order.names().strengths(said);
            order.add(new ProductUnresolved(
                    said, strengths, order.names().namesCalcium(said), order.confusion(Severity.ALERT, List.of())));
        }
    }
}
