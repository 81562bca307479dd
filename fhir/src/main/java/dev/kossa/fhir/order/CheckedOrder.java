package dev.kossa.fhir.order;

import dev.kossa.review.order.Order;
import dev.kossa.review.order.OrderReview;
import java.time.Instant;
import java.util.Optional;

/**
 * An order and what its check found.
 *
 * @param patient id of the Patient of the input; empty when there was none
 * @param order as ordered
 * @param review what the check found
 * @param mended the mended order with its own review, where there is one
 * @param asOf moment of the check
 */
public record CheckedOrder(String patient, Order order, OrderReview review, Optional<Mended> mended, Instant asOf) {
    /** A mended order and what its own check found. */
    public record Mended(Order order, OrderReview review) {}
}
