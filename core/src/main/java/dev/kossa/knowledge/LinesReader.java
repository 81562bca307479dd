package dev.kossa.knowledge;

import dev.kossa.knowledge.Guidance.FollowUp;
import dev.kossa.knowledge.Lines.Checking;
import dev.kossa.knowledge.Lines.Condition;
import dev.kossa.knowledge.Lines.Interval;
import dev.kossa.knowledge.Lines.LateWatch;
import dev.kossa.knowledge.Lines.Measure;
import dev.kossa.knowledge.Lines.Risk;
import dev.kossa.knowledge.Lines.Sign;
import dev.kossa.knowledge.Lines.Vesicant;
import dev.kossa.knowledge.Lines.Words;
import dev.kossa.knowledge.References.Kind;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is believed of infusion lines, all but scales and ladders. */
final class LinesReader {
    private static final Set<String> LINES = Set.of("peripheral", "central");
    private static final Set<String> RUNNING = Set.of("intermittent", "continuous");
    private static final Set<String> RISK_OF = Set.of("patient", "site", "infusate");

    private final Base base;
    private final Guidance guidance;

    LinesReader(Base base, Guidance guidance) {
        this.base = base;
        this.guidance = guidance;
    }

    Lines read() {
        Map<String, Sign> signs = ById.map(base.rows("check-signs", "sign", LinesReader::sign), Sign::id);
        Map<String, Measure> measures = ById.map(base.rows("check-measures", "measure", this::measure), Measure::id);
        List<Labelled> done = base.rows("line-deeds", "deed", LinesReader::deed);
        Map<String, String> deeds = new LinkedHashMap<>();
        done.forEach(deed -> deeds.putIfAbsent(deed.id(), deed.label()));
        return new Lines(
                signs,
                measures,
                deeds,
                checking(),
                base.rows("line-risks", "risk", this::risk),
                new ScalesReader(base, signs, measures).read(),
                new LaddersReader(base).read(),
                lateWatch(),
                base.row("line-words", row -> words(row, done)).orElse(Words.NONE));
    }

    /** The kinds of line that a row names. */
    static List<String> lines(Row row) {
        List<String> lines = row.texts("lines");
        lines.stream().filter(line -> !LINES.contains(line)).forEach(line -> row.unknownWord("lines", line, LINES));
        return lines;
    }

    // --- what a check can record

    private static Sign sign(Row row) {
        return new Sign(
                row.id(Kind.SIGN),
                row.text("label"),
                row.optionalReference(Kind.FINDING, "finding"),
                row.texts("degrees"),
                row.texts("terms"),
                row.texts("absent-terms"));
    }

    private record Labelled(String id, String label, List<String> terms, List<String> drugs) {}

    private static Labelled deed(Row row) {
        return new Labelled(
                row.id(Kind.DEED), row.text("label"), row.texts("terms"), row.references(Kind.DRUG, "drugs"));
    }

