/**
 * The check of one order for calcium by vein: a pure function of the order and the knowledge. Nothing that was not said gets a default;
 * what is missing is named and asked for.
 *
 * <p>Key types: {@link dev.kossa.review.order.Order} (built with {@link dev.kossa.review.order.OrderBuilder}),
 * {@link dev.kossa.review.order.OrderCheck}, {@link dev.kossa.review.order.OrderReview}.
 *
 * <pre>{@code
 * Order order = new OrderBuilder()
 *         .product("calcium-gluconate-10").dose("50 mg/kg").weight_kg(8.4).age_d(274).route("intravenous")
 *         .line(LineType.PERIPHERAL).concentration("20 mg/mL").diluent("NS").duration_min(60)
 *         .build();
 * OrderReview review = OrderCheck.of(order, knowledge);
 * review.verdict();                                     // FINE
 * review.quantities().get(Measure.ELEMENTAL_CALCIUM_MMOL);
 * review.recipe().orElseThrow().label();                // text of the syringe
 * }</pre>
 */
@NullMarked
package dev.kossa.review.order;

import org.jspecify.annotations.NullMarked;
