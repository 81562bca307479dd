package dev.kossa.review;

import dev.kossa.issue.ConflictingOnset;
import dev.kossa.issue.ContradictedNormal;
import dev.kossa.issue.ContradictorySigns;
import dev.kossa.issue.CorrectedCalciumWithoutAlbumin;
import dev.kossa.issue.EarlyImagingUninformative;
import dev.kossa.issue.ImplausibleValue;
import dev.kossa.issue.InfusionIncomplete;
import dev.kossa.issue.ReviewIssue;
import dev.kossa.issue.StatedWithoutValue;
import dev.kossa.knowledge.AgeSpan;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Reasoning.Sensitivity;
import dev.kossa.knowledge.Source;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.knowledge.Vocabulary.ReferenceRange;
import dev.kossa.record.Finding;
import dev.kossa.record.Measurement;
import dev.kossa.record.Measurement.Stated;
import dev.kossa.record.Medication;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.record.TestResult;
import dev.kossa.record.When;
import dev.kossa.review.Laboratory.Level;
import dev.kossa.review.diagnosis.Diagnostics;
import dev.kossa.review.diagnosis.Exposure;
import dev.kossa.review.diagnosis.Lesion;
import dev.kossa.review.diagnosis.Trajectory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What the structured data say against themselves, or leave out. */
final class DataIssues {
    private static final double MONTH_d = 30.4;
    private static final String INJURY = "iatrogenic-calcinosis-cutis";

    /** Below this chance of being seen by then, a negative image is called uninformative. */
    private static final double INFORMATIVE = 0.8;

    private final PatientRecord record;
    private final Knowledge knowledge;
    private final Vocabulary vocabulary;
    private final Diagnostics diagnostics;
    private final Optional<Patient.Age> age;
    private final List<ReviewIssue> issues = new ArrayList<>();

    DataIssues(PatientRecord record, Knowledge knowledge, Diagnostics diagnostics, Instant asOf) {
        this.record = record;
        this.knowledge = knowledge;
        this.vocabulary = knowledge.vocabulary();
        this.diagnostics = diagnostics;
        this.age = record.patient().ageAt(asOf);
    }

    List<ReviewIssue> found() {
        diagnostics.exposures().forEach(this::exposure);
        record.every(Measurement.class).forEach(this::measurement);
        record.every(TestResult.class).forEach(this::image);
        record.every(Finding.class).filter(f -> f.presence() == Presence.ABSENT).forEach(this::denied);
        return issues.stream().distinct().toList();
    }

    private void exposure(Exposure exposure) {
        Medication medication = exposure.medication();
        boolean linked = exposure.link() != Exposure.Link.NOT_LINKED;
        boolean stated = diagnostics.lesion().filter(Lesion::onsetStated).isPresent();
        if (linked && stated && exposure.latencies().size() > 1) {
            List<String> latencies = exposure.latencies().stream()
                    .map(latency -> Days.words(latency.from_d(), latency.to_d()))
                    .toList();
            issues.add(new ConflictingOnset(medication.label(), latencies, List.of(medication.origin()), List.of()));
        }
        List<String> missing = missing(medication);
        boolean given = medication.use() == Medication.Use.GIVEN
                && !medication.route().orElse("").equals("oral");
        if (given && !missing.isEmpty()) {
            issues.add(new InfusionIncomplete(medication.label(), missing, List.of(medication.origin()), List.of()));
        }
    }

    private static List<String> missing(Medication medication) {
        List<String> missing = new ArrayList<>();
        Medication.Amounts amounts = medication.amounts();
        if (amounts.dose().isEmpty()) {
            missing.add("dose");
        }
        if (amounts.concentration().isEmpty()) {
            missing.add("concentration");
        }
        if (amounts.rate().isEmpty()) {
            missing.add("rate");
        }
        if (medication.site().filter(s -> !s.region().equals("body")).isEmpty()) {
            missing.add("site of the line");
        }
        return missing;
    }

