package dev.kossa.fhir;

import dev.kossa.issue.Issue;
import dev.kossa.issue.NotMapped;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.BodySite;
import dev.kossa.record.Quantity;
import dev.kossa.review.order.AmountUnit;
import dev.kossa.review.order.LineType;
import dev.kossa.review.order.OrderBuilder;
import dev.kossa.review.order.StatedConcentration;
import dev.kossa.review.order.StatedDose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** How it is ordered: one dosage of a request, or that of an administration. What is not a number with a known unit is named, not guessed. */
final class OrderDosage {
    private static final Set<String> ROUTES = Set.of("route");
    private static final String CENTRAL = "central-venous";
    private static final double MIN_PER_H = 60;

    /** Minutes in a unit of time of FHIR. */
    private static final Map<String, Double> MINUTES =
            Map.of("s", 1 / 60.0, "min", 1.0, "h", MIN_PER_H, "d", 24 * MIN_PER_H, "wk", 7 * 24 * MIN_PER_H);

    /** Doses of a day that the codes of HL7 (GTSAbbreviation) mean. */
    private static final Map<String, Double> HOURS_BETWEEN =
            Map.of("QD", 24.0, "BID", 12.0, "TID", 8.0, "QID", 6.0, "Q4H", 4.0, "Q6H", 6.0, "Q8H", 8.0, "Q12H", 12.0);

    private final Sheet sheet;
    private final Element dosage;
    private final Knowledge knowledge;
    private final DoseText words;

    OrderDosage(Sheet sheet, Element dosage, Knowledge knowledge) {
        this.sheet = sheet;
        this.dosage = dosage;
        this.knowledge = knowledge;
        this.words = DoseText.of(dosage.text("text"), "");
    }

    /** Id of the route. */
    Optional<String> route() {
        Element said = dosage.object("route");
        return said.isNone()
                ? TestMethod.inWords(sheet, dosage.text("text"), ROUTES)
                : TestMethod.ofKind(sheet, said, ROUTES).map(method -> method.id());
    }

    void tell(OrderBuilder order, Consumer<Issue> issues) {
        route().ifPresent(order::route);
        line().ifPresent(order::line);
        site().ifPresent(order::site);
        concentration(issues).ifPresent(order::concentration);
        diluent().ifPresent(order::diluent);
        amounts(order, issues);
        interval_h().ifPresent(order::interval_h);
    }

    // --- how much

    private void amounts(OrderBuilder order, Consumer<Issue> issues) {
        Optional<StatedDose> dose = dose(issues);
        Optional<StatedDose> rate = rate(issues);
        dose.ifPresent(order::dose);
        lowest(dose.isPresent() ? "dose" : "rate", issues).ifPresent(order::lowest);
        Optional<Double> duration = duration_min();
        Optional<Double> pump = rate.flatMap(OrderDosage::pump_mL_per_h);
        pump.ifPresent(order::rate_mL_per_h);
        if (pump.isEmpty() && rate.isPresent()) {
            if (dose.isEmpty()) {
                order.dose(rate.get());
            } else if (duration.isEmpty()) {
                duration = dose.get().time_min(rate.get());
            }
        }
        duration.ifPresent(order::duration_min);
    }

    private Optional<StatedDose> dose(Consumer<Issue> issues) {
        Element at = first("doseQuantity").orElse(dosage.object("dose"));
        Element range = first("doseRange").orElse(Element.NONE);
        return stated(at, range, words.dose(), "dose", issues);
    }

    private Optional<StatedDose> rate(Consumer<Issue> issues) {
        Element ratio = first("rateRatio").orElse(dosage.object("rateRatio"));
        Optional<Quantity> ofRatio = Quantities.of(ratio.object("numerator"), ratio.object("denominator"));
        if (ofRatio.isPresent()) {
            return known(ofRatio.get(), ratio, "rate", issues);
        }
        Element at = first("rateQuantity").orElse(dosage.object("rateQuantity"));
        Element range = first("rateRange").orElse(Element.NONE);
        return stated(at, range, words.rate(), "rate", issues);
    }

    private Optional<Element> first(String name) {
        return dosage.objects("doseAndRate").stream()
                .map(both -> both.object(name))
                .filter(found -> !found.isNone())
                .findFirst();
    }

    /** The quantity; of a range its upper end, for that may be given; else what the text says. */
    private Optional<StatedDose> stated(
            Element at, Element range, Optional<Quantity> inWords, String what, Consumer<Issue> issues) {
        Element quantity = at.isNone() ? range.object("high") : at;
        Optional<Quantity> said = Quantities.of(quantity);
        if (said.isPresent()) {
            return known(said.get(), quantity, what, issues);
        }
        Element text = dosage.primitive("text");
        return inWords.flatMap(found -> known(found, text, what, issues));
    }

    /** The lower end of a range of doses or rates. */
    private Optional<StatedDose> lowest(String what, Consumer<Issue> issues) {
        Element low = first(what + "Quantity").isPresent()
                ? Element.NONE
                : first(what + "Range").orElse(Element.NONE).object("low");
        return Quantities.of(low).flatMap(said -> known(said, low, "lowest " + what, issues));
    }

