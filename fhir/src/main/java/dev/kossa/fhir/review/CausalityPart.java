package dev.kossa.fhir.review;

import dev.kossa.fhir.proposal.Codes;
import dev.kossa.fhir.proposal.Draft;
import dev.kossa.fhir.proposal.Node;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.review.causality.Causality;
import dev.kossa.review.causality.NaranjoAnswer;
import dev.kossa.review.diagnosis.Diagnostics;
import dev.kossa.review.diagnosis.Exposure.Link;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether the calcium did it, as an AdverseEvent. */
final class CausalityPart {
    private static final String INJURY = "iatrogenic-calcinosis-cutis";

    private static final Map<String, String> WHO_UMC = Map.of(
            "certain", "Certain",
            "probable", "Probably-Likely",
            "possible", "Possible",
            "unlikely", "Unlikely",
            "conditional", "Conditional-Classified",
            "unassessable", "Unassessable-Unclassifiable");

    private final Draft draft;
    private final Diagnostics diagnostics;
    private final Vocabulary vocabulary;

    CausalityPart(Draft draft, Diagnostics diagnostics, Vocabulary vocabulary) {
        this.draft = draft;
        this.diagnostics = diagnostics;
        this.vocabulary = vocabulary;
    }

    /** "Potential" because a program may not say that an event happened; who confirms it writes "actual". */
    Node resource(Causality causality) {
        return draft.resource("AdverseEvent")
                .put("actuality", "potential")
                .put("event", Codes.concept(Codes.VOCABULARY, INJURY, vocabulary.label(INJURY) + ", suspected"))
                .put("subject", draft.subject())
                .put("recordedDate", draft.asOf())
                .put("outcome", outcome())
                .put("suspectEntity", suspects(causality));
    }

    /** Only what a film showed; that nobody looked again does not mean that it is still there. */
    private Node outcome() {
        return diagnostics.trajectory().resolved()
                ? Codes.concept(Codes.OUTCOME, "resolved", "calcification was seen and later gone")
                : new Node();
    }

    private List<Node> suspects(Causality causality) {
        return diagnostics.exposures().stream()
                .filter(exposure -> exposure.link() != Link.NOT_LINKED)
                .filter(exposure -> exposure.medication().label().equals(causality.drug()))
                .map(exposure -> exposure.medication().origin().document())
                .distinct()
                .map(document -> suspect(document, causality))
                .toList();
    }

    private static Node suspect(String document, Causality causality) {
        return new Node()
                .put("instance", Draft.reference(document).put("display", causality.drug()))
                .put("causality", List.of(naranjo(causality), whoUmc(causality)));
    }

    private static Node naranjo(Causality causality) {
        String answers = causality.answers().stream().map(CausalityPart::answer).collect(Collectors.joining("; "));
        return new Node()
                .put("assessment", Codes.words(causality.category()))
                .put("productRelatedness", "Naranjo score " + causality.score() + ". " + answers)
                .put("method", Codes.concept(Codes.METHOD, "ProbabilityScale", "Naranjo"));
    }

    private static String answer(NaranjoAnswer answer) {
        String points = answer.points() == 0 ? "0" : String.format(Locale.ROOT, "%+d", answer.points());
        String said = answer.answer().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return answer.item() + " " + said + " (" + points + ")";
    }

    private static Node whoUmc(Causality causality) {
        String code = WHO_UMC.getOrDefault(causality.whoUmc(), "");
        return new Node()
                .put(
                        "assessment",
                        code.isEmpty()
                                ? Codes.words(causality.whoUmc())
                                : Codes.concept(Codes.CAUSALITY, code, causality.whoUmc()))
                .put("productRelatedness", causality.whoUmcReason())
                .put("method", Codes.words("WHO-UMC"));
    }
}
