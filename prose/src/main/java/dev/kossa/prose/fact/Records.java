package dev.kossa.prose.fact;

import dev.kossa.knowledge.Vocabulary.Method;
import dev.kossa.language.Mention;
import dev.kossa.prose.Anchor;
import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.Manuscript;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading.Located;
import dev.kossa.prose.fact.Story.Told;
import dev.kossa.prose.text.SectionKind;
import dev.kossa.record.BodySite;
import dev.kossa.record.Diagnosis;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Measurement;
import dev.kossa.record.Medication;
import dev.kossa.record.Medication.Use;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.Procedure;
import dev.kossa.record.Quantity;
import dev.kossa.record.TestResult;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A story as the facts of a record. What is told is known since it happened, at the latest. */
final class Records {
    private final Manuscript manuscript;
    private final Anchor anchor;
    private final Story story;
    private final Exposures exposures;
    private final Map<SectionKind, Opinion> lastMade;
    private final Retelling retelling;
    private final List<Located> located = new ArrayList<>();

    private Records(Manuscript manuscript, Anchor anchor, Story story, Exposures exposures) {
        this.manuscript = manuscript;
        this.anchor = anchor;
        this.story = story;
        this.exposures = exposures;
        this.lastMade = lastMade(story);
        this.retelling = new Retelling(story);
    }

    /** The facts, in the order of the text. */
    static List<Located> of(Manuscript manuscript, Anchor anchor, Story story, Exposures exposures) {
        Records records = new Records(manuscript, anchor, story, exposures);
        records.addAll();
        records.located.sort(Comparator.comparingInt(fact -> fact.quote().start()));
        return records.located;
    }

    /** The patient, born so long before the presentation. */
    static Patient patient(CaseSummary summary, Anchor anchor) {
        When birth = summary.age().map(said -> birth(said.value(), anchor)).orElse(When.unknown());
        return new Patient("", summary.sex().map(CaseSummary.Said::value), birth);
    }

    /** Completed units: a child of nine months is nine months old, and not yet ten. */
    private static When birth(CaseSummary.Age age, Anchor anchor) {
        double unit = new CaseSummary.Age(1, age.unit()).days();
        return new Days(-age.days() - unit, -age.days()).when(anchor);
    }

    private void addAll() {
        story.findings().forEach(this::addFinding);
        story.labs().forEach(this::addLab);
        story.tests().forEach(this::addTest);
        addDrugs();
        story.opinions().forEach(this::addDiagnosis);
        story.procedures()
                .forEach(told -> add(
                        new Procedure(
                                told.value().concept(),
                                told.value().words(),
                                Procedure.Status.DONE,
                                Optional.empty(),
                                told.days().when(anchor),
                                known(told.days()),
                                origin(told.passage().quote())),
                        told.passage().quote()));
    }

    private void add(Fact fact, Quote quote) {
        located.add(new Located(fact, quote));
    }

    private Origin origin(Quote quote) {
        return manuscript.origin(quote);
    }

    private Instant known(Days days) {
        return new Days(days.least(), days.least()).when(anchor).earliest();
    }

    private void addFinding(Told<FindingFinder.Found> told) {
        Mention mention = told.value().mention();
        Quote quote = told.passage().quote(mention);
        add(
                new Finding(
                        mention.concept(),
                        mention.presence(),
                        mention.certainty(),
                        mention.site(),
                        told.days().when(anchor),
                        told.value().onset().map(days -> days.when(anchor)),
                        known(told.days()),
                        origin(quote)),
                quote);
    }

    private void addLab(Told<LabFinder.Found> told) {
        LabFinder.Found lab = told.value();
        add(
                new Measurement(
                        lab.analyte().id(),
                        lab.value().map(value -> new Quantity(Quantity.Comparator.EXACT, value.number(), value.unit())),
                        Optional.empty(),
                        lab.stated(),
                        told.days().when(anchor),
                        known(told.days()),
                        origin(lab.quote())),
                lab.quote());
    }

