package dev.kossa.fhir;

import dev.kossa.fhir.Sheet.Observed;
import dev.kossa.language.Mention;
import dev.kossa.language.TextContext;
import dev.kossa.record.Certainty;
import dev.kossa.record.When;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** FamilyMemberHistory: a finding of the family, when the vocabulary has one for the condition of the relative. */
final class FamilyHistoryMapper implements ResourceMapper {
    private static final Set<String> REFUSED = Set.of("entered-in-error", "health-unknown");

    @Override
    public void map(Sheet sheet) {
        if (sheet.refusedBy("status", REFUSED)) {
            return;
        }
        When when = sheet.point("date").orElse(When.unknown());
        Observed observed =
                new Observed(List.of(), Certainty.CERTAIN, when, Optional.empty(), sheet.knownSince("date", when));
        for (Element condition : sheet.resource().objects("condition")) {
            Element code = condition.object("code");
            String label = Concepts.label(code);
            List<Mention> known = sheet.words("family history of " + label, TextContext.CLINICAL, Want.FINDINGS);
            if (known.isEmpty()) {
                sheet.notMapped("family history", code, label);
            }
            sheet.findings(code, label, known, observed, UnaryOperator.identity());
        }
    }
}
