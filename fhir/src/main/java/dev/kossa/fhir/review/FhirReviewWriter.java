package dev.kossa.fhir.review;

import dev.kossa.issue.Issue;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.Encounter;
import dev.kossa.record.Origin;
import dev.kossa.review.Review;
import dev.kossa.review.care.Appointment;
import dev.kossa.review.care.LateWatch;
import dev.kossa.review.causality.Causality;
import dev.kossa.review.diagnosis.Differential;
import dev.kossa.review.diagnosis.Differential.Contribution;
import dev.kossa.review.diagnosis.Differential.Ranked;
import dev.kossa.review.diagnosis.Exposure;
import dev.kossa.review.diagnosis.NextTest;
import dev.kossa.review.diagnosis.RaisedFlag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes a review as a Bundle of type collection; everything in it is a proposal. */
public final class FhirReviewWriter {
    private static final String MECHANISM = "https://kossa.dev/fhir/CodeSystem/mechanism";
    private static final String TEST = "https://kossa.dev/fhir/CodeSystem/test";
    private static final String ISSUE = "https://kossa.dev/fhir/CodeSystem/issue";
    private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";
    private static final String INJURY = "iatrogenic-calcinosis-cutis";
    private static final Pattern REFERENCE = Pattern.compile("[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}");
    private static final Map<String, String> ASSESSMENT = Map.of(
            "certain", "Certain",
            "probable", "Probably-Likely",
            "possible", "Possible",
            "unlikely", "Unlikely",
            "conditional", "Conditional-Classified",
            "unassessable", "Unassessable-Unclassifiable");

    /** From this probability on an injury is written as an adverse event. */
    private static final double EVENT = 0.5;

    private final Knowledge knowledge;

