package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.When;
import dev.kossa.review.diagnosis.Exposure.Link;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the diagnosis stage found.
 *
 * @param lesion what was seen at a place of the body; empty when the record describes none, and then nothing is ranked
 * @param exposures all calcium that was given, linked to the lesion or not
 * @param redFlags what comes before any ranking
 * @param differential the ranking; empty without a lesion
 * @param subtype the subtype of calcinosis, when a calcinosis leads
 * @param calciumPhosphate the calcium phosphate product, when both were measured
 * @param trajectory the calcification over time
 * @param questions what to ask first
 * @param nextTests what to do next, best first
 */
public record Diagnostics(
        Optional<Lesion> lesion,
        List<Exposure> exposures,
        List<RaisedFlag> redFlags,
        Optional<Differential> differential,
        Optional<Subtyping> subtype,
        Optional<CalciumPhosphate> calciumPhosphate,
        Trajectory trajectory,
        List<Question> questions,
        List<NextTest> nextTests) {
    public Diagnostics {
        exposures = List.copyOf(exposures);
        redFlags = List.copyOf(redFlags);
        questions = List.copyOf(questions);
        nextTests = List.copyOf(nextTests);
    }

    /** Diagnoses from what was known at that moment; the record must already be the one of that moment. */
    public static Diagnostics of(PatientRecord record, Knowledge knowledge, Instant asOf, DiagnosisOptions options) {
        return new Stage(record, knowledge, asOf, options).result();
    }

    /** Whether calcium was given that could have reached the lesion. */
    public boolean exposed() {
        return exposures.stream().anyMatch(exposure -> exposure.link() != Link.NOT_LINKED);
    }

    /** The steps of the stage, in their order. */
    private static final class Stage {
        private final PatientRecord record;
        private final Knowledge knowledge;
        private final Instant asOf;
        private final DiagnosisOptions options;
        private final Optional<Patient.Age> age;
        private final List<Item> items;
        private final Optional<Lesion> lesion;
        private final List<Exposure> exposures;
        private final Trajectory trajectory;

        Stage(PatientRecord record, Knowledge knowledge, Instant asOf, DiagnosisOptions options) {
            this.record = record;
            this.knowledge = knowledge;
            this.asOf = asOf;
            this.options = options;
            this.lesion = Lesion.of(record, knowledge.vocabulary())
                    .or(() -> options.assumeLesion() ? Optional.of(Lesion.notDescribed()) : Optional.empty());
            this.age = record.patient().ageAt(presentation());
            this.items = EvidenceCollector.collect(record, knowledge, age, lesion);
            this.exposures = new Exposures(knowledge).of(record, lesion.orElseGet(Lesion::notDescribed));
            this.trajectory = Trajectory.of(record);
        }

        /** Age counts when the lesion was first seen; a review years later does not make the patient older. */
        private Instant presentation() {
            return lesion.map(l -> l.firstSeen().latest())
                    .filter(moment -> moment.isBefore(asOf))
                    .orElse(asOf);
        }

        Diagnostics result() {
            Optional<CalciumPhosphate> product =
                    CalciumPhosphate.of(record, knowledge.vocabulary(), knowledge.guidance(), age, renal());
            List<RaisedFlag> flags = new RedFlags(
                            knowledge.reasoning(),
                            knowledge.vocabulary(),
                            age,
                            lesion.isPresent(),
                            items,
                            calcificationSeen())
                    .raised();
            return lesion.map(found -> ranked(found, flags, product)).orElseGet(() -> unranked(flags, product));
        }

        private Diagnostics unranked(List<RaisedFlag> flags, Optional<CalciumPhosphate> product) {
            return new Diagnostics(
                    lesion,
                    exposures,
                    flags,
                    Optional.empty(),
                    Optional.empty(),
                    product,
                    trajectory,
                    List.of(),
                    List.of());
        }

        private Diagnostics ranked(Lesion found, List<RaisedFlag> flags, Optional<CalciumPhosphate> product) {
            Model model = Model.of(knowledge);
            boolean exposureInPrior = options.prior() == DiagnosisOptions.Prior.CLINICAL && linked();
            Likelihoods likelihoods = new Likelihoods(model, age, found, infusions(), exposureInPrior);
            Priors priors = new Priors(model, options.prior(), age, exposures);
            Scorer scorer =
                    new Scorer(knowledge.vocabulary(), model, likelihoods, priors, new Stages(trajectory), items);
            Differential differential = scorer.differential();
            return new Diagnostics(
                    lesion,
                    exposures,
                    flags,
                    Optional.of(differential),
                    new Subtypes(knowledge.guidance()).of(differential, items, exposures, product),
                    product,
                    trajectory,
                    new Questions(knowledge, model, likelihoods).ask(scorer.now(), items, exposures),
                    new NextTests(model, knowledge.vocabulary(), likelihoods, age, asOf)
                            .rank(scorer.now(), items, flags));
        }

        private boolean linked() {
            return exposures.stream()
                    .anyMatch(exposure -> exposure.conditionsPrior() && exposure.link() == Link.LINKED);
        }

        private boolean renal() {
            return items.stream()
                    .anyMatch(item -> item.present()
                            && (item.finding().equals("chronic-kidney-disease")
                                    || item.finding().equals("dialysis")));
        }

        private boolean calcificationSeen() {
            return trajectory.lastSeen().isPresent();
        }

        private List<When> infusions() {
            return exposures.stream()
                    .filter(exposure -> exposure.link() != Link.NOT_LINKED)
                    .map(exposure -> exposure.medication().when())
                    .toList();
        }
    }
}
