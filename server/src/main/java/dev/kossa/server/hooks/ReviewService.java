package dev.kossa.server.hooks;

import dev.kossa.fhir.FhirReader;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.PatientRecord;
import dev.kossa.review.Review;
import dev.kossa.review.diagnosis.NextTest;
import dev.kossa.review.diagnosis.RaisedFlag;
import dev.kossa.server.hooks.Suggestion.Action;
import java.util.ArrayList;
import java.util.List;

/** Red flags and the next test of a patient with a lesion that calcium may have made. */
final class ReviewService extends ChartService {
    ReviewService(FhirReader reader, Knowledge knowledge, Queries queries) {
        super(reader, knowledge, queries);
    }

    @Override
    public String id() {
        return "kossa-calcinosis-review";
    }

    @Override
    public List<String> hooks() {
        return List.of("patient-view");
    }

    @Override
    public String title() {
        return "Kossa: lesion after calcium";
    }

    @Override
    public String description() {
        return "After calcium by vein and with a lesion: red flags, and the test that would tell most. Silent otherwise.";
    }

    @Override
    List<Card> cards(PatientRecord record, HookCall call) {
        Review review = Review.of(record, knowledge, call.moment());
        if (review.diagnostics().lesion().isEmpty() || !review.diagnostics().exposed()) {
            return List.of();
        }
        List<Card> cards = new ArrayList<>();
        review.diagnostics().redFlags().forEach(flag -> cards.add(flag(flag)));
        review.diagnostics().nextTests().stream()
                .findFirst()
                .map(test -> next(test, call))
                .ifPresent(cards::add);
        return cards;
    }

    private static Card flag(RaisedFlag flag) {
        return new Card(
                "RedFlag." + flag.id(),
                flag.id(),
                Severity.ALERT,
                List.of(flag.sentence()),
                flag.because().knowledge(),
                List.of());
    }

    private static Card next(NextTest test, HookCall call) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Calcium was given by vein and there is a lesion: the next test is " + test.label() + ".");
        sentences.add(test.sentence());
        if (!test.caution().isEmpty()) {
            sentences.add(test.caution());
        }
        Action order = Action.create("Order: " + test.label(), Requests.request(test.label(), call));
        return new Card(
                "NextTest." + test.id(),
                test.id(),
                Severity.WARNING,
                sentences,
                test.basis(),
                List.of(new Suggestion("Order " + test.label(), true, List.of(order))));
    }
}
