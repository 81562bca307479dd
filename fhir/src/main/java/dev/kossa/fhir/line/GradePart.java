package dev.kossa.fhir.line;

import dev.kossa.fhir.proposal.Codes;
import dev.kossa.fhir.proposal.Draft;
import dev.kossa.fhir.proposal.Node;
import dev.kossa.review.line.GradedCheck;
import dev.kossa.review.line.ScaleGrade;
import dev.kossa.review.line.SiteWatch;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The last check of a site by every scale, side by side. */
final class GradePart {
    private final Draft draft;
    private final SiteWatch site;

    GradePart(Draft draft, SiteWatch site) {
        this.draft = draft;
        this.site = site;
    }

    List<Node> resources() {
        int count = site.checks().size();
        return count == 0 ? List.of() : List.of(impression(site.checks().get(count - 1)));
    }

    private Node impression(GradedCheck graded) {
        List<ScaleGrade> grades = Stream.of(List.of(graded.driving()), graded.infiltration(), graded.phlebitis())
                .flatMap(List::stream)
                .toList();
        Node check = Draft.reference(graded.check().origin().document());
        return draft.resource("ClinicalImpression")
                .put("status", "in-progress")
                .put("description", "The last check of the " + site.label() + " by each scale")
                .put("subject", draft.subject())
                .put(
                        "effectiveDateTime",
                        graded.check().at().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("date", draft.asOf())
                .put(
                        "investigation",
                        List.of(new Node()
                                .put("code", Codes.words("check of the site"))
                                .put("item", List.of(check))))
                .put("finding", grades.stream().map(GradePart::finding).toList())
                .put(
                        "note",
                        Draft.notes(Stream.concat(
                                        grades.stream()
                                                .filter(grade ->
                                                        !grade.caution().isEmpty())
                                                .map(grade -> grade.label() + ": " + grade.caution()),
                                        graded.notApplied().stream().map(why -> "Not used: " + why))
                                .toList()));
    }

    /** A grade never stands without its scale and what gave it. */
    private static Node finding(ScaleGrade grade) {
        return new Node()
                .put("extension", Draft.basis(grade.knowledge()))
                .put("itemCodeableConcept", Codes.concept(Codes.VOCABULARY, grade.scale(), grade.words()))
                .put("basis", grade.says());
    }
}
