package dev.kossa.server.hooks;

import dev.kossa.cli.order.report.RecipeWords;
import dev.kossa.fhir.order.CheckedOrder;
import dev.kossa.fhir.order.FhirOrderWriter;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Orders.Monitoring;
import dev.kossa.record.Origin;
import dev.kossa.review.line.CheckPlan;
import dev.kossa.review.order.Order;
import dev.kossa.review.order.OrderCheck;
import dev.kossa.review.order.OrderReview;
import dev.kossa.server.hooks.Suggestion.Action;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be done about an order: the same order mended, where there is only one way to; what is watched while it runs. */
final class OrderSuggestions {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DOSAGE = "dosageInstruction";
    private static final String EXTENSION = "extension";

    /** Of a dosage these say what is mended; all else stays as it was ordered. */
    private static final Set<String> MENDED = Set.of("text", "timing", "doseAndRate");

    private final Knowledge knowledge;
    private final FhirOrderWriter writer;

    OrderSuggestions(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.writer = new FhirOrderWriter(knowledge);
    }

    List<Suggestion> of(Order order, OrderReview review, HookCall call) {
        List<Suggestion> suggestions = new ArrayList<>();
        correction(order, review, call).ifPresent(suggestions::add);
        List<Action> watched = watched(review, call);
        if (!watched.isEmpty()) {
            suggestions.add(new Suggestion("Order the monitoring and the checks of the site", false, watched));
        }
        return suggestions;
    }

    // --- the order mended

    private Optional<Suggestion> correction(Order order, OrderReview review, HookCall call) {
        Optional<ObjectNode> draft = order.origin()
                .map(Origin::document)
                .flatMap(name -> call.context().draftOrders().flatMap(drafts -> draft(drafts, name)));
        Optional<Order> mended = OrderCheck.mended(order, review, knowledge);
        if (draft.isEmpty() || mended.isEmpty() || draft.get().path(DOSAGE).size() != 1) {
            return Optional.empty();
        }
        OrderReview mendedReview = OrderCheck.of(mended.get(), knowledge);
        ObjectNode proposal = proposal(order, review, new CheckedOrder.Mended(mended.get(), mendedReview), call);
        ObjectNode changed = draft.get().deepCopy();
        change((ObjectNode) changed.path(DOSAGE).get(0), proposal.path(DOSAGE).get(0));
        String how = proposal.path("note").path(0).path("text").asString("");
        return Optional.of(new Suggestion("Change the order as proposed", true, List.of(Action.update(how, changed))));
    }

    private static Optional<ObjectNode> draft(Slice drafts, String name) {
        JsonNode bundle = JSON.readTree(drafts.open());
        for (JsonNode entry : bundle.path("entry")) {
            JsonNode resource = entry.path("resource");
            String own = resource.path("resourceType").asString("") + "/"
                    + resource.path("id").asString("");
            if (own.equals(name) && resource instanceof ObjectNode found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private ObjectNode proposal(Order order, OrderReview review, CheckedOrder.Mended mended, HookCall call) {
        CheckedOrder checked =
                new CheckedOrder(call.context().patientId(), order, review, Optional.of(mended), call.moment());
        for (JsonNode entry : JSON.readTree(writer.write(checked, List.of())).path("entry")) {
            if (entry.path("resource").path("resourceType").asString("").equals("MedicationRequest")) {
                return (ObjectNode) entry.path("resource");
            }
        }
        throw new IllegalStateException("a mended order is written as a MedicationRequest");
    }

    private static void change(ObjectNode dosage, JsonNode mended) {
        for (String field : MENDED) {
            if (mended.has(field)) {
                dosage.set(field, mended.get(field));
            }
        }
        ArrayNode extensions = JSON.createArrayNode();
        for (JsonNode own : dosage.path(EXTENSION)) {
            if (!says(mended.path(EXTENSION), own.path("url").asString(""))) {
                extensions.add(own);
            }
        }
        mended.path(EXTENSION).forEach(extensions::add);
        if (!extensions.isEmpty()) {
            dosage.set(EXTENSION, extensions);
        }
    }

    private static boolean says(JsonNode extensions, String url) {
        for (JsonNode extension : extensions) {
            if (extension.path("url").asString("").equals(url)) {
                return true;
            }
        }
        return false;
    }

    // --- what is watched

    private List<Action> watched(OrderReview review, HookCall call) {
        List<Action> actions = new ArrayList<>();
        for (Monitoring row : review.monitoring()) {
            actions.add(Action.create(row.say(), Requests.request(row.say(), call)));
        }
        review.checkSchedule().map(plan -> check(plan, call)).ifPresent(actions::add);
        return actions;
    }

    private Action check(CheckPlan plan, HookCall call) {
        String what = RecipeWords.checks(plan, knowledge);
        ObjectNode request = Requests.request(what, call);
        request.putObject("occurrenceTiming")
                .putObject("repeat")
                .put("frequency", 1)
                .put("period", minutes(plan.every()))
                .put("periodUnit", "min");
        return Action.create(what, request);
    }

    private static long minutes(Duration time) {
        return time.toMinutes();
    }
}
