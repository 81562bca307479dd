package dev.kossa.fhir.order;

import dev.kossa.fhir.KossaExtensions;
import dev.kossa.fhir.proposal.Codes;
import dev.kossa.fhir.proposal.Draft;
import dev.kossa.fhir.proposal.Node;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Orders.Indication;
import dev.kossa.knowledge.Orders.Reason;
import dev.kossa.knowledge.Vocabulary.Product;
import dev.kossa.record.BodySite;
import dev.kossa.review.order.Order;
import dev.kossa.review.order.Order.Prescription;
import dev.kossa.review.order.Recipe;
import dev.kossa.review.order.StatedConcentration;
import dev.kossa.review.order.StatedDose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A mended order as a MedicationRequest: a draft and a proposal, which names what it would replace. */
final class RequestPart {
    private final Draft draft;
    private final Knowledge knowledge;

    RequestPart(Draft draft, Knowledge knowledge) {
        this.draft = draft;
        this.knowledge = knowledge;
    }

    Node resource(CheckedOrder checked, CheckedOrder.Mended mended) {
        Order order = mended.order();
        Node request = draft.resource("MedicationRequest")
                .put("status", "draft")
                .put("intent", "proposal")
                .put("medicationCodeableConcept", product(order.prescription()))
                .put("subject", draft.subject())
                .put("authoredOn", draft.asOf());
        reason(order.prescription().indication())
                .ifPresent(reason -> request.put("reasonCode", List.of(Codes.words(reason.label()))));
        request.put("note", List.of(Codes.words(change(checked.order(), order))))
                .put("dosageInstruction", List.of(dosage(mended)));
        order.origin()
                .map(origin -> Draft.reference(origin.document()))
                .ifPresent(prior -> request.put("priorPrescription", prior));
        return request;
    }

    private Node product(Prescription said) {
        String id = said.product().orElse("");
        Optional<Product> known =
                Optional.ofNullable(knowledge.vocabulary().products().get(id));
        return known.map(product -> Codes.concept(Codes.VOCABULARY, product.id(), product.label()))
                .orElse(Codes.words(id));
    }

    private Optional<Reason> reason(Indication indication) {
        return Optional.ofNullable(knowledge.orders().reasons().get(indication))
                .filter(reason -> indication != Indication.UNKNOWN);
    }

    private static String change(Order from, Order to) {
        List<String> changes = new ArrayList<>();
        Prescription was = from.prescription();
        Prescription is = to.prescription();
        if (!was.concentration().equals(is.concentration())) {
            changes.add("concentration "
                    + is.concentration().map(StatedConcentration::words).orElse("of the product")
                    + was.concentration()
                            .map(old -> " instead of " + old.words())
                            .orElse(""));
        }
        if (!was.duration_min().equals(is.duration_min())) {
            changes.add("over "
                    + is.duration_min()
                            .map(RequestPart::number)
                            .map(BigDecimal::toPlainString)
                            .orElse("?") + " min"
                    + was.duration_min()
                            .map(old -> " instead of " + number(old).toPlainString() + " min")
                            .orElse(""));
        }
        return "Proposed change: " + String.join("; ", changes) + ". Amount, product and route are as ordered.";
    }

    // --- dosage

    private Node dosage(CheckedOrder.Mended mended) {
        Prescription said = mended.order().prescription();
        List<Node> extensions = new ArrayList<>();
        said.concentration()
                .ifPresent(c -> extensions.add(
                        Node.of("url", KossaExtensions.CONCENTRATION).put("valueQuantity", concentration(c))));
        said.diluent()
                .ifPresent(diluent -> extensions.add(
                        Node.of("url", KossaExtensions.DILUENT).put("valueCodeableConcept", Codes.words(diluent))));
        said.line()
                .map(line -> line.name().toLowerCase(Locale.ROOT))
                .ifPresent(line -> extensions.add(
                        Node.of("url", KossaExtensions.LINE).put("valueCodeableConcept", Codes.words(line))));
        Node dosage = new Node()
                .put("extension", extensions)
                .put("text", mended.review().recipe().map(Recipe::label).orElse(""))
                .put("timing", timing(said));
        said.site().ifPresent(site -> dosage.put("site", site(site)));
        said.route()
                .ifPresent(route -> dosage.put(
                        "route",
                        Codes.concept(
                                Codes.VOCABULARY, route, knowledge.vocabulary().label(route))));
        said.dose().ifPresent(dose -> dosage.put("doseAndRate", List.of(dose(dose, said.lowest()))));
        return dosage;
    }

    private Node site(BodySite site) {
        return Codes.words(knowledge.vocabulary().bodySites().label(site));
    }

    private static Node timing(Prescription said) {
        Node repeat = new Node();
        said.duration_min().ifPresent(min -> repeat.put("duration", number(min)).put("durationUnit", "min"));
        said.interval_h()
                .ifPresent(hours -> repeat.put("frequency", BigDecimal.ONE)
                        .put("period", number(hours))
                        .put("periodUnit", "h"));
        return new Node().put("repeat", repeat);
    }

    private static Node dose(StatedDose dose, Optional<StatedDose> lowest) {
        String name = dose.per().rate() ? "rate" : "dose";
        return lowest.isEmpty()
                ? new Node().put(name + "Quantity", quantity(dose))
                : new Node()
                        .put(
                                name + "Range",
                                new Node().put("low", quantity(lowest.get())).put("high", quantity(dose)));
    }

    private static Node quantity(StatedDose dose) {
        return quantity(dose.value(), dose.unitLabel(), ucum(dose));
    }

    /** Elemental calcium is an annotation: the unit is a milligram. */
    private static String ucum(StatedDose dose) {
        String amount = switch (dose.unit()) {
            case SALT_MG -> "mg";
            case ELEMENTAL_MG -> "mg{Ca}";
            case MMOL -> "mmol";
            case MEQ -> "meq";
            case ML -> "mL";
        };
        return amount + dose.per().label();
    }

    private static Node concentration(StatedConcentration concentration) {
        String unit = switch (concentration.unit()) {
            case SALT_MG_PER_ML -> "mg/mL";
            case ELEMENTAL_MG_PER_ML -> "mg{Ca}/mL";
            case MMOL_PER_ML -> "mmol/mL";
            case MEQ_PER_ML -> "meq/mL";
            case SHARE -> "1";
        };
        return quantity(concentration.value(), unit, unit);
    }

    private static Node quantity(double value, String unit, String code) {
        return new Node()
                .put("value", number(value))
                .put("unit", unit)
                .put("system", Codes.UNIT)
                .put("code", code);
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros();
    }
}