    private Optional<StatedDose> known(Quantity quantity, Element at, String what, Consumer<Issue> issues) {
        Optional<StatedDose> dose = OrderUnits.dose(quantity);
        if (dose.isEmpty()) {
            issues.accept(new NotMapped(what, sheet.origin(at, quantity.toString())));
        }
        return dose;
    }

    private static Optional<Double> pump_mL_per_h(StatedDose rate) {
        boolean volume = rate.unit() == AmountUnit.ML && !rate.per().perKg();
        return volume ? rate.perHour() : Optional.empty();
    }

    // --- when

    private Optional<Double> duration_min() {
        Element repeat = dosage.object("timing").object("repeat");
        Optional<Double> unit = Optional.ofNullable(MINUTES.get(repeat.text("durationUnit")));
        Optional<Double> said = repeat.number("duration").flatMap(n -> unit.map(min -> n.doubleValue() * min));
        return said.or(() -> minutes(repeat.object("boundsDuration")));
    }

    private static Optional<Double> minutes(Element duration) {
        return Quantities.of(duration)
                .flatMap(time -> Optional.ofNullable(MINUTES.get(time.unit()))
                        .map(min -> time.value().doubleValue() * min));
    }

    private Optional<Double> interval_h() {
        Element timing = dosage.object("timing");
        Element repeat = timing.object("repeat");
        Optional<Double> unit = Optional.ofNullable(MINUTES.get(repeat.text("periodUnit")));
        Optional<Double> period =
                repeat.number("period").flatMap(n -> unit.map(min -> n.doubleValue() * min / MIN_PER_H));
        double times = repeat.number("frequency").map(Number::doubleValue).orElse(1.0);
        return period.filter(hours -> times > 0).map(hours -> hours / times).or(() -> coded(timing.object("code")));
    }

    private static Optional<Double> coded(Element code) {
        List<String> codes = new ArrayList<>(List.of(code.text("text")));
        code.objects("coding").forEach(coding -> codes.add(coding.text("code")));
        return codes.stream()
                .flatMap(each -> Optional.ofNullable(HOURS_BETWEEN.get(each.toUpperCase(Locale.ROOT))).stream())
                .findFirst();
    }

    // --- where and in what

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        texts.add(Concepts.label(dosage.extension(KossaExtensions.LINE).object("valueCodeableConcept")));
        texts.add(Concepts.label(dosage.object("route")));
        texts.add(Concepts.label(dosage.object("site")));
        dosage.objects("additionalInstruction").forEach(more -> texts.add(Concepts.label(more)));
        texts.add(dosage.text("text"));
        devices().forEach(device -> texts.add(DeviceMapper.label(device)));
        return texts;
    }

    /** The line itself, as far as it is in the input. */
    private List<Resource> devices() {
        List<Element> references = new ArrayList<>(sheet.resource().objects("device"));
        references.add(dosage.extension(KossaExtensions.LINE).object("valueReference"));
        return references.stream()
                .flatMap(reference -> sheet.chart().references().find(sheet.resource(), reference).stream())
                .toList();
    }

    private Optional<LineType> line() {
        for (String text : texts()) {
            Optional<Boolean> central = sheet.chart().lexicon().lineWords().central(text);
            if (central.isPresent()) {
                return Optional.of(central.get() ? LineType.CENTRAL : LineType.PERIPHERAL);
            }
        }
        return route().filter(CENTRAL::equals).map(route -> LineType.CENTRAL);
    }

    /** Where the line enters. */
    Optional<BodySite> site() {
        Element site = dosage.object("site");
        return Sheet.first(site.isNone() ? sheet.sites(dosage.text("text")) : sheet.sites(site));
    }

    private Optional<StatedConcentration> concentration(Consumer<Issue> issues) {
        Element said = dosage.extension(KossaExtensions.CONCENTRATION).object("valueQuantity");
        Optional<Quantity> quantity = Quantities.of(said).or(words::concentration);
        if (quantity.isPresent()) {
            Quantity written = quantity.get();
            Optional<StatedConcentration> known =
                    StatedConcentration.parse(written.value().toPlainString() + " " + OrderUnits.plain(written.unit()));
            if (known.isEmpty() && !said.isNone()) {
                issues.accept(new NotMapped("concentration", sheet.origin(said, written.toString())));
            }
            return known;
        }
        return texts().stream()
                .filter(text -> text.toLowerCase(Locale.ROOT).contains("undiluted"))
                .findFirst()
                .map(text -> StatedConcentration.undiluted());
    }

    /** In the extension, or in the words of an instruction: the longest name of a diluent in them. */
    private Optional<String> diluent() {
        String own = Concepts.label(dosage.extension(KossaExtensions.DILUENT).object("valueCodeableConcept"));
        return own.isEmpty()
                ? texts().stream()
                        .flatMap(text -> knowledge.orders().diluentIn(text).stream())
                        .findFirst()
                : Optional.of(own);
    }
}