    private static Words words(Row row, List<Labelled> deeds) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        Map<String, String> drugs = new LinkedHashMap<>();
        for (Labelled deed : deeds) {
            terms.putIfAbsent(deed.id(), deed.terms());
            deed.drugs().forEach(drug -> drugs.putIfAbsent(drug, deed.id()));
        }
        return new Words(
                terms,
                drugs,
                row.texts("check"),
                row.texts("peripheral"),
                row.texts("central"),
                row.texts("intermittent"),
                row.texts("continuous"));
    }

    private Measure measure(Row row) {
        Bounds plausible = row.bounds("plausible");
        return new Measure(
                row.id(Kind.MEASURE),
                row.text("label"),
                row.reference(Kind.SIGN, "of"),
                row.text("unit"),
                units(row),
                row.texts("terms"),
                row.number("present-above"),
                plausible.low(),
                plausible.high(),
                base.basis(row));
    }

    private record Unit(String unit, double factor) {}

    private static Map<String, Double> units(Row row) {
        Map<String, Double> units = new LinkedHashMap<>();
        row.rows("units", "unit", unit -> new Unit(unit.text("unit"), unit.number("factor")))
                .forEach(unit -> units.put(unit.unit(), unit.factor()));
        return units;
    }

    // --- how often

    private record Classes(List<String> classes, Basis basis) {}

    private Checking checking() {
        List<Interval> intervals = base.rows("check-intervals", "check interval", this::interval);
        Optional<Classes> standard =
                base.row("check-default", row -> new Classes(row.texts("classes"), base.basis(row)));
        if (intervals.stream().noneMatch(interval -> interval.condition().otherwise())) {
            base.problem(
                    "The check intervals leave out those for whom no row holds.",
                    "Maybe a row with otherwise: true is missing.");
        }
        return new Checking(
                intervals,
                Set.copyOf(standard.map(Classes::classes).orElse(List.of())),
                standard.map(Classes::basis).orElse(new Basis("", List.of(), Tag.M, "")),
                base.rows("line-vesicants", "vesicant", this::vesicant));
    }

    private Interval interval(Row row) {
        String written = row.text("every");
        int dots = written.indexOf("..");
        Optional<Duration> until = ClockTime.parse(dots < 0 ? written : written.substring(dots + 2));
        Optional<Duration> from = dots < 0 ? until : ClockTime.parse(written.substring(0, dots));
        boolean rises = until.isPresent()
                && from.isPresent()
                && !until.get().isZero()
                && from.get().compareTo(until.get()) <= 0;
        if (!rises && !written.isEmpty()) {
            row.problem(
                    "every",
                    "The every (" + written + ") of " + row.name() + " is neither a duration nor a span of two.",
                    "Maybe 5min..10min or 1h was meant.");
        }
        return new Interval(
                row.id(Kind.INTERVAL),
                row.text("class"),
                from.orElse(Duration.ZERO),
                until.orElse(Duration.ZERO),
                condition(row),
                row.references(Kind.SIGN, "also"),
                ClockTime.optional(row, "longest"),
                base.basis(row));
    }

    private static Condition condition(Row row) {
        Optional<String> running = row.has("running") ? Optional.of(row.choice("running", RUNNING)) : Optional.empty();
        return new Condition(
                row.ages("ages"),
                lines(row),
                row.optionalFlag("vesicant"),
                running,
                row.references(Kind.LINE_RISK, "any-risk"),
                row.references(Kind.LINE_RISK, "no-risk"),
                row.flag("otherwise"));
    }

    private Vesicant vesicant(Row row) {
        return new Vesicant(row.text("class"), row.text("says"), base.basis(row));
    }

    private Risk risk(Row row) {
        return new Risk(
                row.id(Kind.LINE_RISK),
                row.text("label"),
                row.choice("of", RISK_OF),
                row.optionalReference(Kind.FINDING, "finding"),
                row.has("ages") ? Optional.of(row.requiredAges("ages")) : Optional.empty(),
                row.references(Kind.REGION, "regions"),
                base.basis(row));
    }

    // --- late watch

    private LateWatch lateWatch() {
        return base.row("line-late-watch", this::lateWatch)
                .orElse(new LateWatch(
                        "",
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        List.of(),
                        "",
                        "",
                        "",
                        new Basis("", List.of(), Tag.M, ""),
                        List.of()));
    }

    private LateWatch lateWatch(Row row) {
        Optional<FollowUp> watch = followUp(row, "watch");
        Optional<FollowUp> film = followUp(row, "film");
        return new LateWatch(
                row.text("class"),
                days(watch.map(FollowUp::after_d)),
                days(watch.map(FollowUp::until_d)),
                days(film.map(FollowUp::after_d)),
                days(film.map(FollowUp::until_d)),
                row.references(Kind.SIGN, "look-for"),
                row.text("do"),
                row.text("letter"),
                row.text("parents"),
                base.basis(row),
                List.of(watch, film).stream()
                        .flatMap(Optional::stream)
                        .map(FollowUp::basis)
                        .toList());
    }

    private Optional<FollowUp> followUp(Row row, String field) {
        String id = row.reference(Kind.FOLLOW_UP, field);
        Optional<FollowUp> found = guidance.followUp().stream()
                .filter(item -> item.id().equals(id))
                .findFirst();
        if (found.filter(item -> !Double.isFinite(item.until_d())).isPresent()) {
            row.problem(
                    field,
                    "The " + field + " (" + id + ") of " + row.name() + " has no end.",
                    "Maybe its after is open.");
        }
        return found.filter(item -> Double.isFinite(item.until_d()));
    }

    private static Duration days(Optional<Double> days) {
        return Duration.ofSeconds(Math.round(days.orElse(0.0) * 86_400));
    }
}