    private void addTest(Told<TestFinder.Found> told) {
        TestFinder.Found test = told.value();
        Days days = retelling.days(told);
        boolean result = test.done() && (test.normal() || !test.results().isEmpty());
        Fact fact = result
                ? new TestResult(
                        test.kind(),
                        test.method().map(Method::id),
                        test.results(),
                        test.normal(),
                        test.site(),
                        days.when(anchor),
                        known(days),
                        origin(test.quote()))
                : new Procedure(
                        test.method().map(Method::id),
                        test.words(),
                        test.done() ? Procedure.Status.DONE : Procedure.Status.PLANNED,
                        test.site(),
                        days.when(anchor),
                        known(days),
                        origin(test.quote()));
        add(fact, test.quote());
    }

    // --- drugs

    /** Calcium is one event however often it is told; all times that are told of it are alternatives. */
    private void addDrugs() {
        List<Told<DrugFinder.Found>> calcium = story.drugs().stream()
                .filter(told ->
                        exposures.isCalcium(told.value().drug()) && told.value().use() == Use.GIVEN)
                .toList();
        if (!calcium.isEmpty()) {
            addCalcium(calcium);
        }
        story.drugs().stream()
                .filter(told -> !calcium.contains(told) && !isOnlyNamed(told.value()))
                .forEach(told ->
                        addDrug(told, told.days().when(anchor), told.value().site()));
    }

    /** "A complication of intravenous calcium" tells of no other calcium. */
    private boolean isOnlyNamed(DrugFinder.Found drug) {
        return exposures.isCalcium(drug.drug()) && drug.use() == Use.STATED;
    }

    private void addCalcium(List<Told<DrugFinder.Found>> told) {
        List<When> times = exposures.times(told).stream()
                .map(given -> given.days().when(anchor))
                .toList();
        When when = times.isEmpty() ? new Days(Double.NEGATIVE_INFINITY, 0).when(anchor) : When.either(times);
        Told<DrugFinder.Found> best = told.stream()
                .max(Comparator.comparingInt(drug -> (drug.value().site().isPresent() ? 2 : 0)
                        + (drug.value().route().isPresent() ? 1 : 0)))
                .orElseThrow();
        addDrug(best, when, best.value().site());
    }

    private void addDrug(Told<DrugFinder.Found> told, When when, Optional<BodySite> site) {
        DrugFinder.Found drug = told.value();
        add(
                new Medication(
                        Optional.of(drug.drug()),
                        drug.words(),
                        drug.use(),
                        drug.route(),
                        site,
                        drug.amounts(),
                        when,
                        Optional.empty(),
                        known(told.days()),
                        origin(drug.quote())),
                drug.quote());
    }

    private void addDiagnosis(Opinion opinion) {
        boolean only = opinion.stage() == Opinion.Stage.NAMED || opinion.stage() == Opinion.Stage.DIFFERENTIAL;
        if (only && opinion.status() == Diagnosis.Status.PROVISIONAL) {
            return;
        }
        add(
                new Diagnosis(
                        opinion.diagnosed().concept(),
                        opinion.diagnosed().words(),
                        isRevised(opinion) ? Diagnosis.Status.PROVISIONAL : opinion.status(),
                        opinion.site(),
                        opinion.days().when(anchor),
                        known(opinion.days()),
                        origin(opinion.quote())),
                opinion.quote());
    }

    /** Another diagnosis was the last that was made in that part of the document. */
    private boolean isRevised(Opinion opinion) {
        Opinion last = lastMade.get(opinion.section());
        return opinion.status() == Diagnosis.Status.CONFIRMED
                && last != null
                && last.quote().start() > opinion.quote().start()
                && !last.diagnosed().concept().equals(opinion.diagnosed().concept());
    }

    private static Map<SectionKind, Opinion> lastMade(Story story) {
        Map<SectionKind, Opinion> last = new EnumMap<>(SectionKind.class);
        story.opinions().stream()
                .filter(opinion -> opinion.status() == Diagnosis.Status.CONFIRMED
                        && opinion.diagnosed().concept().isPresent())
                .forEach(opinion -> last.put(opinion.section(), opinion));
        return last;
    }
}
