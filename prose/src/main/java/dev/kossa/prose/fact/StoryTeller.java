package dev.kossa.prose.fact;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.language.Mention;
import dev.kossa.language.PhraseReader;
import dev.kossa.language.Statement.Mark;
import dev.kossa.prose.CaseSummary.Age;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.prose.CaseSummary.Treated;
import dev.kossa.prose.fact.Story.Told;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Measurement.Stated;
import dev.kossa.record.Patient.Sex;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through the sentences about one patient and collects what they tell. */
final class StoryTeller {
    private static final String CALCIUM = "calcium-salt";

    private final Finders finders;
    private final Clock clock;
    private final List<Told<Said<Age>>> ages = new ArrayList<>();
    private final List<Told<FindingFinder.Found>> findings = new ArrayList<>();
    private final List<Told<LabFinder.Found>> labs = new ArrayList<>();
    private final List<Told<TestFinder.Found>> tests = new ArrayList<>();
    private final List<Told<DrugFinder.Found>> drugs = new ArrayList<>();
    private final List<Opinion> opinions = new ArrayList<>();
    private final List<Told<Treated>> procedures = new ArrayList<>();
    private final List<Told<OutcomeFinder.Found>> outcomes = new ArrayList<>();
    private Optional<Said<Sex>> sex = Optional.empty();
    private Optional<BodySite> lastSite = Optional.empty();
    /** The first value of which "every result" has not spoken yet. */
    private int spokenOf;

    private StoryTeller(Finders finders) {
        this.finders = finders;
        this.clock = new Clock(finders.lengths());
    }

    /** What finds the things of a sentence. */
    record Finders(
            Vocabulary vocabulary,
            Lengths lengths,
            String stopped,
            Set<String> diseases,
            Set<String> notOfMales,
            FindingFinder findings,
            LabFinder labs,
            TestFinder tests,
            DrugFinder drugs,
            OutcomeFinder outcomes) {
        static Finders of(Vocabulary vocabulary, PhraseReader phrases, ProseRules rules) {
            return new Finders(
                    vocabulary,
                    rules.lengths(),
                    rules.stopped(),
                    rules.diseases(),
                    rules.notOfMales(),
                    new FindingFinder(vocabulary, rules),
                    new LabFinder(vocabulary, rules.reference()),
                    new TestFinder(vocabulary, phrases, rules),
                    new DrugFinder(vocabulary, phrases, rules),
                    new OutcomeFinder(vocabulary));
        }
    }

    /** The story of the patient of whom the passages tell. */
    static Story tell(List<Passage> passages, Finders finders) {
        StoryTeller teller = new StoryTeller(finders);
        passages.forEach(teller::hear);
        return new Story(
                List.copyOf(teller.ages),
                teller.sex,
                teller.findingsOfPatient(),
                List.copyOf(teller.labs),
                List.copyOf(teller.tests),
                List.copyOf(teller.drugs),
                List.copyOf(teller.opinions),
                List.copyOf(teller.procedures),
                List.copyOf(teller.outcomes));
    }

    /** What no male has is told of his mother: "the pregnancy was uneventful". */
    private List<Told<FindingFinder.Found>> findingsOfPatient() {
        boolean male = sex.filter(said -> said.value() == Sex.MALE).isPresent();
        return findings.stream()
                .filter(told -> !male
                        || !finders.notOfMales().contains(told.value().mention().concept()))
                .toList();
    }

    private void hear(Passage passage) {
        Days days = clock.read(passage);
        if (!passage.has(Role.RELATIVE) || passage.has(Role.PATIENT)) {
            Demographics.age(passage).ifPresent(age -> ages.add(new Told<>(age, passage, days)));
        }
        sex = sex.or(() -> Demographics.sex(passage));
        List<TestFinder.Found> results = finders.tests().find(passage);
        results.forEach(result -> tests.add(new Told<>(result, passage, days)));
        List<FindingFinder.Found> signs = finders.findings().find(passage, results);
        signs.forEach(sign -> findings.add(new Told<>(sign, passage, days)));
        place(signs);
        addLabs(passage, days);
        finders.drugs().find(passage, lastSite).forEach(drug -> addDrug(drug, passage, days));
        opinions.addAll(DiagnosisFinder.find(passage, days, finders.diseases()));
        addProcedures(passage, days);
        finders.outcomes().find(passage, days).ifPresent(outcome -> outcomes.add(new Told<>(outcome, passage, days)));
    }

