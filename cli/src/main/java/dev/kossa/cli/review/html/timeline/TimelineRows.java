package dev.kossa.cli.review.html.timeline;

import dev.kossa.cli.render.Dates;
import dev.kossa.cli.review.html.timeline.Mark.Style;
import dev.kossa.cli.review.html.timeline.Timeline.Group;
import dev.kossa.cli.review.html.timeline.Timeline.Row;
import dev.kossa.cli.review.report.Reasons;
import dev.kossa.cli.review.report.Report;
import dev.kossa.record.Diagnosis;
import dev.kossa.record.Encounter;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Line;
import dev.kossa.record.Measurement;
import dev.kossa.record.Medication;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.record.Procedure;
import dev.kossa.record.Span;
import dev.kossa.record.TestResult;
import dev.kossa.record.When;
import dev.kossa.review.Laboratory;
import dev.kossa.review.Laboratory.Level;
import dev.kossa.review.diagnosis.Exposure;
import dev.kossa.review.diagnosis.Lesion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sorts the facts of a record into rows. What was found has a row of its own; what was looked for in vain shares one. */
final class TimelineRows {
    private final Report report;
    private final PatientRecord record;
    private final Dates dates;
    private final Set<String> timeless = new LinkedHashSet<>();

    TimelineRows(Report report) {
        this.report = report;
        this.record = report.review().record();
        this.dates = new Dates(report.zone());
    }