    public FhirReviewWriter(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The Bundle as JSON text. */
    public String write(Review review) {
        return new Writing(review, knowledge).bundle();
    }

    /** The state of writing one review. */
    private static final class Writing {
        private final Json json = new Json();
        private final Review review;
        private final Knowledge knowledge;
        private final String asOf;
        private int serial;

        Writing(Review review, Knowledge knowledge) {
            this.review = review;
            this.knowledge = knowledge;
            this.asOf = instant(review.asOf());
        }

        String bundle() {
            json.object(() -> {
                json.field("resourceType", "Bundle");
                json.object(
                        "meta",
                        () -> json.array(
                                "tag",
                                () -> json.object(() -> json.field(
                                                "system", "https://kossa.dev/fhir/CodeSystem/knowledge-version")
                                        .field("code", review.knowledgeVersion())
                                        .field("display", Review.NOT_VALIDATED))));
                json.field("type", "collection").field("timestamp", asOf);
                json.array("entry", this::entries);
            });
            return json.done();
        }

        private void entries() {
            review.diagnostics().differential().ifPresent(this::risk);
            review.diagnostics().redFlags().forEach(this::flag);
            review.issues().stream()
                    .filter(issue -> !issue.type().equals("InfectionNotExcluded"))
                    .forEach(this::issue);
            review.diagnostics().nextTests().forEach(this::test);
            if (!review.plan().followUp().isEmpty()) {
                carePlan(review.plan().followUp());
            }
            review.plan().watches().forEach(this::watch);
            review.causality().filter(c -> injured()).ifPresent(this::event);
        }

        private void entry(String type, Runnable content) {
            String id = type.toLowerCase(Locale.ROOT) + "-" + ++serial;
            json.object(() -> {
                json.field("fullUrl", "https://kossa.dev/fhir/review/" + type + "/" + id);
                json.object("resource", () -> {
                    json.field("resourceType", type).field("id", id);
                    content.run();
                });
            });
        }

        private void risk(Differential differential) {
            entry("RiskAssessment", () -> {
                json.field("status", "final");
                json.words(
                        "method",
                        "Kossa differential, knowledge " + review.knowledgeVersion() + ", " + Review.NOT_VALIDATED);
                subject("subject");
                json.field("occurrenceDateTime", asOf);
                json.array("prediction", () -> differential.ranked().forEach(this::prediction));
                json.array("note", () -> json.object(() -> json.field("text", differential.prior())));
            });
        }

        private void prediction(Ranked ranked) {
            json.object(() -> {
                json.coded("outcome", MECHANISM, ranked.condition(), ranked.label());
                json.field("probabilityDecimal", percent(ranked.probability()));
                json.field("rationale", rationale(ranked));
            });
        }

        private static String rationale(Ranked ranked) {
            List<String> reasons = ranked.contributions().stream()
                    .limit(6)
                    .map(Writing::reason)
                    .toList();
            return String.format(
                    Locale.ROOT,
                    "%s to %s %%. %s",
                    percent(ranked.low()).toPlainString(),
                    percent(ranked.high()).toPlainString(),
                    String.join("; ", reasons));
        }

        private static String reason(Contribution bar) {
            return String.format(
                    Locale.ROOT,
                    "%s %s: log10 ratio %+.2f (%s)",
                    bar.label(),
                    bar.presence().name().toLowerCase(Locale.ROOT),
                    bar.log10Ratio(),
                    bar.words());
        }

        private void flag(RaisedFlag flag) {
            detected(
                    "high",
                    flag.id(),
                    flag.label(),
                    flag.sentence(),
                    flag.because().facts());
        }

        private void issue(Issue issue) {
            String severity = switch (issue.severity()) {
                case ALERT -> "high";
                case WARNING -> "moderate";
                case INFO -> "low";
            };
            detected(severity, issue.type(), issue.type(), issue.sentence(), issue.facts());
        }

        private void detected(String severity, String code, String label, String sentence, List<Origin> facts) {
            entry("DetectedIssue", () -> {
                json.field("status", "final");
                json.coded("code", ISSUE, code, label);
                json.field("severity", severity);
                subject("patient");
                json.field("identifiedDateTime", asOf);
                references("implicated", facts);
                json.field("detail", sentence);
            });
        }

        private void test(NextTest test) {
            entry("ServiceRequest", () -> {
                json.field("status", "draft").field("intent", "proposal");
                json.coded("code", TEST, test.id(), test.label());
                subject("subject");
                json.array("reasonCode", () -> json.object(() -> json.field("text", test.sentence())));
                if (!test.caution().isEmpty()) {
                    json.array("note", () -> json.object(() -> json.field("text", test.caution())));
                }
            });
        }

        private void carePlan(List<Appointment> appointments) {
            entry("CarePlan", () -> {
                json.field("status", "draft").field("intent", "proposal");
                json.field("title", "Follow-up after an injury by calcium");
                subject("subject");
                json.array("activity", () -> appointments.forEach(this::activity));
            });
        }

        private void activity(Appointment appointment) {
            json.object(() -> json.object("detail", () -> {
                json.field("status", "not-started");
                if (appointment.from().isPresent() || appointment.until().isPresent()) {
                    json.object("scheduledPeriod", () -> {
                        appointment.from().ifPresent(day -> json.field("start", day.toString()));
                        appointment.until().ifPresent(day -> json.field("end", day.toString()));
                    });
                }
                json.field("description", (appointment.what() + " (" + appointment.when() + ")").replace(" ()", ""));
            }));
        }

        private void watch(LateWatch watch) {
            entry("Task", () -> {
                json.field("status", "draft").field("intent", "proposal");
                json.field("description", watch.sentence());
                subject("for");
                json.object(
                        "restriction",
                        () -> json.object(
                                "period", () -> json.field("end", watch.until().toString())));
            });
        }

        private boolean injured() {
            return review.diagnostics()
                    .differential()
                    .filter(d -> d.of(INJURY).probability() >= EVENT)
                    .isPresent();
        }

        private void event(Causality causality) {
            entry("AdverseEvent", () -> {
                json.field("actuality", "actual");
                json.coded("event", MECHANISM, INJURY, knowledge.vocabulary().label(INJURY));
                subject("subject");
                json.field("recordedDate", asOf);
                boolean stay = review.record()
                        .every(Encounter.class)
                        .anyMatch(e -> e.setting().equals("inpatient"));
                if (stay) {
                    json.coded("seriousness", TERMINOLOGY + "adverse-event-seriousness", "Serious", "hospitalisation");
                }
                boolean resolved = review.diagnostics().trajectory().resolved();
                json.coded(
                        "outcome",
                        TERMINOLOGY + "adverse-event-outcome",
                        resolved ? "resolved" : "ongoing",
                        resolved ? "resolved" : "ongoing");
                json.array("suspectEntity", () -> suspects(causality));
            });
        }

        private void suspects(Causality causality) {
            review.diagnostics().exposures().stream()
                    .filter(exposure -> exposure.link() != Exposure.Link.NOT_LINKED)
                    .limit(1)
                    .forEach(exposure -> suspect(exposure, causality));
        }

        private void suspect(Exposure exposure, Causality causality) {
            String reference = exposure.medication().origin().document();
            json.object(() -> {
                json.reference(
                        "instance",
                        REFERENCE.matcher(reference).matches() ? reference : "",
                        exposure.medication().label());
                json.array(
                        "causality",
                        () -> json.object(() -> {
                            json.coded(
                                    "assessment",
                                    TERMINOLOGY + "adverse-event-causality-assess",
                                    ASSESSMENT.getOrDefault(causality.whoUmc(), "Conditional-Classified"),
                                    "WHO-UMC " + causality.whoUmc() + ", Naranjo " + causality.score());
                            json.coded(
                                    "method",
                                    TERMINOLOGY + "adverse-event-causality-method",
                                    "ProbabilityScale",
                                    "Naranjo and WHO-UMC");
                        }));
            });
        }

        private void subject(String name) {
            String id = review.record().patient().id();
            String reference = id.contains("/") || id.isEmpty() ? id : "Patient/" + id;
            json.reference(name, reference, "the patient of the record");
        }

        private void references(String name, List<Origin> facts) {
            List<String> references = facts.stream()
                    .map(Origin::document)
                    .filter(document -> REFERENCE.matcher(document).matches())
                    .distinct()
                    .toList();
            if (!references.isEmpty()) {
                json.array(
                        name,
                        () -> references.forEach(reference -> json.object(() -> json.field("reference", reference))));
            }
        }

        private static String instant(Instant moment) {
            return moment.truncatedTo(ChronoUnit.SECONDS).toString();
        }

        private static BigDecimal percent(double probability) {
            return BigDecimal.valueOf(100 * probability).setScale(2, RoundingMode.HALF_EVEN);
        }
    }
}
