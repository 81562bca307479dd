package dev.kossa.review.line;

import dev.kossa.issue.PlaceNotSaid;
import dev.kossa.knowledge.Lines.Step;
import dev.kossa.record.BodySite;
import dev.kossa.record.Fact;
import dev.kossa.record.Medication;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Procedure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes deeds of procedures, and of the giving of an antidote. */
final class DeedStatements {
    private static final String INTO_THE_VEIN = "intravenous";

    private final Telling telling;
    private final LineStatements lines;
    private final PatientRecord record;
    private final Set<String> ends;
    private final List<Deed> deeds = new ArrayList<>();

    DeedStatements(Telling telling, LineStatements lines, PatientRecord record) {
        this.telling = telling;
        this.lines = lines;
        this.record = record;
        this.ends = telling.knowledge().lines().ladders().stream()
                .flatMap(ladder -> ladder.steps().stream())
                .filter(step -> step.kind() == Step.Kind.STOP || step.kind() == Step.Kind.REMOVE)
                .flatMap(step -> step.doneBy().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Deed> deeds() {
        RecordedLines.inOrder(record.every(Procedure.class)).stream()
                .filter(procedure -> procedure.status() == Procedure.Status.DONE)
                .forEach(procedure -> ids(procedure).forEach(id -> deed(id, procedure)));
        RecordedLines.inOrder(record.every(Medication.class)).forEach(this::antidote);
        return deeds;
    }

    private List<String> ids(Procedure procedure) {
        return procedure
                .concept()
                .filter(telling.words()::isDeed)
                .map(List::of)
                .orElseGet(() -> telling.words().deeds(procedure.label()));
    }

    /** An antidote that was given into the tissue; into a vein it is a treatment of something else. */
    private void antidote(Medication medication) {
        Optional<String> deed = medication
                .drug()
                .flatMap(drug -> Optional.ofNullable(
                        telling.knowledge().lines().words().drugs().get(drug)));
        boolean tissue = medication.use() == Medication.Use.GIVEN
                && medication.route().filter(INTO_THE_VEIN::equals).isEmpty();
        deed.filter(id -> tissue).ifPresent(id -> deed(id, medication));
    }

    private void deed(String id, Fact fact) {
        String what = "deed (" + telling.knowledge().lines().deeds().getOrDefault(id, id) + ")";
        Optional<BodySite> site =
                fact.site().or(() -> lines.namedBy(fact.origin().document()).flatMap(lines::site));
        Optional<Instant> exact = Telling.moment(fact.when());
        if (site.isEmpty()) {
            telling.issue(new PlaceNotSaid(what, "it counts for none", List.of(fact.origin()), List.of()));
            return;
        }
        Optional<Instant> at = exact.or(() -> over(id, fact));
        if (exact.isEmpty()) {
            telling.noTime(
                    what,
                    fact.when(),
                    at.isPresent() ? "it counts as done at the end of that time" : "it counts for none",
                    fact);
        }
        at.ifPresent(moment -> deeds.add(new Deed(id, site.get(), moment, fact.origin())));
    }

    /** What ended surely had ended by the end of that time. */
    private Optional<Instant> over(String id, Fact fact) {
        return ends.contains(id) ? Telling.surely(fact.when(), fact.knownSince()) : Optional.empty();
    }
}
