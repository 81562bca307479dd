package dev.kossa.fhir;

import dev.kossa.issue.Issue;
import dev.kossa.issue.NotMapped;
import dev.kossa.issue.StatusNoted;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Orders.Indication;
import dev.kossa.knowledge.Vocabulary.Drug;
import dev.kossa.language.TextContext;
import dev.kossa.record.Origin;
import dev.kossa.review.order.Measure;
import dev.kossa.review.order.Order;
import dev.kossa.review.order.OrderBuilder;
import dev.kossa.review.order.OrderCheck;
import dev.kossa.review.order.OrderContext;
import dev.kossa.review.order.OrderReview;
import dev.kossa.review.order.OtherCalcium;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the orders for calcium by vein among the resources of a patient, and maps each with what is known around it. */
final class OrderMapper {
    private static final String CALCIUM_SALT = "calcium-salt";
    private static final String REQUEST = "MedicationRequest";
    private static final String ADMINISTRATION = "MedicationAdministration";
    private static final Set<String> VOID = Set.of("cancelled", "entered-in-error", "not-done");
    private static final Set<String> OVER = Set.of("completed", "stopped", "ended");
    private static final Set<String> BY_MOUTH = Set.of("oral", "rectal", "topical");

    private final RecordMapper.Mapped mapped;
    private final Knowledge knowledge;
    private final OrderContext context;
    private final OrderedMonitoring monitoring;
    private final List<Issue> issues;

    OrderMapper(RecordMapper.Mapped mapped, Knowledge knowledge, Instant moment) {
        this.mapped = mapped;
        this.knowledge = knowledge;
        this.context = new OrderContext(mapped.reading().record(), knowledge, moment);
        this.monitoring = new OrderedMonitoring(mapped, knowledge.orders().monitoringWords(), moment);
        this.issues = new ArrayList<>(monitoring.tell(mapped.reading().issues()));
    }

