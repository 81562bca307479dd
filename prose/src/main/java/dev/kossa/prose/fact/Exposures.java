package dev.kossa.prose.fact;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.language.Mention;
import dev.kossa.language.Statement.Time;
import dev.kossa.prose.CaseSummary.Age;
import dev.kossa.prose.CaseSummary.Exposure;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.prose.fact.Story.Told;
import dev.kossa.record.BodySite;
import dev.kossa.record.Medication.Use;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the drugs is said to have caused the lesion: one that the words call its cause, or that was injected at its place. When it
 * was given is kept for every sentence that says so; the time to the first sign is counted from each.
 */
public final class Exposures {
    private static final Set<String> INJECTED =
            Set.of("intramuscular", "subcutaneous", "intravenous", "intra-arterial", "intradermal");
    private static final double DAYS_PER_WEEK = 7;
    private static final String CALCIUM = "calcium-salt";

    private final Vocabulary vocabulary;
    private final ProseRules rules;
    private final Story story;

    public Exposures(Vocabulary vocabulary, ProseRules rules, Story story) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.story = story;
    }

    public Optional<Exposure> find() {
        List<Told<DrugFinder.Found>> suspects =
                story.drugs().stream().filter(this::isSuspect).toList();
        return suspects.stream()
                .filter(drug -> isCalcium(drug.value().drug()))
                .findFirst()
                .or(() -> suspects.stream().findFirst())
                .map(drug -> exposure(drug, sameDrug(suspects, drug)));
    }

    private List<Told<DrugFinder.Found>> sameDrug(List<Told<DrugFinder.Found>> drugs, Told<DrugFinder.Found> one) {
        return drugs.stream()
                .filter(other -> other.value().drug().equals(one.value().drug())
                        || isCalcium(other.value().drug())
                                && isCalcium(one.value().drug()))
                .toList();
    }

    /** A salt that is sold, and not only "calcium". */
    private boolean isProduct(String drug) {
        return vocabulary.products().values().stream()
                .anyMatch(product -> product.drug().equals(drug));
    }

    public boolean isCalcium(String drug) {
        return vocabulary.drug(drug).filter(d -> d.classes().contains(CALCIUM)).isPresent();
    }

    private boolean isSuspect(Told<DrugFinder.Found> told) {
        DrugFinder.Found drug = told.value();
        if (drug.use() == Use.NOT_GIVEN || drug.use() == Use.ORDERED) {
            return false;
        }
        boolean byVein = drug.route().filter(INJECTED::contains).isPresent();
        if (isCalcium(drug.drug())) {
            return drug.caused() || byVein || drug.words().contains("infusion") || isBeside(drug);
        }
        boolean beside = isBeside(drug);
        boolean injected = byVein || drug.site().isPresent();
        boolean injury = byVein && story.opinions().stream().anyMatch(this::isInjury);
        return drug.caused() && injected && names(told)
                || beside && (!drug.treats() || byVein || before(told))
                || injury;
    }

    /** It was given at the limb of the lesion. */
    private boolean isBeside(DrugFinder.Found drug) {
        return drug.site().isPresent()
                && lesionSites().stream()
                        .anyMatch(site -> sameLimb(site, drug.site().get()));
    }

    private boolean isInjury(Opinion opinion) {
        return opinion.diagnosed().concept().filter(rules.injuries()::contains).isPresent();
    }

    /** Given before the presentation. */
    private static boolean before(Told<DrugFinder.Found> told) {
        return told.passage().statement().times().stream().anyMatch(time -> time.kind() == Time.Kind.PAST);
    }

    /** The sentence also tells of something that happened then: a sign or a disease. */
    private static boolean names(Told<DrugFinder.Found> told) {
        return told.passage().mentions(Mention.Kind.FINDING).findAny().isPresent()
                || told.passage().mentions(Mention.Kind.MECHANISM).findAny().isPresent();
    }

    private boolean sameLimb(BodySite one, BodySite other) {
        return switch (vocabulary.bodySites().relation(one, other)) {
            case SAME_SITE, SAME_LIMB -> true;
            default -> false;
        };
    }

    private List<BodySite> lesionSites() {
        return story.findings().stream()
                .filter(told -> told.value().mention().presence() == Presence.PRESENT)
                .flatMap(told -> told.value().mention().site().stream())
                .toList();
    }

    private Exposure exposure(Told<DrugFinder.Found> drug, List<Told<DrugFinder.Found>> all) {
        DrugFinder.Found best = all.stream()
                .map(Told::value)
                .filter(found -> isProduct(found.drug()))
                .findFirst()
                .orElse(drug.value());
        return new Exposure(
                Optional.of(best.drug()),
                new Said<>(best.words(), best.quote()),
                all.stream().flatMap(told -> told.value().route().stream()).findFirst(),
                all.stream().flatMap(told -> told.value().site().stream()).findFirst(),
                new Latencies(story).of(all, times(all)));
    }

    // --- when it was given

    /** A time at which something was given. */
    public record Given(Told<DrugFinder.Found> drug, Days days, Time time) {}

    /** Each time at which a drug is said to have been given, days from the presentation. */
    public List<Given> times(List<Told<DrugFinder.Found>> drugs) {
        List<Given> given = new ArrayList<>();
        for (Told<DrugFinder.Found> drug : drugs) {
            drug.passage().statement().times().stream()
                    .filter(time -> time.kind() == Time.Kind.PAST && time.unit_d() > 0)
                    .filter(time -> !drug.passage().has(Role.BEGINS)
                            || time.start() > drug.value().start() - 80)
                    .findFirst()
                    .ifPresent(time ->
                            given.add(new Given(drug, rules.lengths().of(time).negated(), time)));
            atAge(drug).ifPresent(given::add);
        }
        return given;
    }

    /** "On the second day of life", of a patient who presents on the tenth; only days and weeks are exact enough. */
    private Optional<Given> atAge(Told<DrugFinder.Found> drug) {
        Optional<Double> age_d = Summaries.age(story)
                .map(Said::value)
                .filter(age -> age.unit() == Age.Unit.DAYS || age.unit() == Age.Unit.WEEKS)
                .map(Age::days);
        return drug.passage().statement().times().stream()
                .filter(time -> time.kind() == Time.Kind.AGE && time.unit_d() <= DAYS_PER_WEEK)
                .filter(time -> age_d.filter(age -> age > time.least_d()).isPresent())
                .findFirst()
                .map(time -> new Given(
                        drug, new Days(time.least_d(), time.most_d()).minus(new Days(age_d.get(), age_d.get())), time));
    }
}
