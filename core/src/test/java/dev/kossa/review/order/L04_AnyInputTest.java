package dev.kossa.review.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.OrderIssue;
import dev.kossa.knowledge.ClassPathKnowledge;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.KnowledgeSource;
import dev.kossa.knowledge.Orders.Indication;
import dev.kossa.knowledge.Orders.Mode;
import dev.kossa.knowledge.Orders.Watch;
import dev.kossa.knowledge.Tag;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import dev.kossa.record.Measurement;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient.Age;
import dev.kossa.record.Quantity;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** LAW: whatever an order holds, nothing is thrown, each issue is a whole sentence with a "Maybe", and only a verified row stops. */
class L04_AnyInputTest {
    private static final int ORDERS = 8_000;

    private static final double[] NUMBERS = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        -1,
        -0.0,
        0,
        Double.MIN_VALUE,
        1e-300,
        1e-9,
        0.1,
        0.5,
        1,
        6,
        20,
        28,
        50,
        100,
        365.25,
        1000,
        1e6,
        1e12,
        1e300,
        Double.MAX_VALUE,
    };
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "?",
            "two ampoules",
            "calcium",
            "calcium chloride",
            "calcium-gluconate-10",
            "Calcium Gluconate 10 %",
            "calcium-chloride-10",
            "calcium-gluconate-premix-20",
            "ceftriaxone",
            "NS",
            "beer",
            "intravenous",
            "oral",
            "\u0000",
            "%s {0}\n");
    private static final List<String> REGIONS = List.of("hand", "scalp", BodySite.WHOLE_BODY, "nowhere", "");
    private static final List<Instant> MOMENTS =
            List.of(Instant.MIN, Instant.EPOCH, Instant.parse("2026-11-20T12:00:00Z"), Instant.MAX);

    private final Random random = new Random(4711);

    @Test
    void nothing_is_thrown_and_all_is_said_in_whole_sentences() {
        for (int i = 0; i < ORDERS; i++) {
            Order order = order();
            OrderReview review = OrderCheck.of(order, OrderSketch.knowledge(one(List.of("", "us", "uk", "au"))));
            Supplier<String> which = order::toString;
            for (OrderIssue issue : review.issues()) {
                assertThat(issue.sentence()).as(which).contains(".\nMaybe ").doesNotContain("null", "Optional");
            }
            impossibleIsSaid(order, review, which);
            boolean stopped = review.issues().stream().anyMatch(issue -> issue.severity() == Severity.ALERT);
            assertThat(review.verdict() == Verdict.STOP).as(which).isEqualTo(stopped);
            assertThat(stopped && review.recipe().isPresent()).as(which).isFalse();
        }
    }

    /** A dose that cannot be never passes in silence, and is never computed with. */
    private static void impossibleIsSaid(Order order, OrderReview review, Supplier<String> which) {
        List<String> said = review.issues().stream().map(OrderIssue::sentence).toList();
        order.prescription()
                .dose()
                .filter(dose -> !(dose.value() > 0) || Double.isInfinite(dose.value()))
                .ifPresent(dose -> {
                    assertThat(said)
                            .as(which)
                            .anyMatch(sentence ->
                                    sentence.startsWith("The dose (") && sentence.contains(" is not possible "));
                    assertThat(review.verdict()).as(which).isEqualTo(Verdict.STOP);
                });
        order.patient()
                .weight_kg()
                .filter(kg -> !(kg > 0))
                .ifPresent(kg -> assertThat(said)
                        .as(which)
                        .anyMatch(sentence ->
                                sentence.startsWith("The weight (") && sentence.contains(" is not possible ")));
        if (order.prescription().product().isEmpty()
                || order.prescription().dose().isEmpty()
                        && order.prescription().rate_mL_per_h().isEmpty()) {
            assertThat(review.verdict()).as(which).isIn(Verdict.INCOMPLETE, Verdict.STOP);
        }
    }

    /** All rows of the orders as if nobody had seen them at their source: whatever they say then, none of them may stop. */
    @Test
    void only_a_verified_row_stops_and_every_other_says_that_it_is_unconfirmed() {
        for (Tag tag : List.of(Tag.V2, Tag.C, Tag.M)) {
            Knowledge doubtful = Knowledge.load(new Retagged(tag));
            int unconfirmed = 0;
            for (int i = 0; i < ORDERS / 4; i++) {
                for (OrderIssue issue : OrderCheck.of(order(), doubtful).issues()) {
                    unconfirmed += holdTag(issue) ? 1 : 0;
                }
            }
            assertThat(unconfirmed).isGreaterThan(ORDERS / 4);
        }
    }

    @Test
    void the_same_holds_for_the_rows_as_they_are() {
        for (int i = 0; i < ORDERS / 2; i++) {
            for (OrderIssue issue : OrderCheck.of(order(), OrderSketch.knowledge(one(List.of("", "us", "uk", "au"))))
                    .issues()) {
                holdTag(issue);
            }
        }
    }

    /** Whether the row that decides is unconfirmed. What rests on no row is about the words of the order themselves. */
    private static boolean holdTag(OrderIssue issue) {
        if (issue.knowledge().isEmpty()) {
            return false;
        }
        Tag tag = issue.knowledge().get(0).tag();
        if (tag == Tag.V) {
            return false;
        }
        assertThat(issue.severity()).as(issue.sentence()).isNotEqualTo(Severity.ALERT);
        assertThat(issue.sentence()).contains("This is unconfirmed (" + tag + ": ");
        return true;
    }

    /** The knowledge with another tag at all that concerns orders. */
    private record Retagged(Tag tag) implements KnowledgeSource {
        private static final KnowledgeSource BASE = new ClassPathKnowledge();

        @Override
        public List<String> files() {
            return BASE.files();
        }

        @Override
        public String text(String file) {
            String text = BASE.text(file);
            boolean orders = file.startsWith("orders/") || file.equals("subtypes.yaml") || file.equals("analytes.yaml");
            return orders ? text.replaceAll("tag: (V2|V|C|M)\\b", "tag: " + tag) : text;
        }
    }

    // --- any order

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        return one(List.of(type.getEnumConstants()));
    }

    private boolean perhaps() {
        return random.nextInt(3) > 0;
    }

    private double number() {
        return random.nextInt(3) == 0
                ? NUMBERS[random.nextInt(NUMBERS.length)]
                : Math.pow(10, random.nextDouble() * 6 - 2);
    }

    private Order order() {
        OrderBuilder order = new OrderBuilder().indication(one(Indication.class));
        prescription(order);
        patient(order);
        surroundings(order);
        return order.build();
    }

    private void prescription(OrderBuilder order) {
        boolean known = perhaps();
        when(() -> order.product(
                known
                        ? one(List.copyOf(OrderSketch.knowledge("")
                                .vocabulary()
                                .products()
                                .keySet()))
                        : one(WORDS)));
        when(() -> order.dose(new StatedDose(number(), one(AmountUnit.class), one(StatedDose.Per.class))));
        when(() -> order.mode(one(Mode.class)));
        when(() -> order.route(one(WORDS)));
        when(() -> order.line(one(LineType.class)));
        when(() -> order.site(new BodySite(one(REGIONS), one(Laterality.class))));
        when(() -> order.concentration(new StatedConcentration(number(), one(StatedConcentration.Unit.class))));
        when(() -> order.diluent(one(WORDS)));
        when(() -> order.duration_min(number()));
        when(() -> order.rate_mL_per_h(number()));
        when(() -> order.interval_h(number()));
    }

    private void patient(OrderBuilder order) {
        when(() -> order.age(new Age(number(), number())));
        when(() -> order.age_d(number()));
        when(() -> order.weight_kg(number()));
        when(() -> order.gestation_wk(number()));
        when(() -> order.preterm(random.nextBoolean()));
        when(() -> order.renalImpairment(random.nextBoolean()));
        when(() -> order.activeDrugs(List.of(one(WORDS), one(WORDS))));
        when(() -> order.measurement(measurement()));
        when(() -> order.measurement(measurement()));
        when(() -> order.asOf(one(MOMENTS)));
        when(() -> order.fluid_mL_per_kg_per_d(number()));
    }

    private void surroundings(OrderBuilder order) {
        when(() -> order.coInfusions(List.of(new CoInfusion(one(WORDS), Optional.of(random.nextBoolean())))));
        when(() -> order.otherCalcium(List.of(new OtherCalcium(one(WORDS), Optional.of(number())))));
        when(() -> order.monitoring(EnumSet.of(one(Watch.class))));
        when(() -> order.infiltrationGrade(random.nextInt(9) - 3));
        when(() -> order.origin(new Origin("MedicationRequest/17", "", "")));
    }

    private void when(Runnable said) {
        if (perhaps()) {
            said.run();
        }
    }

    private Measurement measurement() {
        String value = one(List.of("-2", "0", "0.0001", "1.2", "2.9", "28", "1e300"));
        return new Measurement(
                one(List.of("calcium", "calcium-corrected", "calcium-ionised", "phosphate", "no-such")),
                perhaps()
                        ? Optional.of(Quantity.of(value, one(List.of("mmol/L", "mg/dL", "", "furlong"))))
                        : Optional.empty(),
                Optional.empty(),
                one(Measurement.Stated.class),
                perhaps() ? When.at(one(MOMENTS)) : When.unknown(),
                one(MOMENTS),
                new Origin("Observation/1", "value", ""));
    }
}
