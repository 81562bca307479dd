package dev.kossa.review.line;

import dev.kossa.issue.EndNotSaid;
import dev.kossa.issue.LineNotNamed;
import dev.kossa.issue.LineNotRecorded;
import dev.kossa.issue.ModeNotSaid;
import dev.kossa.issue.PlaceNotSaid;
import dev.kossa.issue.SeveralLinesFit;
import dev.kossa.record.BodySite;
import dev.kossa.record.Medication;
import dev.kossa.record.Origin;
import dev.kossa.record.Presence;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes infusions of what was given into veins. */
final class InfusionStatements {
    private static final String CENTRAL_ROUTE = "central-venous";
    private static final Set<String> ROUTES = Set.of("intravenous", CENTRAL_ROUTE, "intraosseous");

    private final Telling telling;
    private final LineStatements lines;
    private final Products products;
    private final List<Infusion> infusions = new ArrayList<>();
    private final List<Medication> notPlaced = new ArrayList<>();

    InfusionStatements(Telling telling, LineStatements lines, List<Medication> facts) {
        this.telling = telling;
        this.lines = lines;
        this.products = new Products(telling.knowledge());
        facts.stream().filter(this::infused).forEach(this::infusion);
        notPlaced();
    }

    List<Infusion> infusions() {
        return infusions;
    }

    private boolean infused(Medication medication) {
        boolean vein = medication.flow().device().isPresent()
                || medication.route().filter(ROUTES::contains).isPresent()
                || medication.route().isEmpty() && products.watchedLate(medication.drug());
        return medication.use() == Medication.Use.GIVEN && vein;
    }

    private void infusion(Medication medication) {
        Optional<Instant> start = Telling.moment(medication.when());
        boolean matters = products.vesicant(medication.drug()) != Presence.ABSENT;
        boolean placed = medication.flow().device().isPresent()
                || medication.site().isPresent()
                || products.watchedLate(medication.drug());
        if (!placed || start.isEmpty() && !matters) {
            notPlaced.add(medication);
        } else if (start.isPresent()) {
            exact(medication, start.get());
        } else {
            inexact(medication);
        }
    }

    private void exact(Medication medication, Instant start) {
        Optional<Instant> end = end(medication, start);
        String line = line(medication, start, end);
        if (lines.knows(line)) {
            lines.used(line, start);
        }
        Infusion.Mode mode = mode(medication);
        boolean vesicant = products.vesicant(medication.drug()) == Presence.PRESENT;
        if (mode == Infusion.Mode.UNKNOWN && vesicant && !end.equals(Optional.of(start))) {
            telling.issue(new ModeNotSaid(what(medication), telling.local(start), origins(medication), List.of()));
        }
        infusions.add(new Infusion(line, medication.drug(), medication.label(), mode, start, end, medication.origin()));
    }

    /** What has no exact time asks for no check; when it was surely over, the late watch begins. */
    private void inexact(Medication medication) {
        When last = medication.end().orElse(medication.when());
        Optional<Instant> over = medication.flow().running()
                ? Optional.empty()
                : Optional.of(last.latest()).filter(latest -> !latest.equals(Instant.MAX));
        boolean late = over.isPresent() && products.watchedLate(medication.drug());
        telling.noTime(
                what(medication),
                medication.when(),
                late
                        ? "no check is asked for while it ran, and its late watch counts from the end of that time"
                        : "it is not watched",
                medication);
        if (late) {
            String line = line(medication, over.get(), over);
            infusions.add(new Infusion(
                    line,
                    medication.drug(),
                    medication.label(),
                    mode(medication),
                    over.get(),
                    over,
                    medication.origin()));
        }
    }

    private static String what(Medication medication) {
        return "infusion of " + medication.label();
    }

    private static List<Origin> origins(Medication medication) {
        return List.of(medication.origin());
    }

    private static Infusion.Mode mode(Medication medication) {
        return switch (medication.flow().mode()) {
            case INTERMITTENT -> Infusion.Mode.INTERMITTENT;
            case CONTINUOUS -> Infusion.Mode.CONTINUOUS;
            case UNSTATED -> Infusion.Mode.UNKNOWN;
        };
    }

    private Optional<Instant> end(Medication medication, Instant start) {
        if (medication.flow().running()) {
            return Optional.empty();
        }
        Optional<Instant> exact = medication.end().flatMap(Telling::moment);
        if (exact.isPresent()) {
            return exact;
        }
        Optional<Instant> surely = medication.end().map(When::latest).filter(latest -> !latest.equals(Instant.MAX));
        if (surely.isPresent()) {
            telling.noTime(
                    "end of the " + what(medication),
                    medication.end().orElseThrow(),
                    "it counts as running until the end of that time",
                    medication);
            return surely;
        }
        if (products.vesicant(medication.drug()) == Presence.PRESENT) {
            telling.issue(new EndNotSaid(what(medication), telling.local(start), origins(medication), List.of()));
        }
        return Optional.of(start);
    }

    // --- through which line

    private String line(Medication medication, Instant start, Optional<Instant> end) {
        Optional<String> named = medication.flow().device().filter(lines::knows);
        if (named.isPresent()) {
            return named.get();
        }
        List<String> fitting =
                medication.site().map(site -> lines.at(site, start)).orElse(List.of());
        if (fitting.size() > 1) {
            telling.issue(new SeveralLinesFit(
                    what(medication),
                    telling.local(start),
                    fitting.stream().map(lines::label).toList(),
                    origins(medication),
                    List.of()));
        }
        return fitting.isEmpty() ? implied(medication, start, end) : fitting.get(0);
    }

    /** What ran into a vein ran through a line, also when nobody wrote that down. */
    private String implied(Medication medication, Instant start, Optional<Instant> end) {
        BodySite site = medication.site().orElse(Telling.NOWHERE);
        if (medication.site().isEmpty()) {
            telling.issue(new PlaceNotSaid(
                    what(medication) + " (" + telling.words(medication.when()) + ")",
                    "every site that had a line is to be looked at",
                    origins(medication),
                    List.of()));
        } else {
            telling.issue(new LineNotRecorded(
                    what(medication), telling.label(site), telling.local(start), origins(medication), List.of()));
        }
        String id = "line of " + medication.origin().document() + " "
                + medication.origin().path();
        boolean central = medication.route().filter(CENTRAL_ROUTE::equals).isPresent();
        VascularLine.Kind kind = central ? VascularLine.Kind.CENTRAL : VascularLine.Kind.UNKNOWN;
        lines.imply(new VascularLine(id, kind, site, start, end, medication.origin()));
        return id;
    }

    private void notPlaced() {
        if (!notPlaced.isEmpty()) {
            telling.issue(new LineNotNamed(
                    notPlaced.stream()
                            .map(Medication::label)
                            .distinct()
                            .sorted()
                            .toList(),
                    notPlaced.size(),
                    notPlaced.stream().map(Medication::origin).toList(),
                    List.of()));
        }
    }
}