    private void measurement(Measurement measurement) {
        Optional<Analyte> analyte = vocabulary.analyte(measurement.analyte());
        if (analyte.isEmpty()) {
            return;
        }
        if (measurement.analyte().equals("calcium-corrected")
                && measurement.value().isPresent()
                && !checkable()) {
            issues.add(new CorrectedCalciumWithoutAlbumin(
                    measurement.value().orElseThrow().toString(), List.of(measurement.origin()), List.of()));
        }
        if (measurement.value().isEmpty() && measurement.stated() != Stated.NOTHING && !anyMeasured(analyte.get())) {
            issues.add(new StatedWithoutValue(
                    analyte.get().label(),
                    measurement.stated().name().toLowerCase(Locale.ROOT),
                    List.of(measurement.origin()),
                    List.of()));
        }
        implausible(measurement, analyte.get());
        if (measurement.stated() == Stated.NORMAL) {
            normal(measurement, analyte.get());
        }
    }

    private void implausible(Measurement measurement, Analyte analyte) {
        OptionalDouble value = Laboratory.canonical(measurement, analyte);
        if (value.isPresent() && Laboratory.implausible(value.getAsDouble(), analyte)) {
            issues.add(new ImplausibleValue(
                    analyte.label(),
                    measurement.value().orElseThrow().toString(),
                    number(analyte.plausible_low()) + " to " + number(analyte.plausible_high()) + " " + analyte.unit(),
                    List.of(measurement.origin()),
                    List.of()));
        }
    }

    /** True when the analyte has a value; of several at once, when one of them has. */
    private boolean anyMeasured(Analyte analyte) {
        return measured(analyte.id())
                || analyte.panel().stream().flatMap(List::stream).anyMatch(this::measured);
    }

    private boolean measured(String analyte) {
        return record.every(Measurement.class)
                .anyMatch(m -> m.analyte().equals(analyte) && m.value().isPresent());
    }

    private boolean checkable() {
        return measured("albumin") && measured("calcium") || measured("calcium-ionised");
    }

    private void normal(Measurement measurement, Analyte analyte) {
        OptionalDouble value = Laboratory.canonical(measurement, analyte);
        Optional<ReferenceRange> range = Laboratory.published(analyte, age);
        if (value.isEmpty() || range.isEmpty() || measurement.range().isPresent()) {
            return;
        }
        Level level = Laboratory.against(
                value.getAsDouble(), range.get().low(), range.get().high());
        if (level == Level.HIGH || level == Level.LOW) {
            issues.add(new ContradictedNormal(
                    analyte.label(),
                    measurement.value().orElseThrow().toString(),
                    level == Level.HIGH ? "above" : "below",
                    words(range.get(), analyte),
                    also(analyte, value.getAsDouble()),
                    List.of(measurement.origin()),
                    List.of(range.get().basis())));
        }
    }

    private static String words(ReferenceRange range, Analyte analyte) {
        String from = range.low().map(DataIssues::number).orElse("");
        String to = range.high().map(DataIssues::number).orElse("");
        String span = from.isEmpty() ? "up to " + to : to.isEmpty() ? "from " + from : from + " to " + to;
        return span + " " + analyte.unit() + " (" + sources(range.basis()) + ")";
    }

    private static String sources(Basis basis) {
        return String.join(", ", basis.sources().stream().map(Source::title).toList());
    }

    private String also(Analyte analyte, double value) {
        List<String> words = Laboratory.alternatives(analyte).stream()
                .filter(range -> age.map(a -> near(range.age(), a)).orElse(true))
                .map(range ->
                        (Laboratory.against(value, range.low(), range.high()) == Level.NORMAL ? "Inside " : "Outside ")
                                + words(range, analyte) + ".")
                .toList();
        return String.join(" ", words);
    }

    /** Published points of age lie months apart; both neighbours of an age between two are told. */
    private static boolean near(AgeSpan span, Patient.Age age) {
        return span.from_d() <= age.oldest_d() + MONTH_d && age.youngest_d() - MONTH_d < span.to_d();
    }

