package dev.kossa.fhir.review;

import dev.kossa.fhir.proposal.Codes;
import dev.kossa.fhir.proposal.Draft;
import dev.kossa.fhir.proposal.Node;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Reasoning;
import dev.kossa.review.diagnosis.Diagnostics;
import dev.kossa.review.diagnosis.NextTest;
import dev.kossa.review.diagnosis.RaisedFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Next tests as ServiceRequests: proposals that somebody may order. */
final class TestPart {
    private final Draft draft;
    private final Diagnostics diagnostics;
    private final Reasoning reasoning;
    private final Map<String, String> flags;

    /** @param flags the addresses of the red flags in the Bundle, by their ids */
    TestPart(Draft draft, Diagnostics diagnostics, Reasoning reasoning, Map<String, String> flags) {
        this.draft = draft;
        this.diagnostics = diagnostics;
        this.reasoning = reasoning;
        this.flags = flags;
    }

    /** The ranked tests; then those that a red flag demands besides, because without a lesion nothing is ranked. */
    List<Node> resources() {
        List<NextTest> ranked = diagnostics.nextTests();
        List<String> done = new ArrayList<>(ranked.stream().map(NextTest::id).toList());
        List<Node> resources = new ArrayList<>(ranked.stream().map(this::ranked).toList());
        for (RaisedFlag flag : diagnostics.redFlags()) {
            for (String test : flag.tests()) {
                if (!done.contains(test)) {
                    done.add(test);
                    resources.add(demanded(test, flag));
                }
            }
        }
        return resources;
    }

    private Node ranked(NextTest test) {
        return resource(test.id(), test.label(), test.demandedBy().map(List::of).orElse(List.of()), test.basis())
                .put("reasonCode", Draft.notes(List.of(test.sentence())))
                .put("note", Draft.notes(List.of(test.informativeFrom(), test.caution())));
    }

    private Node demanded(String test, RaisedFlag flag) {
        String label = reasoning.tests().stream()
                .filter(known -> known.id().equals(test))
                .map(Reasoning.Test::label)
                .findFirst()
                .orElse(test);
        return resource(test, label, List.of(flag.id()), flag.because().knowledge())
                .put("reasonCode", Draft.notes(List.of("Red flag: " + flag.label())));
    }

    private Node resource(String id, String label, List<String> demandedBy, List<Basis> rows) {
        List<Node> because = demandedBy.stream()
                .flatMap(flag -> Stream.ofNullable(flags.get(flag)))
                .map(address -> Node.of("reference", address))
                .toList();
        return draft.resource("ServiceRequest")
                .put("extension", Draft.basis(rows))
                .put("status", "draft")
                .put("intent", "proposal")
                .put("priority", demandedBy.isEmpty() ? "routine" : "urgent")
                .put("code", Codes.concept(Codes.VOCABULARY, id, label))
                .put("subject", draft.subject())
                .put("authoredOn", draft.asOf())
                .put("requester", draft.kossa())
                .put("supportingInfo", because);
    }
}
