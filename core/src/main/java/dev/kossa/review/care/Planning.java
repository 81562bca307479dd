package dev.kossa.review.care;

import dev.kossa.issue.ReviewAntibiotics;
import dev.kossa.issue.ReviewIssue;
import dev.kossa.issue.StopWouldLeaveHypocalcaemia;
import dev.kossa.knowledge.Guidance;
import dev.kossa.knowledge.Guidance.FollowUp;
import dev.kossa.knowledge.Guidance.Treatment;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Profile;
import dev.kossa.record.Finding;
import dev.kossa.record.Measurement;
import dev.kossa.record.Medication;
import dev.kossa.record.Origin;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.record.TestResult;
import dev.kossa.record.When;
import dev.kossa.review.Days;
import dev.kossa.review.Laboratory;
import dev.kossa.review.diagnosis.Diagnostics;
import dev.kossa.review.diagnosis.Exposure;
import dev.kossa.review.diagnosis.Exposure.Link;
import dev.kossa.review.diagnosis.Lesion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of the care stage. */
final class Planning {
    private static final String INJURY = "iatrogenic-calcinosis-cutis";

    /** From this probability on the calcium injury is one of the explanations that care must mind. */
    private static final double WORTH_PLANNING = 0.1;

    private static final Set<String> CALCIUM_NEEDED =
            Set.of("hypocalcaemia", "hypocalcaemia-history", "seizure", "vitamin-d-deficiency");
    private static final double HOURS_48 = 2;
    private static final double THREE_MONTHS_d = 91;

    private final PatientRecord record;
    private final Diagnostics diagnostics;
    private final Knowledge knowledge;
    private final Guidance guidance;
    private final Instant asOf;

    Planning(PatientRecord record, Diagnostics diagnostics, Knowledge knowledge, Instant asOf) {
        this.record = record;
        this.diagnostics = diagnostics;
        this.knowledge = knowledge;
        this.guidance = knowledge.guidance();
        this.asOf = asOf;
    }

    Plan plan() {
        boolean injury = injury() >= WORTH_PLANNING;
        return new Plan(
                options(injury),
                injury ? guidance.cautions() : List.of(),
                injury ? followUp() : List.of(),
                injury ? course() : Optional.empty(),
                watches(),
                issues(injury));
    }

    private double injury() {
        return diagnostics.differential().map(d -> d.of(INJURY).probability()).orElse(0.0);
    }

    private List<Treatment> options(boolean injury) {
        Optional<String> subtype = diagnostics.subtype().map(s -> s.id());
        return guidance.treatments().stream()
                .filter(t -> injury && t.forSubtypes().contains("iatrogenic")
                        || subtype.filter(t.forSubtypes()::contains).isPresent())
                .toList();
    }

    private List<Appointment> followUp() {
        List<String> schedule = knowledge
                .profile()
                .flatMap(profile -> profile.choice("follow-up"))
                .map(Profile.Choice::values)
                .orElse(List.of());
        return guidance.followUp().stream()
                .filter(item -> item.profile().isEmpty()
                        || item.profile().filter(schedule::contains).isPresent())
                .map(this::appointment)
                .sorted(Comparator.comparing(a -> a.from().orElse(LocalDate.MAX)))
                .toList();
    }

    private Appointment appointment(FollowUp item) {
        Optional<When> zero = zero(item.from());
        return new Appointment(
                item.id(),
                zero.map(when -> date(Days.after(when.earliest(), item.after_d()))),
                zero.filter(when -> Double.isFinite(item.until_d()))
                        .map(when -> date(Days.after(when.latest(), item.until_d()))),
                item.from(),
                item.what(),
                item.when(),
                item.basis());
    }

    /** What the days of a follow-up item count from; empty when that is not known or not bounded. */
    private Optional<When> zero(String from) {
        Optional<When> onset = diagnostics.lesion().map(Lesion::onset);
        Optional<When> infusion = diagnostics.exposures().stream()
                .filter(exposure -> exposure.link() != Link.NOT_LINKED)
                .map(exposure -> exposure.medication().when())
                .findFirst();
        Optional<When> zero = switch (from) {
            case "infusion" -> infusion;
            case "onset" -> onset;
            case "infusion-or-onset" -> onset.filter(Planning::bounded).or(() -> infusion);
            default -> Optional.of(When.at(asOf));
        };
        return zero.filter(Planning::bounded);
    }

    private LocalDate date(Instant moment) {
        return Days.date(moment, record.zone());
    }

    private static boolean bounded(When when) {
        return !when.earliest().equals(Instant.MIN) && !when.latest().equals(Instant.MAX);
    }

    private Optional<Course> course() {
        Optional<When> begin = diagnostics.lesion().map(Lesion::onset).filter(Planning::bounded);
        return begin.map(when -> course(Days.between(when.earliest(), asOf)));
    }