    private void addLabs(Passage passage, Days days) {
        if (passage.has(Role.EVERY_RESULT) && passage.has(Role.ALL_NORMAL)) {
            callNormal(passage);
        }
        finders.labs().find(passage).forEach(lab -> labs.add(new Told<>(lab, passage, days)));
    }

    /** "Every result was normal": also those that the paragraph has told before, unless it said something else of them. */
    private void callNormal(Passage passage) {
        for (int i = spokenOf; i < labs.size(); i++) {
            Told<LabFinder.Found> lab = labs.get(i);
            if (lab.passage().paragraph().equals(passage.paragraph())
                    && lab.value().stated() == Stated.NOTHING) {
                labs.set(i, new Told<>(lab.value().normal(), lab.passage(), lab.days()));
            }
        }
        spokenOf = labs.size();
    }

    /** The place of the lesion of which the story speaks. */
    private void place(List<FindingFinder.Found> signs) {
        signs.stream()
                .filter(sign -> sign.mention().presence() == Presence.PRESENT)
                .filter(sign -> isLocal(sign.finding()))
                .flatMap(sign -> sign.mention().site().stream())
                .findFirst()
                .ifPresent(site -> lastSite = Optional.of(site));
    }

    /** What was stopped was not given then. */
    private void addDrug(DrugFinder.Found drug, Passage passage, Days days) {
        if (isStopped(drug, passage)) {
            finders.vocabulary()
                    .drug(drug.drug())
                    .filter(known -> known.classes().contains(CALCIUM))
                    .ifPresent(known -> procedures.add(
                            new Told<>(new Treated(Optional.of(finders.stopped()), drug.words()), passage, days)));
            drugs.add(new Told<>(drug.stopped(), passage, days));
        } else {
            drugs.add(new Told<>(drug, passage, days));
        }
    }

    /** "The infusion was stopped and hyaluronidase was injected", "calcium was given, then stopped": it was given all the same. */
    private static boolean isStopped(DrugFinder.Found drug, Passage passage) {
        Optional<Mark> stop = passage.first(Role.NO_MORE);
        if (stop.isEmpty()) {
            return false;
        }
        int from = drug.start();
        int next = passage.mentions(Mention.Kind.DRUG)
                .mapToInt(Mention::start)
                .filter(start -> start > from)
                .min()
                .orElse(passage.statement().end());
        boolean since = stop.get().end() <= from
                && passage.before(Role.GIVEN, from, from - stop.get().end()).isPresent();
        return !since
                && passage.after(Role.GIVEN, from, next - from).isEmpty()
                && passage.after(Role.BEGINS, from, next - from).isEmpty()
                && passage.after(Role.TREATED, from, next - from).isEmpty();
    }

    private static boolean isLocal(Vocabulary.Finding finding) {
        return finding.kind() == Vocabulary.FindingKind.SIGN || finding.kind() == Vocabulary.FindingKind.SYMPTOM;
    }

    private void addProcedures(Passage passage, Days days) {
        if (passage.all(Mention.Kind.METHOD).isEmpty()) {
            return;
        }
        passage.mentions(Mention.Kind.METHOD)
                .filter(mention -> mention.presence() == Presence.PRESENT)
                .filter(mention ->
                        mention.status() != Mention.Status.PLANNED && mention.certainty() == Certainty.CERTAIN)
                .filter(this::isProcedure)
                .forEach(mention -> procedures.add(new Told<>(
                        new Treated(Optional.of(mention.concept()), passage.words(mention.start(), mention.end())),
                        passage,
                        days)));
    }

    private boolean isProcedure(Mention mention) {
        Vocabulary.Method method = finders.vocabulary().methods().get(mention.concept());
        return method != null && Set.of("procedure").contains(method.kind());
    }
}