    /** A status that keeps an order out of the record (a proposal is no fact) says nothing against checking it. */
    OrderReading map() {
        List<Order> plain = chosen().stream().map(this::order).toList();
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            Order order = plain.get(i);
            orders.add(plain.size() == 1 ? order : order.among(others(i, plain)));
        }
        Set<String> checked = plain.stream()
                .flatMap(order -> order.origin().stream())
                .map(Origin::document)
                .collect(Collectors.toSet());
        issues.removeIf(issue -> issue instanceof StatusNoted noted
                && checked.contains(noted.origin().document()));
        Reading reading = mapped.reading();
        return new OrderReading(orders, new Reading(reading.record(), issues, reading.source()));
    }

    // --- which

    private List<Resource> chosen() {
        List<Resource> requests = of(REQUEST);
        List<Resource> calcium = calcium(requests);
        if (calcium.isEmpty()) {
            calcium = calcium(of(ADMINISTRATION));
        }
        if (calcium.isEmpty()
                && requests.size() == 1
                && substance(requests.get(0)).drug().isEmpty()) {
            calcium = requests;
        }
        List<Resource> replaced = replaced(calcium);
        List<Resource> open = calcium.stream()
                .filter(resource -> !replaced.contains(resource))
                .filter(resource -> !OVER.contains(resource.text("status")))
                .toList();
        return (open.isEmpty() ? calcium : open)
                .stream()
                        .sorted(Comparator.comparing((Resource resource) ->
                                        !resource.text("status").equals("draft"))
                                .thenComparing(this::authored, Comparator.reverseOrder()))
                        .toList();
    }

    /** What another one takes the place of is no second order. */
    private List<Resource> replaced(List<Resource> orders) {
        return orders.stream()
                .flatMap(order -> mapped.chart().references().find(order, order.object("priorPrescription")).stream())
                .toList();
    }

    private List<Resource> of(String type) {
        return mapped.resources().stream()
                .filter(resource -> resource.type().equals(type))
                .filter(resource -> mapped.patients().areSubjectOf(resource))
                .filter(resource -> Refusal.of(resource).isEmpty())
                .filter(resource -> !VOID.contains(resource.text("status")))
                .filter(resource -> !resource.flag("doNotPerform").orElse(false))
                .toList();
    }

    private List<Resource> calcium(List<Resource> resources) {
        return resources.stream().filter(this::isCalcium).toList();
    }

    private boolean isCalcium(Resource resource) {
        OrderSubstance substance = substance(resource);
        boolean calcium = substance
                .drug()
                .flatMap(knowledge.vocabulary()::drug)
                .map(Drug::classes)
                .filter(classes -> classes.contains(CALCIUM_SALT))
                .isPresent();
        Optional<String> route = dosage(resource).route();
        return calcium && route.filter(BY_MOUTH::contains).isEmpty();
    }

    private Instant authored(Resource resource) {
        return mapped.chart()
                .times()
                .point(resource, resource, "authoredOn")
                .map(when -> when.latest())
                .filter(latest -> !latest.equals(Instant.MAX))
                .orElse(Instant.MIN);
    }

    // --- one

    private OrderSubstance substance(Resource resource) {
        return OrderSubstance.of(new Sheet(resource, mapped.chart()), knowledge);
    }

    private OrderDosage dosage(Resource resource) {
        return new OrderDosage(new Sheet(resource, mapped.chart()), first(resource), knowledge);
    }

    private static Element first(Resource resource) {
        if (resource.type().equals(ADMINISTRATION)) {
            return resource.object("dosage");
        }
        List<Element> all = resource.objects("dosageInstruction");
        return all.isEmpty() ? Element.NONE : all.get(0);
    }

    private Order order(Resource resource) {
        Optional<String> line = lineOf(resource);
        OrderBuilder order = context.tell(new OrderBuilder(), origin -> sameLine(line, origin));
        OrderDosage dosage = dosage(resource);
        substance(resource).tell(order);
        dosage.tell(order, issues::add);
        dosage.site().flatMap(context::infiltrationGrade).ifPresent(order::infiltrationGrade);
        monitoring.beside(resource).ifPresent(order::monitoring);
        order.indication(indication(resource));
        order.origin(new Origin(resource.document(), resource.type(), ""));
        return order.build();
    }

    // --- through which line

    /** The device of an administration, or the one that the order names. */
    private Optional<String> lineOf(Resource resource) {
        Element named = first(resource).extension(KossaExtensions.LINE).object("valueReference");
        return Stream.concat(Stream.of(named), resource.objects("device").stream())
                .map(device -> References.unversioned(device.text("reference")))
                .filter(reference -> !reference.isEmpty())
                .findFirst();
    }

    private Optional<Boolean> sameLine(Optional<String> line, Origin origin) {
        Optional<String> other = mapped.resources().stream()
                .filter(resource -> resource.document().equals(origin.document()))
                .findFirst()
                .flatMap(this::lineOf);
        return line.flatMap(own -> other.map(own::equals));
    }

    private Indication indication(Resource resource) {
        List<String> reasons = new ArrayList<>();
        resource.objects("reasonCode").forEach(reason -> reasons.addAll(words(reason)));
        for (Element reference : resource.objects("reasonReference")) {
            reasons.add(reference.text("display"));
            mapped.chart()
                    .references()
                    .find(resource, reference)
                    .ifPresent(found -> reasons.addAll(words(found.object("code"))));
        }
        for (String reason : reasons) {
            Optional<Indication> indication = knowledge.orders().indication(reason);
            if (indication.isPresent()) {
                return indication.get();
            }
        }
        reasons.stream()
                .filter(reason -> !reason.isEmpty())
                .limit(1)
                .forEach(reason -> issues.add(new NotMapped(
                        "indication", new Origin(resource.document(), resource.type() + ".reasonCode", reason))));
        return Indication.UNKNOWN;
    }

    /** The words of a concept, and the id of what its code means. */
    private List<String> words(Element concept) {
        List<String> words = new ArrayList<>(List.of(concept.text("text")));
        concept.objects("coding").forEach(coding -> words.add(coding.text("display")));
        mapped.chart()
                .concepts()
                .meaning(concept, TextContext.CLINICAL, Want.FINDINGS, false)
                .mentions()
                .forEach(mention -> words.add(mention.concept()));
        words.removeIf(String::isEmpty);
        return words;
    }

    // --- the others

    private List<OtherCalcium> others(int own, List<Order> all) {
        List<OtherCalcium> others = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i != own) {
                others.add(new OtherCalcium(label(all.get(i)), ofDay_mmol(all.get(i))));
            }
        }
        return others;
    }

    private static String label(Order order) {
        String product = order.prescription().product().orElse("calcium");
        return product
                + order.prescription().dose().map(dose -> " " + dose.words()).orElse("")
                + order.origin().map(origin -> " (" + origin.document() + ")").orElse("");
    }

    private Optional<Double> ofDay_mmol(Order order) {
        OrderReview review = OrderCheck.of(order, knowledge);
        return review.quantity(Measure.CALCIUM_MMOL_PER_KG_PER_D)
                .flatMap(perKg -> order.patient().weight_kg().map(kg -> perKg * kg));
    }
}