    private static String number(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** A negative image made while calcification could not yet be expected. */
    private void image(TestResult result) {
        boolean negative = result.kind() == TestResult.Kind.IMAGING
                && result.shown().stream()
                        .noneMatch(s ->
                                s.presence() == Presence.PRESENT && !s.concept().equals("imaging-normal"))
                && (result.normal() || looked(result));
        boolean suspected = diagnostics.exposed() && diagnostics.lesion().isPresent();
        if (!negative
                || !suspected
                || result.when().isUnknown()
                || diagnostics.trajectory().cleared().filter(result::equals).isPresent()) {
            return;
        }
        curves(result.method().orElse(""))
                .filter(curve -> sensitivity(curve, result) < INFORMATIVE && isEarly(curve, result))
                .findFirst()
                .ifPresent(curve -> early(result, curve));
    }

    private Stream<Sensitivity> curves(String method) {
        return knowledge.reasoning().sensitivities().stream()
                .filter(curve ->
                        curve.condition().equals(INJURY) && curve.method().equals(method))
                .filter(curve -> Trajectory.showsCalcification(curve.finding()));
    }

    /** How likely calcification is seen on the day of the image; certain when its zero point is not known. */
    private double sensitivity(Sensitivity curve, TestResult result) {
        return zero(curve.zero())
                .map(zero ->
                        curve.at(Math.max(0, Days.between(zero, result.when().latest()))))
                .orElse(1.0);
    }

    /** Before the day from which it is expected to show. A late image may miss it because it is going: that is no early image. */
    private boolean isEarly(Sensitivity curve, TestResult result) {
        double day = zero(curve.zero())
                .map(zero -> Days.between(zero, result.when().latest()))
                .orElse(0.0);
        return curve.points().stream()
                .filter(point -> point.probability() >= INFORMATIVE)
                .findFirst()
                .filter(first -> day < first.day())
                .isPresent();
    }

    private Optional<Instant> zero(Sensitivity.Zero zero) {
        Stream<When> times = zero == Sensitivity.Zero.LESION
                ? diagnostics.lesion().stream().filter(Lesion::onsetStated).map(Lesion::onset)
                : diagnostics.exposures().stream()
                        .filter(exposure -> exposure.link() != Exposure.Link.NOT_LINKED)
                        .map(exposure -> exposure.medication().when());
        return times.map(When::latest).filter(time -> !time.equals(Instant.MAX)).findFirst();
    }

    private static boolean looked(TestResult result) {
        return result.shown().stream()
                .anyMatch(s -> Trajectory.showsCalcification(s.concept()) && s.presence() == Presence.ABSENT);
    }

    private void early(TestResult result, Sensitivity curve) {
        Instant zero = zero(curve.zero()).orElseThrow();
        long day = Math.round(Math.max(0, Days.between(zero, result.when().latest())));
        String of = curve.zero() == Sensitivity.Zero.LESION ? "of the lesion" : "after the calcium";
        issues.add(new EarlyImagingUninformative(
                vocabulary.label(result.method().orElse("image")),
                "day " + day + " " + of,
                informativeFrom(),
                List.of(result.origin()),
                List.of(curve.basis())));
    }

    /** The day from which a plain film is expected to show it, by the later of the published zero points. */
    private String informativeFrom() {
        return curves("radiograph")
                .flatMap(curve -> zero(curve.zero()).stream().map(zero -> Days.after(zero, informativeDay(curve))))
                .max(Instant::compareTo)
                .map(moment -> Days.date(moment, record.zone()).toString())
                .orElse("three weeks after it began");
    }

    private static double informativeDay(Sensitivity curve) {
        return curve.points().stream()
                .filter(point -> point.probability() >= INFORMATIVE)
                .mapToDouble(Sensitivity.Point::day)
                .findFirst()
                .orElse(21);
    }

    /** What is denied in general must not be implied by what is described. */
    private void denied(Finding denied) {
        List<Finding> described = record.every(Finding.class)
                .filter(f -> f.presence() == Presence.PRESENT && f.when().equals(denied.when()))
                .filter(f -> implies(f.concept(), denied.concept()))
                .toList();
        if (!described.isEmpty()) {
            issues.add(new ContradictorySigns(
                    vocabulary.label(denied.concept()),
                    described.stream()
                            .map(f -> vocabulary.label(f.concept()))
                            .distinct()
                            .sorted()
                            .toList(),
                    described.stream().map(Finding::origin).toList(),
                    List.of()));
        }
    }

    private boolean implies(String concept, String implied) {
        return vocabulary
                .finding(concept)
                .map(f -> f.implies().stream().anyMatch(i -> i.equals(implied) || implies(i, implied)))
                .orElse(false);
    }
}
