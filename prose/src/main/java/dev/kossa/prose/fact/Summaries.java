package dev.kossa.prose.fact;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.knowledge.Vocabulary.FindingKind;
import dev.kossa.language.Mention;
import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.CaseSummary.Diagnosed;
import dev.kossa.prose.CaseSummary.Found;
import dev.kossa.prose.CaseSummary.Lab;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.prose.CaseSummary.Test;
import dev.kossa.prose.CaseSummary.Treated;
import dev.kossa.prose.fact.Opinion.Stage;
import dev.kossa.prose.fact.Story.Told;
import dev.kossa.prose.text.SectionKind;
import dev.kossa.record.BodySite;
import dev.kossa.record.Diagnosis.Status;
import dev.kossa.record.Laterality;
import dev.kossa.record.Medication.Use;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A story, field by field. */
final class Summaries {
    private static final String ANTIBIOTIC = "antibiotic";
    private static final String ANTIBIOTICS = "-antibiotics";
    private static final String LOCAL_CULTURE = "wound-culture";
    private static final String UNSPECIFIED = "-unspecified";

    private final Vocabulary vocabulary;
    private final ProseRules rules;
    private final Story story;
    private final Map<String, Integer> firstPresent;

    private Summaries(Vocabulary vocabulary, ProseRules rules, Story story) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.story = story;
        this.firstPresent = firstPresent(story);
    }

    static CaseSummary of(Vocabulary vocabulary, ProseRules rules, Story story) {
        return new Summaries(vocabulary, rules, story).summary();
    }

    private CaseSummary summary() {
        Optional<Said<Diagnosed>> last = finalDiagnosis();
        Optional<CaseSummary.Exposure> exposure = new Exposures(vocabulary, rules, story).find();
        return new CaseSummary(
                age(story),
                story.sex(),
                last,
                exposure,
                lesionSites(exposure),
                firstMisdiagnosis(last),
                differential(),
                findings(),
                labs(),
                tests(),
                treatments(exposure),
                outcome(),
                resolution());
    }

    /** The first age, unless it is one that the patient reached later. */
    static Optional<Said<CaseSummary.Age>> age(Story story) {
        return story.ages().stream()
                .filter(told -> told.passage().has(Role.PATIENT) || !isLater(told))
                .map(Told::value)
                .findFirst();
    }

    private static boolean isLater(Told<?> told) {
        return told.days().least() > 0
                || told.passage().has(Role.FOLLOW_UP)
                || told.passage().has(Role.RESOLVED);
    }

    // --- diagnoses

    private Optional<Said<Diagnosed>> finalDiagnosis() {
        return last(Stage.FINAL)
                .or(() -> last(Stage.MADE))
                .map(made -> known(made) ? made : moreExactly(made))
                .or(() -> named(story.opinions().stream()))
                .or(() -> last(Stage.FIRST))
                .map(Summaries::said);
    }

    /** The last one of a mechanism that is known, or of a disease of which there are several. */
    private Optional<Opinion> last(Stage stage) {
        return story.opinions().stream()
                .filter(opinion -> opinion.stage() == stage && (known(opinion) || isDisease(opinion)))
                .reduce((one, other) -> other);
    }

    /** Elsewhere the disease may be named with its mechanism. */
    private Opinion moreExactly(Opinion made) {
        return named(story.opinions().stream().filter(this::isDisease)).orElse(made);
    }

    private static Optional<Opinion> named(Stream<Opinion> opinions) {
        return opinions.filter(opinion ->
                        known(opinion) && opinion.stage() == Stage.NAMED && opinion.status() != Status.REFUTED)
                .min(Comparator.comparingInt(opinion -> opinion.section() == SectionKind.TITLE ? 0 : 1));
    }

    private boolean isDisease(Opinion opinion) {
        String words = opinion.diagnosed().words().toLowerCase(Locale.ROOT);
        return rules.diseases().stream().anyMatch(words::contains);
    }

    private static boolean known(Opinion opinion) {
        return opinion.diagnosed().concept().isPresent();
    }

    private static Said<Diagnosed> said(Opinion opinion) {
        return new Said<>(opinion.diagnosed(), opinion.quote());
    }

    private Optional<Said<Diagnosed>> firstMisdiagnosis(Optional<Said<Diagnosed>> last) {
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> end = last.get().value().concept();
        return story.opinions().stream()
                .filter(opinion -> opinion.stage() == Stage.FIRST
                        || opinion.stage() == Stage.MADE && known(opinion)
                        || opinion.stage() == Stage.FINAL && known(opinion))
                .filter(opinion -> !opinion.diagnosed().concept().equals(end))
                .filter(opinion ->
                        opinion.quote().start() < last.get().quote().start() || opinion.stage() == Stage.FIRST)
                .findFirst()
                .map(Summaries::said);
    }

    private List<Said<Diagnosed>> differential() {
        return story.opinions().stream()
                .filter(opinion -> opinion.stage() == Stage.DIFFERENTIAL)
                .map(Summaries::said)
                .toList();
    }

    // --- the lesion

    private List<Said<BodySite>> lesionSites(Optional<CaseSummary.Exposure> exposure) {
        List<Said<BodySite>> sites = statedSites();
        List<Said<BodySite>> known = sites.isEmpty() ? siteOfExposure(exposure) : sites;
        return known.size() == 1 ? List.of(withSide(known.get(0), exposure)) : known;
    }

    /** "Redness developed at the infusion site" */
    private List<Said<BodySite>> siteOfExposure(Optional<CaseSummary.Exposure> exposure) {
        Optional<BodySite> site = exposure.flatMap(CaseSummary.Exposure::site);
        return site.stream()
                .flatMap(where -> story.findings().stream()
                        .filter(told -> told.value().mention().presence() == Presence.PRESENT
                                && (told.value().finding().lesion()
                                        || isLocal(told.value().finding().kind())))
                        .filter(told -> told.passage().has(Role.SITE_OF_EXPOSURE))
                        .limit(1)
                        .map(told -> new Said<>(
                                where, told.passage().quote(told.value().mention()))))
                .toList();
    }

    /** Where the lesion has no side, the one that all else has which the text tells of that place: "the film of the left forearm". */
    private Said<BodySite> withSide(Said<BodySite> said, Optional<CaseSummary.Exposure> exposure) {
        if (said.value().side() != Laterality.UNSTATED) {
            return said;
        }
        Stream<BodySite> signs = story.findings().stream()
                .filter(told -> told.value().mention().presence() == Presence.PRESENT)
                .flatMap(told -> told.value().mention().site().stream());
        Stream<BodySite> tests = story.tests().stream().flatMap(told -> told.value().site().stream());
        List<Laterality> sides = Stream.of(signs, tests, exposure.flatMap(CaseSummary.Exposure::site).stream())
                .flatMap(places -> places)
                .filter(place -> place.side() != Laterality.UNSTATED && isPart(place, said.value()))
                .map(BodySite::side)
                .distinct()
                .toList();
        return sides.size() == 1 ? new Said<>(new BodySite(said.value().region(), sides.get(0)), said.quote()) : said;
    }

    private boolean isPart(BodySite one, BodySite other) {
        return vocabulary.bodySites().within(one, other.region())
                || vocabulary.bodySites().within(other, one.region());
    }

    private List<Said<BodySite>> statedSites() {
        return story.findings().stream()
                .filter(told -> told.value().finding().lesion()
                        && told.value().mention().presence() == Presence.PRESENT)
                .filter(told -> isPlace(told.value().mention()))
                .findFirst()
                .map(this::withSameWords)
                .or(this::sitesOfSigns)
                .orElseGet(this::sitesOfDiagnosis);
    }

    /** Where the complaint is, when no lesion has a place. */
    private Optional<List<Said<BodySite>>> sitesOfSigns() {
        return story.findings().stream()
                .filter(told -> told.value().mention().presence() == Presence.PRESENT)
                .filter(told -> isLocal(told.value().finding().kind())
                        && isPlace(told.value().mention()))
                .findFirst()
                .map(this::withSameWords);
    }

    private static boolean isLocal(FindingKind kind) {
        return kind == FindingKind.SIGN || kind == FindingKind.SYMPTOM;
    }

    private static boolean isPlace(Mention mention) {
        return mention.site()
                .filter(site -> !site.region().equals(BodySite.WHOLE_BODY))
                .isPresent();
    }

    /** A finding with several places is a mention for each. */
    private List<Said<BodySite>> withSameWords(Told<FindingFinder.Found> first) {
        return first.passage().statement().mentions().stream()
                .filter(mention -> mention.start() == first.value().mention().start()
                        && mention.concept().equals(first.value().mention().concept()))
                .flatMap(mention -> mention.site().stream()
                        .map(site -> new Said<>(site, first.passage().quote(mention))))
                .toList();
    }

    private List<Said<BodySite>> sitesOfDiagnosis() {
        return story.opinions().stream()
                .filter(opinion -> opinion.site().isPresent() && opinion.stage() != Stage.DIFFERENTIAL)
                .filter(opinion -> opinion.site().get().side() != Laterality.UNSTATED)
                .findFirst()
                .map(opinion -> List.of(new Said<>(opinion.site().get(), opinion.quote())))
                .orElse(List.of());
    }

    // --- findings

    private List<Said<Found>> findings() {
        Map<String, Said<Found>> found = new LinkedHashMap<>();
        for (Told<FindingFinder.Found> told : story.findings()) {
            Mention mention = told.value().mention();
            if (isFinding(told)) {
                found.putIfAbsent(
                        mention.concept() + mention.presence(),
                        new Said<>(
                                new Found(mention.concept(), mention.presence(), mention.site()),
                                told.passage().quote(mention)));
            }
        }
        return new ArrayList<>(found.values());
    }

    private boolean isFinding(Told<FindingFinder.Found> told) {
        Mention mention = told.value().mention();
        boolean present = mention.presence() == Presence.PRESENT;
        boolean before = mention.status() == Mention.Status.HISTORY;
        if (rules.done().contains(mention.concept())) {
            return present && before;
        }
        if (rules.cultures().containsKey(mention.concept())) {
            return false;
        }
        return switch (told.value().finding().kind()) {
            case LABORATORY -> present ? !hasValue(mention.concept()) : !isGone(told) && isDenied(told);
            case COURSE -> present || !isGone(told) && !rules.durations().contains(mention.concept());
            default -> present || !isGone(told);
        };
    }

    /** The value itself is among the laboratory values. */
    private boolean hasValue(String finding) {
        return story.labs().stream()
                .filter(told -> told.value().value().isPresent())
                .map(told -> told.value().analyte())
                .anyMatch(analyte -> isLevel(analyte, finding));
    }

    /** "No leukocytosis"; what was called normal is among the laboratory values. */
    private boolean isDenied(Told<FindingFinder.Found> told) {
        Mention mention = told.value().mention();
        String words = told.passage().words(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
        return told.value().finding().terms().contains(words)
                && story.labs().stream()
                        .map(lab -> lab.value().analyte())
                        .noneMatch(analyte -> isLevel(analyte, mention.concept()));
    }

    private static boolean isLevel(Analyte analyte, String finding) {
        return analyte.high().filter(finding::equals).isPresent()
                || analyte.low().filter(finding::equals).isPresent();
    }

    /** It was there before, or is no more: that is the outcome, and not a sign that was looked for. */
    private boolean isGone(Told<FindingFinder.Found> told) {
        boolean later = told.passage().has(Role.FOLLOW_UP)
                || told.passage().has(Role.THEN)
                || told.days().most() > 0;
        boolean ended =
                later && (told.passage().has(Role.RESOLVED) || told.passage().has(Role.IMPROVED));
        int first = firstPresent.getOrDefault(told.value().mention().concept(), Integer.MAX_VALUE);
        return ended || first < told.passage().quote().start();
    }

    /** In which sentence, by its offset in the manuscript, each finding is told as present for the first time. */
    private static Map<String, Integer> firstPresent(Story story) {
        Map<String, Integer> first = new HashMap<>();
        story.findings().stream()
                .filter(told -> told.value().mention().presence() == Presence.PRESENT)
                .forEach(told -> first.merge(
                        told.value().mention().concept(), told.passage().quote().start(), Math::min));
        return first;
    }

    /**
     * The first value of each analyte; what was only called high or low is a finding, where there is one for it. Where numbers are given,
     * a group of values that was called normal is none of them.
     */
    private List<Said<Lab>> labs() {
        Map<String, Said<Lab>> labs = new LinkedHashMap<>();
        boolean numbers = story.labs().stream()
                .anyMatch(told ->
                        isLaboratory(told.value()) && told.value().value().isPresent());
        for (Told<LabFinder.Found> told : story.labs()) {
            LabFinder.Found found = told.value();
            boolean onlyGroup = numbers && found.analyte().panel().isPresent();
            if (isLaboratory(found) && !onlyGroup && (found.value().isPresent() || isNoFinding(found))) {
                labs.merge(found.analyte().id(), new Said<>(found.lab(), found.quote()), Summaries::withValue);
            }
        }
        return new ArrayList<>(labs.values());
    }

    private boolean isLaboratory(LabFinder.Found found) {
        return !rules.vitalSigns().contains(found.analyte().id());
    }

    private static boolean isNoFinding(LabFinder.Found found) {
        return switch (found.stated()) {
            case NORMAL -> true;
            case HIGH, LOW ->
                found.analyte().high().isEmpty() && found.analyte().low().isEmpty();
            case NOTHING, ABNORMAL -> false;
        };
    }

    private static Said<Lab> withValue(Said<Lab> first, Said<Lab> other) {
        return first.value().value().isEmpty() && other.value().value().isPresent() ? other : first;
    }

    private List<Said<Test>> tests() {
        List<Said<Test>> tests = new ArrayList<>();
        for (Told<TestFinder.Found> told : story.tests()) {
            TestFinder.Found test = told.value();
            boolean shows = told.passage()
                    .after(Role.SHOWN, test.start(), test.end() - test.start())
                    .isPresent();
            boolean says = test.normal() || !test.results().isEmpty() || shows;
            if (test.done() && says && test.method().isPresent()) {
                tests.add(new Said<>(
                        new Test(
                                test.method().get().id(),
                                test.words(),
                                test.normal(),
                                test.results().stream()
                                        .filter(shown -> shown.presence() == Presence.PRESENT)
                                        .map(shown -> shown.concept())
                                        .toList()),
                        test.quote()));
            }
        }
        story.findings().forEach(told -> culture(told).ifPresent(tests::add));
        return tests;
    }

    /** "Blood cultures were positive" is a finding and a test. */
    private Optional<Said<Test>> culture(Told<FindingFinder.Found> told) {
        Mention mention = told.value().mention();
        String culture = rules.cultures().get(mention.concept());
        if (culture == null || isOtherCulture(told.passage(), culture)) {
            return Optional.empty();
        }
        boolean grew = mention.presence() == Presence.PRESENT;
        return Optional.of(new Said<>(
                new Test(
                        culture,
                        told.passage().words(mention.start(), mention.end()),
                        !grew,
                        grew ? List.of(mention.concept()) : List.of()),
                told.passage().quote(mention)));
    }

    /** "Blood cultures grew staphylococci" is no culture of the lesion. */
    private boolean isOtherCulture(Passage passage, String culture) {
        Stream<String> tests = passage.mentions(Mention.Kind.METHOD).map(Mention::concept);
        Stream<String> results = passage.mentions(Mention.Kind.FINDING)
                .flatMap(mention -> Optional.ofNullable(rules.cultures().get(mention.concept())).stream());
        List<String> named = Stream.concat(tests, results)
                .filter(rules.cultures()::containsValue)
                .toList();
        return culture.equals(LOCAL_CULTURE) && named.stream().anyMatch(other -> !other.equals(culture));
    }

    // --- treatment and outcome

    private List<Said<Treated>> treatments(Optional<CaseSummary.Exposure> exposure) {
        Map<String, Said<Treated>> treatments = new LinkedHashMap<>();
        Optional<String> cause = exposure.flatMap(CaseSummary.Exposure::drug);
        for (Told<DrugFinder.Found> told : story.drugs()) {
            DrugFinder.Found drug = told.value();
            boolean given = drug.use() == Use.GIVEN
                    && drug.treats()
                    && !cause.equals(Optional.of(drug.drug()))
                    && !isNamedBetter(told);
            if (given) {
                treatments.putIfAbsent(
                        drug.drug(), new Said<>(new Treated(Optional.of(drug.drug()), drug.words()), drug.quote()));
            }
        }
        for (Told<Treated> told : story.procedures()) {
            if (told.value()
                            .concept()
                            .filter(concept -> concept.endsWith(ANTIBIOTICS))
                            .isPresent()
                    && namesOneOf(ANTIBIOTIC, told.passage())) {
                continue;
            }
            treatments.putIfAbsent(
                    told.value().concept().orElse(told.value().words()),
                    new Said<>(told.value(), told.passage().quote()));
        }
        return new ArrayList<>(treatments.values());
    }

    /** "Antibiotics: imipenem and metronidazole" is two drugs, not three. */
    private boolean isNamedBetter(Told<DrugFinder.Found> told) {
        String drug = told.value().drug();
        return drug.endsWith(UNSPECIFIED)
                && vocabulary.drug(drug).stream()
                        .flatMap(known -> known.classes().stream())
                        .anyMatch(name -> namesOneOf(name, told.passage()));
    }

    private boolean namesOneOf(String drugClass, Passage passage) {
        return passage.mentions(Mention.Kind.DRUG)
                .filter(mention -> !mention.concept().endsWith(UNSPECIFIED))
                .flatMap(mention -> vocabulary.drug(mention.concept()).stream())
                .anyMatch(drug -> drug.classes().contains(drugClass));
    }

    private Optional<Said<String>> outcome() {
        return story.outcomes().stream()
                .min(Comparator.comparing(
                                (Told<OutcomeFinder.Found> told) -> told.value().kind())
                        .thenComparing(told -> -told.value().quote().start()))
                .map(told -> new Said<>(told.value().words(), told.value().quote()));
    }

    private Optional<Said<Double>> resolution() {
        return story.outcomes().stream()
                .filter(told -> told.value().kind() == OutcomeFinder.Kind.RESOLVED)
                .flatMap(told -> told.value().after().stream()
                        .map(days -> new Said<>(days.most(), told.value().quote())))
                .findFirst();
    }
}
