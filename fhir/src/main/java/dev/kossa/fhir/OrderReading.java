package dev.kossa.fhir;

import dev.kossa.review.order.Order;
import java.util.List;

/**
 * The orders for calcium by vein that were read.
 *
 * @param orders the one to check first: a draft before what is signed, the later before the earlier; each knows the others as other calcium
 * @param reading the record around them, with what was doubtful in it
 */
public record OrderReading(List<Order> orders, Reading reading) {
    public OrderReading {
        orders = List.copyOf(orders);
    }
}
