package dev.kossa.server.hooks;

import dev.kossa.fhir.OrderReader;
import dev.kossa.fhir.OrderReading;
import dev.kossa.fhir.UnreadableInput;
import dev.kossa.issue.FactMissing;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.OrderIssue;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.Origin;
import dev.kossa.review.order.Order;
import dev.kossa.review.order.OrderCheck;
import dev.kossa.review.order.OrderReview;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the orders for calcium by vein that are being chosen or signed; the other drafts are what is known around them. */
final class OrderService implements HookService {
    private static final String SELECT = "order-select";
    private static final String SIGN = "order-sign";

    private final OrderReader reader;
    private final Knowledge knowledge;
    private final OrderSuggestions suggestions;
    private final Queries queries;

    OrderService(OrderReader reader, Knowledge knowledge, Queries queries) {
        this.reader = reader;
        this.knowledge = knowledge;
        this.suggestions = new OrderSuggestions(knowledge);
        this.queries = queries;
    }

    @Override
    public String id() {
        return "kossa-iv-calcium-order";
    }

    @Override
    public List<String> hooks() {
        return List.of(SELECT, SIGN);
    }

    @Override
    public String title() {
        return "Kossa: calcium by vein";
    }

    @Override
    public String description() {
        return "Checks an order for intravenous calcium: dose, rate, dilution, line, what runs beside it. Says nothing when all is well.";
    }

    @Override
    public Map<String, String> prefetch() {
        Map<String, String> prefetch = new LinkedHashMap<>();
        prefetch.put("patient", queries.patient());
        prefetch.put(
                "measurements",
                queries.observations(List.of(
                        "weight",
                        "gestational-age-at-birth",
                        "calcium",
                        "calcium-corrected",
                        "calcium-ionised",
                        "phosphate")));
        prefetch.put("conditions", queries.of("Condition"));
        prefetch.put("medications", queries.of("MedicationRequest", "status=active"));
        return prefetch;
    }

    /** Most orders are for something else. */
    @Override
    public boolean concerns(HookCall call) throws UnreadableInput, BadRequest {
        Set<String> asked = asked(call);
        return reader.read(call.drafts(), call.zone(), call.moment()).orders().stream()
                .anyMatch(order -> isAsked(order, asked));
    }

    @Override
    public List<Card> cards(HookCall call) throws UnreadableInput, BadRequest {
        Set<String> asked = asked(call);
        OrderReading reading = reader.read(call.inputs(), call.zone(), call.moment());
        SamePatient.check(reading.reading().record(), call);
        List<Card> cards = new ArrayList<>();
        for (Order order : reading.orders()) {
            if (isAsked(order, asked)) {
                cards.addAll(cards(order, call));
            }
        }
        cards.sort(Comparator.comparing(Card::severity).reversed());
        return cards;
    }

    private static Set<String> asked(HookCall call) throws BadRequest {
        Slice drafts = call.context()
                .draftOrders()
                .orElseThrow(() -> BadRequest.malformed(
                        "The request has no context.draftOrders.\nMaybe it is for another hook than " + call.hook()
                                + "."));
        if (call.hook().equals(SELECT)) {
            return new HashSet<>(call.context().selections());
        }
        try {
            return ResourceScan.names(drafts);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
    }

    /** An order without an id is one of the drafts when its name says so: then it cannot be chosen, but it is signed. */
    private static boolean isAsked(Order order, Set<String> asked) {
        String name = order.origin().map(Origin::document).orElse("");
        return asked.contains(name) || name.endsWith(" of " + HookCall.DRAFTS);
    }

    private List<Card> cards(Order order, HookCall call) {
        OrderReview review = OrderCheck.of(order, knowledge);
        String about = order.origin().map(Origin::document).orElse("");
        List<Card> cards = new ArrayList<>();
        List<OrderIssue> missing = new ArrayList<>();
        for (OrderIssue issue : review.issues()) {
            if (issue.severity() == Severity.INFO) {
                continue;
            }
            if (issue instanceof FactMissing) {
                missing.add(issue);
            } else {
                cards.add(Card.of(issue, about + " " + issue.sentence()));
            }
        }
        // While an order is being chosen its parts are still to be filled in.
        if (call.hook().equals(SIGN)) {
            missing(missing, about).ifPresent(cards::add);
        }
        if (!cards.isEmpty()) {
            cards.set(0, cards.get(0).with(suggestions.of(order, review, call)));
        }
        return cards;
    }

    /** One card for all that is missing; for information, because nothing wrong is known. */
    private static Optional<Card> missing(List<OrderIssue> missing, String about) {
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        List<String> facts =
                missing.stream().map(issue -> ((FactMissing) issue).fact()).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add("The order for calcium cannot be judged without " + String.join(", ", facts) + ".");
        missing.forEach(issue -> sentences.add(issue.maybe()));
        return Optional.of(new Card(
                "FactMissing",
                about + " " + facts,
                Severity.INFO,
                sentences,
                missing.stream().flatMap(issue -> issue.knowledge().stream()).toList(),
                List.of()));
    }
}
