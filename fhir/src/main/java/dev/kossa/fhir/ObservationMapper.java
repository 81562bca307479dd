package dev.kossa.fhir;

import dev.kossa.fhir.Sheet.Observed;
import dev.kossa.record.Certainty;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Observation: what was looked for, measured, or seen; each component like an Observation of its own. A check of a line is a fact besides. */
final class ObservationMapper implements ResourceMapper {
    private static final Set<String> REFUSED = Set.of("registered", "cancelled", "entered-in-error");

    @Override
    public void map(Sheet sheet) {
        if (sheet.refusedBy("status", REFUSED)) {
            return;
        }
        Resource observation = sheet.resource();
        Observed observed = observed(sheet);
        if (SiteCheckReader.isCheck(sheet)) {
            SiteCheckReader.read(sheet, observed);
        } else {
            new ObservedItem(sheet, observation, observed).map();
            for (Element component : observation.objects("component")) {
                new ObservedItem(sheet, component, observed).map();
            }
        }
        sheet.notes(observed);
    }

    private static Observed observed(Sheet sheet) {
        Resource observation = sheet.resource();
        Optional<Course> course = sheet.course("effective");
        When whole = course.map(Course::whole).orElse(When.unknown());
        Instant known = sheet.knownSince("issued", whole);
        boolean suspected = observation
                .extension(KossaExtensions.CERTAINTY)
                .text("valueCode")
                .equals("suspected");
        return new Observed(
                sheet.sites(observation.object("bodySite")),
                suspected ? Certainty.SUSPECTED : Certainty.CERTAIN,
                observation.has("effectivePeriod") ? ongoing(course, whole, known) : whole,
                sheet.point(observation.extension(KossaExtensions.ONSET), "valueDateTime"),
                known);
    }

    /** A period without an end went on when it was recorded. */
    private static When ongoing(Optional<Course> course, When whole, Instant known) {
        boolean open = course.isPresent() && course.get().end().isEmpty() && !whole.isUnknown();
        return open && known.isAfter(whole.latest()) ? When.between(whole.earliest(), known) : whole;
    }
}
