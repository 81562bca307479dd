package dev.kossa.server.hooks;

import dev.kossa.fhir.FhirReader;
import dev.kossa.issue.AntidoteWindowClosing;
import dev.kossa.issue.InfiltrationGraded;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.LadderStepDue;
import dev.kossa.issue.LineIssue;
import dev.kossa.issue.PhlebitisGraded;
import dev.kossa.issue.RestartOnInjuredLimb;
import dev.kossa.issue.SiteCheckOverdue;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.Origin;
import dev.kossa.record.PatientRecord;
import dev.kossa.review.line.LineWatch;
import java.util.List;
import java.util.stream.Collectors;

/** Overdue checks and injuries at the sites of a patient whose chart is opened. */
final class SiteService extends ChartService {
    SiteService(FhirReader reader, Knowledge knowledge, Queries queries) {
        super(reader, knowledge, queries);
    }

    @Override
    public String id() {
        return "kossa-iv-calcium-site";
    }

    @Override
    public List<String> hooks() {
        return List.of("patient-view");
    }

    @Override
    public String title() {
        return "Kossa: site of the calcium infusion";
    }

    @Override
    public String description() {
        return "Says when a check of the site is overdue or found an injury, and which step is late. Silent otherwise.";
    }

    @Override
    List<Card> cards(PatientRecord record, HookCall call) {
        return LineWatch.of(record, knowledge, call.moment()).issues().stream()
                .filter(SiteService::isUrgent)
                .map(issue -> Card.of(issue, identity(issue)))
                .toList();
    }

    /** What somebody must do at the bed now; doubts about the data are for the page of the watch. */
    private static boolean isUrgent(LineIssue issue) {
        boolean atTheBed = issue instanceof SiteCheckOverdue
                || issue instanceof InfiltrationGraded
                || issue instanceof PhlebitisGraded
                || issue instanceof LadderStepDue
                || issue instanceof AntidoteWindowClosing
                || issue instanceof RestartOnInjuredLimb;
        return atTheBed && issue.severity() != Severity.INFO;
    }

    /** The minutes in its sentence go on; what it is about stays. */
    private static String identity(LineIssue issue) {
        String facts =
                issue.facts().stream().map(Origin::document).sorted().distinct().collect(Collectors.joining(" "));
        return issue instanceof LadderStepDue step ? facts + " " + step.what() : facts;
    }
}
