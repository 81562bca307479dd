package dev.kossa.review.line;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.BodySite;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.Patient.Age;
import dev.kossa.record.When;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often the site of an infusion that is only ordered is to be checked. It is what the watch will ask for once it runs.
 *
 * @param from after this time since the last check the next is due
 * @param every after this time it is overdue
 * @param also signs that each check must look for
 * @param basis the row that asks for it
 */
public record CheckPlan(Duration from, Duration every, List<String> also, Basis basis) {
    /** Any moment will do: only ages count. */
    private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");

    private static final Origin ORDERED = new Origin("order", "", "");
    private static final String LINE = "ordered";

    public CheckPlan {
        also = List.copyOf(also);
    }

    /**
     * The plan; what is not known counts as the stricter.
     *
     * @param age of the patient
     * @param kind where the line ends
     * @param site where it enters; the whole body when that is not known
     * @param drug id of the drug
     * @param mode how it runs
     * @return empty when the knowledge asks for no checks
     */
    public static Optional<CheckPlan> of(
            Optional<Age> age,
            VascularLine.Kind kind,
            BodySite site,
            Optional<String> drug,
            Infusion.Mode mode,
            Knowledge knowledge) {
        VascularLine line = new VascularLine(LINE, kind, site, START, Optional.empty(), ORDERED);
        Infusion infusion = new Infusion(LINE, drug, "", mode, START, Optional.empty(), ORDERED);
        Patient patient =
                new Patient("", Optional.empty(), age.map(CheckPlan::birth).orElse(When.unknown()));
        LineHistory history = new LineHistory(
                patient, Map.of(), List.of(line), List.of(infusion), List.of(), List.of(), ZoneOffset.UTC);
        WatchedSite watched =
                new WatchedSite(site, "", history.lines(), history.infusions(), List.of(), List.of(), List.of());
        return new Demands(history, knowledge, new Products(knowledge))
                .of(watched, List.of()).stream()
                        .findFirst()
                        .flatMap(Segment::demand)
                        .map(demand -> new CheckPlan(demand.from(), demand.every(), demand.also(), demand.basis()));
    }

    private static When birth(Age age) {
        return When.between(before(age.oldest_d()), before(age.youngest_d()));
    }

    private static Instant before(double days) {
        return START.minusSeconds((long) (days * Duration.ofDays(1).toSeconds()));
    }
}