    Timeline timeline() {
        List<Group> groups = Stream.of(
                        new Group("Calcium", calcium()),
                        new Group("Care", care()),
                        new Group("Findings", findings()),
                        new Group("Laboratory", laboratory()),
                        new Group("Imaging and tissue", results()),
                        new Group("Treatment", treatment()),
                        new Group("Diagnoses made", diagnoses()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return new Timeline(
                groups,
                List.copyOf(timeless),
                new WindowFinder(report, groups).window(),
                report.review().asOf(),
                report.zone());
    }

    // --- calcium and lines

    private List<Row> calcium() {
        List<Row> rows = new ArrayList<>();
        for (Exposure exposure : report.review().diagnostics().exposures()) {
            Medication given = exposure.medication();
            row(capital(given.label()), List.of(given), fact -> marks(given.when(), given.end(), Style.CALCIUM, ""))
                    .ifPresent(rows::add);
        }
        record.every(Line.class)
                .map(line -> row(
                        line.label().isEmpty() ? "Line" : capital(line.label()),
                        List.of(line),
                        fact -> marks(line.when(), line.removed(), Style.FULL, "")))
                .flatMap(Optional::stream)
                .forEach(rows::add);
        return rows;
    }

    /** Putting a line in, or taking it out, stands with the lines. */
    private boolean isLine(Procedure procedure) {
        return record.every(Line.class)
                .anyMatch(line ->
                        line.origin().document().equals(procedure.origin().document()));
    }

    private boolean isCalcium(Medication medication) {
        return report.review().diagnostics().exposures().stream()
                .anyMatch(exposure -> exposure.medication().equals(medication));
    }

    // --- visits, stays

    private List<Row> care() {
        return rows(
                record.every(Encounter.class),
                visit -> capital(label(visit.setting())),
                visit -> marks(visit.when(), visit.end(), Style.FULL, ""));
    }

    // --- findings

    private List<Row> findings() {
        List<Row> rows = new ArrayList<>();
        report.review()
                .diagnostics()
                .lesion()
                .filter(Lesion::onsetStated)
                .map(lesion -> new Row(
                        "Onset of the lesion",
                        dates.when(lesion.onset()),
                        marks(lesion.onset(), Optional.empty(), Style.FULL, "")))
                .ifPresent(rows::add);
        Set<String> found = record.every(Finding.class)
                .filter(f -> f.presence() == Presence.PRESENT || f.presence() == Presence.CONFLICTING)
                .map(Finding::concept)
                .collect(Collectors.toSet());
        rows.addAll(rows(
                assessed().filter(f -> found.contains(f.concept())),
                f -> capital(label(f.concept())),
                f -> marks(f.when(), Optional.empty(), style(f.presence()), "")));
        List<Finding> denied =
                assessed().filter(f -> !found.contains(f.concept())).toList();
        together("Looked for in vain", denied, f -> label(f.concept())).ifPresent(rows::add);
        return rows;
    }

    private Stream<Finding> assessed() {
        return record.every(Finding.class).filter(f -> f.presence() != Presence.NOT_ASSESSED);
    }

    private static Style style(Presence presence) {
        return switch (presence) {
            case PRESENT -> Style.FULL;
            case CONFLICTING -> Style.HALF;
            case ABSENT, NOT_ASSESSED -> Style.HOLLOW;
        };
    }

    // --- laboratory

    private List<Row> laboratory() {
        Laboratory laboratory = new Laboratory(report.knowledge().vocabulary());
        Map<Measurement, Level> levels = new LinkedHashMap<>();
        record.every(Measurement.class)
                .forEach(m -> levels.put(m, laboratory.read(m, age()).level()));
        Set<String> abnormal = levels.entrySet().stream()
                .filter(entry -> isAbnormal(entry.getValue()))
                .map(entry -> entry.getKey().analyte())
                .collect(Collectors.toSet());
        List<Row> rows = rows(
                levels.keySet().stream().filter(m -> abnormal.contains(m.analyte())),
                m -> capital(label(m.analyte())),
                m -> value(m, levels.getOrDefault(m, Level.UNKNOWN)));
        List<Measurement> others = levels.keySet().stream()
                .filter(m -> !abnormal.contains(m.analyte()))
                .toList();
        List<Row> all = new ArrayList<>(rows);
        together("Other values", others, m -> label(m.analyte()) + value(m)).ifPresent(all::add);
        return all;
    }

    private Optional<dev.kossa.record.Patient.Age> age() {
        return record.patient().ageAt(report.review().asOf());
    }

    private static boolean isAbnormal(Level level) {
        return level == Level.HIGH || level == Level.LOW;
    }

    private static List<Mark> value(Measurement measurement, Level level) {
        String arrow = level == Level.HIGH ? " ↑" : level == Level.LOW ? " ↓" : "";
        Style style = isAbnormal(level) ? Style.FULL : Style.HOLLOW;
        return marks(
                measurement.when(),
                Optional.empty(),
                style,
                measurement.value().map(v -> Reasons.unit(v.toString()) + arrow).orElse(arrow.strip()));
    }

    private static String value(Measurement measurement) {
        return measurement
                .value()
                .map(value -> " " + Reasons.unit(value.toString()))
                .orElse("");
    }

    // --- imaging and tissue

    private List<Row> results() {
        return rows(
                record.every(TestResult.class),
                result -> capital(result.method()
                        .map(this::label)
                        .orElse(result.kind().name().toLowerCase(Locale.ROOT))),
                result -> marks(result.when(), Optional.empty(), style(result), words(result)));
    }

    private static Style style(TestResult result) {
        return !result.normal() && result.shown().stream().anyMatch(shown -> shown.presence() == Presence.PRESENT)
                ? Style.FULL
                : Style.HOLLOW;
    }

    private String words(TestResult result) {
        if (result.normal()) {
            return "normal";
        }
        Presence wanted = style(result) == Style.FULL ? Presence.PRESENT : Presence.ABSENT;
        List<String> shown = result.shown().stream()
                .filter(s -> s.presence() == wanted)
                .map(s -> label(s.concept()))
                .distinct()
                .toList();
        if (shown.isEmpty()) {
            return "";
        }
        return (wanted == Presence.ABSENT ? "no " : "") + String.join(", ", shown);
    }

    // --- treatment, diagnoses

    private List<Row> treatment() {
        List<Row> rows = new ArrayList<>(rows(
                record.every(Medication.class)
                        .filter(m -> m.use() == Medication.Use.GIVEN || m.use() == Medication.Use.STATED)
                        .filter(m -> !isCalcium(m)),
                m -> capital(m.label()),
                m -> marks(m.when(), m.end(), Style.FULL, "")));
        rows.addAll(rows(
                record.every(Procedure.class)
                        .filter(p -> p.status() == Procedure.Status.DONE)
                        .filter(p -> !isLine(p)),
                p -> capital(p.label()),
                p -> marks(p.when(), Optional.empty(), Style.FULL, "")));
        return rows;
    }

    private List<Row> diagnoses() {
        return rows(
                record.every(Diagnosis.class),
                d -> capital(d.label()),
                d -> marks(d.when(), Optional.empty(), style(d.status()), status(d.status())));
    }

    private static Style style(Diagnosis.Status status) {
        return switch (status) {
            case CONFIRMED -> Style.FULL;
            case PROVISIONAL, UNSTATED -> Style.HALF;
            case REFUTED -> Style.HOLLOW;
        };
    }

    private static String status(Diagnosis.Status status) {
        return status == Diagnosis.Status.UNSTATED ? "" : status.name().toLowerCase(Locale.ROOT);
    }

    // --- rows

    /** One row for each label, in the order of their first time. */
    private <F extends Fact> List<Row> rows(Stream<F> facts, Function<F, String> label, Function<F, List<Mark>> marks) {
        Map<String, List<F>> byLabel = facts.sorted(
                        Comparator.comparing(fact -> fact.when().earliest()))
                .collect(Collectors.groupingBy(label, LinkedHashMap::new, Collectors.toList()));
        return byLabel.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), marks))
                .flatMap(Optional::stream)
                .toList();
    }

    private <F extends Fact> Optional<Row> row(String label, List<F> facts, Function<F, List<Mark>> marks) {
        List<F> timed = facts.stream().filter(fact -> !fact.when().isUnknown()).toList();
        if (timed.isEmpty()) {
            timeless.add(label);
            return Optional.empty();
        }
        List<Mark> all = timed.stream()
                .flatMap(fact -> marks.apply(fact).stream())
                .distinct()
                .toList();
        String words = timed.stream().map(fact -> words(fact, marks)).distinct().collect(Collectors.joining("; "));
        return Optional.of(new Row(label, words, all));
    }

    private <F extends Fact> String words(F fact, Function<F, List<Mark>> marks) {
        String text = marks.apply(fact).get(0).text();
        return dates.when(fact.when()) + (text.isEmpty() ? "" : ": " + text);
    }

    /** Facts that share a row: one hollow mark for each time, with their number. */
    private <F extends Fact> Optional<Row> together(String label, List<F> facts, Function<F, String> name) {
        facts.stream().filter(fact -> fact.when().isUnknown()).map(name).forEach(timeless::add);
        Map<When, Set<String>> byTime = facts.stream()
                .filter(fact -> !fact.when().isUnknown())
                .sorted(Comparator.comparing(fact -> fact.when().earliest()))
                .collect(Collectors.groupingBy(
                        Fact::when,
                        LinkedHashMap::new,
                        Collectors.mapping(name, Collectors.toCollection(LinkedHashSet::new))));
        if (byTime.isEmpty()) {
            return Optional.empty();
        }
        List<Mark> marks = new ArrayList<>();
        List<String> words = new ArrayList<>();
        byTime.forEach((when, names) -> {
            marks.addAll(marks(when, Optional.empty(), Style.HOLLOW, Integer.toString(names.size())));
            words.add(dates.when(when) + ": " + String.join(", ", names));
        });
        return Optional.of(new Row(label, String.join("; ", words), marks));
    }

    /** One mark for each alternative; the last says that only one of them can be. */
    private static List<Mark> marks(When when, Optional<When> end, Style style, String text) {
        List<Span> spans = when.alternatives().stream()
                .sorted(Comparator.comparing(Span::earliest))
                .toList();
        if (spans.size() == 1) {
            Span from = spans.get(0);
            return List.of(new Mark(from, end.map(e -> hull(e, from)).orElse(from), style, text));
        }
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            marks.add(Mark.at(spans.get(i), style, i < spans.size() - 1 ? "" : "either: sources conflict"));
        }
        return marks;
    }

    /** Until when; what ends cannot end before it begins. */
    private static Span hull(When end, Span from) {
        if (end.latest().isBefore(from.earliest())) {
            return from;
        }
        return new Span(end.earliest().isBefore(from.earliest()) ? from.earliest() : end.earliest(), end.latest());
    }

    private String label(String id) {
        return report.label(id);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
