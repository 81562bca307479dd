package dev.kossa.fhir.review;

import dev.kossa.fhir.proposal.Codes;
import dev.kossa.fhir.proposal.Draft;
import dev.kossa.fhir.proposal.Node;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Guidance.Caution;
import dev.kossa.knowledge.Guidance.Evidence;
import dev.kossa.knowledge.Guidance.Treatment;
import dev.kossa.review.care.Appointment;
import dev.kossa.review.care.Course;
import dev.kossa.review.care.LateWatch;
import dev.kossa.review.care.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Care options and follow-up as CarePlans, the late watch as Tasks. Whether something was done is not known here, so no activity says it. */
final class CarePart {
    private final Draft draft;
    private final Plan plan;

    CarePart(Draft draft, Plan plan) {
        this.draft = draft;
        this.plan = plan;
    }

    List<Node> resources() {
        List<Node> resources = new ArrayList<>();
        if (!plan.options().isEmpty() || !plan.cautions().isEmpty()) {
            resources.add(options());
        }
        if (!plan.followUp().isEmpty()) {
            resources.add(followUp());
        }
        plan.watches().stream().map(this::watch).forEach(resources::add);
        return resources;
    }

    private Node options() {
        List<Basis> rows = plan.cautions().stream().map(Caution::basis).toList();
        return carePlan("Care options with what was seen under them; none is advised before another", rows)
                .put("activity", plan.options().stream().map(CarePart::option).toList())
                .put(
                        "note",
                        Draft.notes(plan.cautions().stream()
                                .map(caution -> caution.label() + ": " + caution.say())
                                .toList()));
    }

    private static Node option(Treatment option) {
        String seen = option.evidence().stream().map(CarePart::seen).collect(Collectors.joining("; "));
        String description = "For: " + option.applies()
                + (option.avoid().isEmpty() ? "" : "\nNot: " + option.avoid())
                + (seen.isEmpty() ? "" : "\nSeen: " + seen + ".");
        return activity(
                option.evidence().stream().map(Evidence::basis).toList(),
                new Node()
                        .put("code", Codes.concept(Codes.VOCABULARY, option.id(), option.label()))
                        .put("status", "unknown")
                        .put("description", description));
    }

    private static String seen(Evidence evidence) {
        return evidence.count().map(c -> c.present() + " of " + c.of() + " ").orElse("") + evidence.outcome() + " ("
                + evidence.population() + "; " + evidence.quality() + ")";
    }

    private Node followUp() {
        List<Basis> rows = plan.course().map(Course::basis).orElse(List.of());
        return carePlan("Follow-up after an injury by calcium", rows)
                .put(
                        "activity",
                        plan.followUp().stream().map(CarePart::appointment).toList())
                .put(
                        "note",
                        Draft.notes(plan.course().map(Course::sentence).stream().toList()));
    }

    private static Node appointment(Appointment appointment) {
        Node period = new Node();
        appointment.from().ifPresent(day -> period.put("start", day.toString()));
        appointment.until().ifPresent(day -> period.put("end", day.toString()));
        String applies = appointment.when().isEmpty() ? "" : " (" + appointment.when() + ")";
        return activity(
                List.of(appointment.basis()),
                new Node()
                        .put("status", "unknown")
                        .put("scheduledPeriod", period)
                        .put("description", appointment.what() + applies));
    }

    private static Node activity(List<Basis> rows, Node detail) {
        return new Node().put("extension", Draft.basis(rows)).put("detail", detail);
    }

    private Node carePlan(String title, List<Basis> rows) {
        return draft.resource("CarePlan")
                .put("extension", Draft.basis(rows))
                .put("status", "draft")
                .put("intent", "proposal")
                .put("title", title)
                .put("subject", draft.subject())
                .put("created", draft.asOf())
                .put("author", draft.kossa());
    }

    private Node watch(LateWatch watch) {
        return draft.resource("Task")
                .put("extension", Draft.basis(watch.knowledge()))
                .put("status", "draft")
                .put("intent", "proposal")
                .put("description", watch.sentence())
                .put("focus", Draft.reference(watch.fact().document()))
                .put("for", draft.subject())
                .put("authoredOn", draft.asOf())
                .put("requester", draft.kossa())
                .put(
                        "restriction",
                        new Node().put("period", Node.of("end", watch.until().toString())));
    }
}