    private Course course(double day) {
        List<Guidance.Resolution> published = guidance.resolutions();
        int all = published.stream().mapToInt(Guidance.Resolution::patients).sum();
        double surely = share(published, all, r -> r.hi_d() <= day);
        double maybe = share(published, all, r -> r.lo_d() < day);
        Optional<dev.kossa.record.Span> outcome = diagnostics.trajectory().resolution();
        String published_words = String.format(
                java.util.Locale.ROOT,
                "By day %.0f of the lesion, %.0f to %.0f %% of %d published patients had resolved (selected, treatment not assigned).",
                day,
                100 * surely,
                100 * maybe,
                all);
        String own = diagnostics
                .trajectory()
                .resolvedWithin_d()
                .map(within -> " This patient's calcification was gone within "
                        + Days.words(0, within).replace("up to ", "") + " of the film that showed it: (0, "
                        + Math.round(within / 30.4) + " months].")
                .orElse("");
        return new Course(
                day,
                surely,
                maybe,
                all,
                outcome,
                published_words + own,
                published.stream().map(Guidance.Resolution::basis).toList());
    }

    private static double share(
            List<Guidance.Resolution> published, int all, java.util.function.Predicate<Guidance.Resolution> resolved) {
        int count = published.stream()
                .filter(resolved)
                .mapToInt(Guidance.Resolution::patients)
                .sum();
        return all == 0 ? 0 : (double) count / all;
    }

    private List<LateWatch> watches() {
        List<Medication> given = diagnostics.exposures().stream()
                .map(Exposure::medication)
                .filter(medication -> !medication.route().orElse("").equals("oral"))
                .toList();
        return given.isEmpty() ? List.of() : new LateWatchList(record, knowledge, asOf).after(given);
    }

    private List<ReviewIssue> issues(boolean injury) {
        List<ReviewIssue> issues = new ArrayList<>();
        if (injury) {
            stopping().ifPresent(issues::add);
            antibiotics().ifPresent(issues::add);
        }
        return issues;
    }

    private Optional<ReviewIssue> stopping() {
        List<Finding> reasons = record.every(Finding.class)
                .filter(f -> f.presence() == Presence.PRESENT && CALCIUM_NEEDED.contains(f.concept()))
                .toList();
        if (reasons.isEmpty() || diagnostics.exposures().isEmpty()) {
            return Optional.empty();
        }
        String words = String.join(
                ", ",
                reasons.stream()
                        .map(f -> knowledge.vocabulary().label(f.concept()))
                        .distinct()
                        .sorted()
                        .toList());
        return Optional.of(new StopWouldLeaveHypocalcaemia(
                "the record names " + words,
                reasons.stream().map(Finding::origin).distinct().toList(),
                basis("stop-would-leave-hypocalcaemia")));
    }

    private List<dev.kossa.knowledge.Basis> basis(String caution) {
        return guidance.cautions().stream()
                .filter(c -> c.id().equals(caution))
                .map(Guidance.Caution::basis)
                .toList();
    }

    /** Only after calcification on imaging, or 48 h without fever with negative cultures and two normal CRPs; never under three months. */
    private Optional<ReviewIssue> antibiotics() {
        List<Origin> given = record.every(Medication.class)
                .filter(m -> m.use() == Medication.Use.GIVEN || m.use() == Medication.Use.STATED)
                .filter(this::isAntibiotic)
                .map(Medication::origin)
                .toList();
        boolean old = record.patient()
                .ageAt(asOf)
                .map(age -> age.youngest_d() >= THREE_MONTHS_d)
                .orElse(false);
        if (given.isEmpty() || !old || !diagnostics.redFlags().isEmpty()) {
            return Optional.empty();
        }
        return reason().map(reason -> new ReviewAntibiotics(reason, given, basis("antibiotics-review-when")));
    }

    private boolean isAntibiotic(Medication medication) {
        return medication
                .drug()
                .flatMap(knowledge.vocabulary()::drug)
                .filter(drug -> drug.classes().contains("antibiotic"))
                .isPresent();
    }

    private Optional<String> reason() {
        if (diagnostics
                .trajectory()
                .lastSeen()
                .filter(r -> r.kind() == TestResult.Kind.IMAGING)
                .isPresent()) {
            return Optional.of("calcification was seen on imaging and no red flag stands");
        }
        boolean quiet = feverFree() && culturesNegative() && twoNormalCrp();
        return quiet
                ? Optional.of("there was no fever for 48 hours, cultures are negative and two CRPs were normal")
                : Optional.empty();
    }

    private boolean feverFree() {
        return record.every(Finding.class)
                        .anyMatch(f -> f.concept().equals("fever")
                                && f.presence() == Presence.ABSENT
                                && Days.between(f.when().earliest(), asOf) >= HOURS_48)
                && record.every(Finding.class)
                        .noneMatch(f -> f.concept().equals("fever") && f.presence() == Presence.PRESENT);
    }

    private boolean culturesNegative() {
        return record.every(Finding.class)
                .anyMatch(f -> f.concept().equals("blood-culture-positive") && f.presence() == Presence.ABSENT);
    }

    private boolean twoNormalCrp() {
        Laboratory laboratory = new Laboratory(knowledge.vocabulary());
        return record.every(Measurement.class)
                        .filter(m -> m.analyte().equals("crp"))
                        .filter(m ->
                                laboratory.read(m, record.patient().ageAt(asOf)).level() == Laboratory.Level.NORMAL)
                        .count()
                >= 2;
    }
}
