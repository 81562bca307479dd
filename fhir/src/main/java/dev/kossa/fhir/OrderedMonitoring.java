package dev.kossa.fhir;

import dev.kossa.issue.Issue;
import dev.kossa.issue.NotUsed;
import dev.kossa.issue.StatusNoted;
import dev.kossa.knowledge.Orders.MonitoringWords;
import dev.kossa.knowledge.Orders.Watch;
import dev.kossa.language.TextContext;
import dev.kossa.record.Origin;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was requested to be watched: ServiceRequests for an ECG, for calcium, for checks of the site. What was not said is not known. */
final class OrderedMonitoring {
    /** The type of resource that is read. */
    static final String REQUEST = "ServiceRequest";

    private static final String DONE = "completed";
    private static final Set<String> WANTED = Set.of("draft", "active", "on-hold", DONE);
    private static final Set<String> NO_ORDER = Set.of("proposal", "option");
    private static final String NOT_USED = "it was not used";

    private final RecordMapper.Mapped mapped;
    private final MonitoringWords words;
    private final Set<Resource> settled = new HashSet<>();
    private final List<Resource> requests = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    /** @param moment what was requested later is not used */
    OrderedMonitoring(RecordMapper.Mapped mapped, MonitoringWords words, Instant moment) {
        this.mapped = mapped;
        this.words = words;
        mapped.resources().stream()
                .filter(resource -> resource.type().equals(REQUEST))
                .filter(resource -> mapped.patients().areSubjectOf(resource))
                .filter(resource -> !authored(resource).earliest().isAfter(moment))
                .filter(resource -> !watches(resource).isEmpty())
                .forEach(this::settle);
    }

    private void settle(Resource request) {
        settled.add(request);
        Optional<Issue> refused = refusal(request);
        refused.ifPresent(issues::add);
        if (refused.isEmpty()) {
            requests.add(request);
        }
    }

    private static Optional<Issue> refusal(Resource request) {
        return Refusal.of(request)
                .or(() -> without(request, request.text("status"), !WANTED.contains(request.text("status"))))
                .or(() -> without(request, request.text("intent"), NO_ORDER.contains(request.text("intent"))))
                .or(() -> without(
                        request,
                        "not to be performed",
                        request.flag("doNotPerform").orElse(false)));
    }

    private static Optional<Issue> without(Resource request, String status, boolean not) {
        String said = status.isEmpty() ? "without a status" : status;
        return not
                ? Optional.of(new StatusNoted(new Origin(request.document(), REQUEST, ""), said, NOT_USED))
                : Optional.empty();
    }

    /** What was requested beside an order; empty when nothing was, for then nobody said that it is not watched. */
    Optional<Set<Watch>> beside(Resource order) {
        Set<Watch> watched = EnumSet.noneOf(Watch.class);
        requests.stream()
                .filter(request -> !wasBefore(request, order))
                .forEach(request -> watched.addAll(watches(request)));
        return watched.isEmpty() ? Optional.empty() : Optional.of(watched);
    }

    /** What was done before the order was written watched something else. */
    private boolean wasBefore(Resource request, Resource order) {
        return request.text("status").equals(DONE)
                && authored(request).latest().isBefore(authored(order).earliest());
    }

    private When authored(Resource resource) {
        return mapped.chart().times().point(resource, resource, "authoredOn").orElse(When.unknown());
    }

    /** The issues of reading, with those of the requests: what was used is not counted among what was not. */
    List<Issue> tell(List<Issue> reading) {
        List<Issue> all = new ArrayList<>();
        for (Issue issue : reading) {
            if (issue instanceof NotUsed unused && unused.resourceType().equals(REQUEST)) {
                int left = unused.count() - settled.size();
                if (left > 0) {
                    all.add(new NotUsed(REQUEST, left));
                }
            } else {
                all.add(issue);
            }
        }
        all.addAll(issues);
        return all;
    }

    // --- what a request asks for

    private Set<Watch> watches(Resource request) {
        Element code = request.object("code");
        List<String> texts = texts(code);
        Set<Watch> watches = EnumSet.noneOf(Watch.class);
        if (texts.stream().anyMatch(words::isUndone)) {
            return watches;
        }
        if (texts.stream().anyMatch(words::isEcg)) {
            watches.add(Watch.ECG);
        }
        if (texts.stream().noneMatch(words::isOtherCalcium) && isCalcium(code)) {
            watches.add(Watch.CALCIUM);
        }
        if (isSiteCheck(code, texts)) {
            watches.add(Watch.SITE);
        }
        return watches;
    }

    private static List<String> texts(Element code) {
        List<String> texts = new ArrayList<>(List.of(code.text("text")));
        code.objects("coding").forEach(coding -> texts.add(coding.text("display")));
        return texts;
    }

    private boolean isCalcium(Element code) {
        return mapped.chart().concepts().meaning(code, TextContext.LABORATORY, Want.ANALYTES, false).mentions().stream()
                .anyMatch(mention -> words.calcium().contains(mention.concept()));
    }

    private boolean isSiteCheck(Element code, List<String> texts) {
        return SiteCheckReader.isCheck(code)
                || texts.stream().anyMatch(mapped.chart().lexicon().lineWords()::isCheck);
    }
}
