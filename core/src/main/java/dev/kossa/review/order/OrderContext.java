package dev.kossa.review.order;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.record.BodySite;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Measurement;
import dev.kossa.record.Medication;
import dev.kossa.record.Medication.Use;
import dev.kossa.record.Origin;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.review.Laboratory;
import dev.kossa.review.line.Injury;
import dev.kossa.review.line.LadderStep;
import dev.kossa.review.line.LineWatch;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a record tells the check of an order of the patient: only what was known by then, and nothing that was not said. */
public final class OrderContext {
    private static final String WEIGHT = "weight";
    private static final String GESTATION = "gestational-age-at-birth";
    private static final String PREMATURITY = "prematurity";
    private static final String CALCIUM_SALT = "calcium-salt";
    private static final Set<String> KIDNEYS = Set.of("chronic-kidney-disease", "acute-kidney-injury", "dialysis");
    private static final Set<String> MEASURED = Set.of("calcium", "calcium-corrected", "calcium-ionised", "phosphate");

    private final PatientRecord record;
    private final Knowledge knowledge;
    private final Vocabulary vocabulary;
    private final Instant moment;

    /**
     * @param record all that is known
     * @param moment of the order; what was recorded later is not used
     */
    public OrderContext(PatientRecord record, Knowledge knowledge, Instant moment) {
        this.record = record.with(
                record.facts().stream().filter(fact -> known(fact, moment)).toList());
        this.knowledge = knowledge;
        this.vocabulary = knowledge.vocabulary();
        this.moment = moment;
    }

    /** A weight "of today" is dated to the day, and whoever orders today has it. */
    private static boolean known(Fact fact, Instant moment) {
        boolean onlyDated = fact.knownSince().equals(fact.when().latest());
        Instant since = onlyDated ? fact.when().earliest() : fact.knownSince();
        return !since.isAfter(moment);
    }

    /**
     * Puts what is known of the patient into an order.
     *
     * @param sameLine whether something that runs shares the line of the order, by where it was recorded; empty when that is not known
     */
    public OrderBuilder tell(OrderBuilder order, Function<Origin, Optional<Boolean>> sameLine) {
        order.asOf(moment);
        record.patient().ageAt(moment).ifPresent(order::age);
        last(WEIGHT).ifPresent(order::weight_kg);
        last(GESTATION).ifPresent(order::gestation_wk);
        presence(Set.of(PREMATURITY)).ifPresent(order::preterm);
        presence(KIDNEYS).ifPresent(order::renalImpairment);
        record.every(Measurement.class)
                .filter(measurement -> MEASURED.contains(measurement.analyte()))
                .forEach(order::measurement);
        drugs().ifPresent(order::activeDrugs);
        running(sameLine).forEach(order::coInfusion);
        return order;
    }

    /** The last value, in the unit of the vocabulary. */
    private Optional<Double> last(String analyte) {
        return record.every(Measurement.class)
                .filter(measurement -> measurement.analyte().equals(analyte))
                .filter(measurement -> !ofBirth(measurement))
                .max(Comparator.comparing(measurement -> measurement.when().latest()))
                .flatMap(measurement -> vocabulary
                        .analyte(analyte)
                        .map(known -> Laboratory.canonical(measurement, known))
                        .filter(value -> value.isPresent())
                        .map(value -> value.getAsDouble()));
    }

    /** The weight of birth is not that of today, though both are weights. */
    private static boolean ofBirth(Measurement measurement) {
        return measurement.analyte().equals(WEIGHT)
                && measurement.origin().text().toLowerCase(Locale.ROOT).contains("birth");
    }

    /** Present when one is; absent only when all that was said of them is no. */
    private Optional<Boolean> presence(Set<String> concepts) {
        List<Presence> said = record.every(Finding.class)
                .filter(finding -> concepts.contains(finding.concept()))
                .map(Finding::presence)
                .filter(presence -> presence == Presence.PRESENT || presence == Presence.ABSENT)
                .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(said.contains(Presence.PRESENT));
    }

    /** The greatest sure grade of an injury at that place whose ladder of actions has not come to its end. */
    public Optional<Integer> infiltrationGrade(BodySite site) {
        return LineWatch.of(record, knowledge, moment).sites().stream()
                .filter(watched -> watched.site().equals(site))
                .flatMap(watched -> watched.injuries().stream())
                .filter(injury -> injury.steps().stream().anyMatch(OrderContext::open))
                .map(Injury::low)
                .max(Integer::compare);
    }

    private static boolean open(LadderStep step) {
        return step.state() != LadderStep.State.DONE && step.state() != LadderStep.State.MISSED;
    }

    // --- drugs

    /** Empty when the record names no drug besides calcium: then nobody said that there is none. */
    private Optional<List<String>> drugs() {
        List<String> drugs = others().filter(this::notOver)
                .map(OrderContext::name)
                .distinct()
                .toList();
        return others().findAny().map(any -> drugs);
    }

    /** What runs into a vein now. */
    private List<CoInfusion> running(Function<Origin, Optional<Boolean>> sameLine) {
        return others().filter(drug -> drug.use() == Use.GIVEN && intoVein(drug))
                .filter(drug ->
                        drug.end().filter(end -> end.earliest().isAfter(moment)).isPresent())
                .map(drug -> new CoInfusion(name(drug), sameLine.apply(drug.origin())))
                .distinct()
                .toList();
    }

    private Stream<Medication> others() {
        return record.every(Medication.class)
                .filter(drug -> drug.use() != Use.NOT_GIVEN)
                .filter(drug -> !name(drug).isEmpty() && !calcium(drug));
    }

    private boolean calcium(Medication drug) {
        return drug.drug()
                .flatMap(vocabulary::drug)
                .filter(known -> known.classes().contains(CALCIUM_SALT))
                .isPresent();
    }

    private boolean notOver(Medication drug) {
        boolean begun = drug.when().isUnknown() || !drug.when().earliest().isAfter(moment);
        boolean over = drug.end()
                .filter(end -> !end.isUnknown() && end.latest().isBefore(moment))
                .isPresent();
        return begun && !over;
    }

    private static boolean intoVein(Medication drug) {
        return drug.route()
                .filter(route -> route.equals("intravenous") || route.equals("central-venous"))
                .isPresent();
    }

    private static String name(Medication drug) {
        return drug.drug().orElse(drug.label());
    }
}
