package dev.kossa.server.hooks;

import dev.kossa.fhir.FhirReader;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.PatientRecord;
import dev.kossa.review.line.ExposureWatch;
import dev.kossa.review.line.LineWatch;
import dev.kossa.server.hooks.Suggestion.Action;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The late watch of a patient who goes home: a lesion may come days to weeks after the infusion. */
final class DischargeService extends ChartService {
    DischargeService(FhirReader reader, Knowledge knowledge, Queries queries) {
        super(reader, knowledge, queries);
    }

    @Override
    public String id() {
        return "kossa-calcium-discharge";
    }

    @Override
    public List<String> hooks() {
        return List.of("encounter-discharge");
    }

    @Override
    public String title() {
        return "Kossa: after calcium by vein";
    }

    @Override
    public String description() {
        return "At discharge after calcium by vein: what to look for until when, for the letter and the parents, with a visit and an X-ray.";
    }

    @Override
    List<Card> cards(PatientRecord record, HookCall call) {
        return LineWatch.of(record, knowledge, call.moment()).sites().stream()
                .flatMap(site -> site.lateWatches().stream())
                .filter(ExposureWatch::open)
                .map(watch -> card(watch, call))
                .toList();
    }

    private static Card card(ExposureWatch watch, HookCall call) {
        return new Card(
                "LateWatchOpen",
                watch.exposure().document(),
                Severity.WARNING,
                List.of(
                        "After " + watch.drug() + " look at the " + watch.label() + " until " + watch.until()
                                + ", also after discharge.",
                        "Look for " + String.join(", ", watch.lookFor()) + ".",
                        "For the letter: " + watch.letter(),
                        "For parents: " + watch.parents()),
                watch.knowledge(),
                List.of(visit(watch, call), film(watch, call)));
    }

    private static Suggestion visit(ExposureWatch watch, HookCall call) {
        String what = "Visit: look at the " + watch.label() + " for " + String.join(", ", watch.lookFor());
        ObjectNode request = Requests.request(what, call);
        period(request, watch.filmFrom().toString(), watch.until().toString());
        return new Suggestion("Plan a visit by " + watch.until(), true, List.of(Action.create(what, request)));
    }

    private static Suggestion film(ExposureWatch watch, HookCall call) {
        String what = "Plain X-ray of the " + watch.label() + " if there is a lesion";
        ObjectNode request = Requests.request(what, call);
        period(request, watch.filmFrom().toString(), watch.filmUntil().toString());
        return new Suggestion(
                "Plan a plain X-ray from " + watch.filmFrom(), false, List.of(Action.create(what, request)));
    }

    private static void period(ObjectNode request, String start, String end) {
        request.putObject("occurrencePeriod").put("start", start).put("end", end);
    }
}
