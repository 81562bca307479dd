package dev.kossa.fhir;

import dev.kossa.fhir.Concepts.Meaning;
import dev.kossa.fhir.Sheet.Observed;
import dev.kossa.language.Mention;
import dev.kossa.language.TextContext;
import dev.kossa.record.Allergy;
import dev.kossa.record.Certainty;
import dev.kossa.record.Presence;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** AllergyIntolerance: an allergy, or that there is none. */
final class AllergyMapper implements ResourceMapper {

    /** SNOMED CT: no known allergy, no known drug allergy. */
    private static final Set<String> NONE_KNOWN = Set.of("716186003", "409137002");

    @Override
    public void map(Sheet sheet) {
        if (sheet.refusedByCode("verificationStatus", Set.of("entered-in-error"))) {
            return;
        }
        Element code = sheet.resource().object("code");
        String label = Concepts.label(code);
        Presence presence = presence(sheet, code, label);
        Meaning drug = sheet.understand(code, TextContext.DRUG, Want.DRUGS);
        if (drug.isEmpty() && presence == Presence.PRESENT && !code.isNone()) {
            sheet.notMapped("allergen", code, label);
        }
        Optional<When> recorded = sheet.point("recordedDate");
        When when = Onsets.read(sheet, sheet.resource(), "onset", recorded.orElse(When.unknown()))
                .or(() -> recorded)
                .orElse(When.unknown());
        Instant known = sheet.knownSince("recordedDate", when);
        sheet.add(new Allergy(
                drug.first().map(Mention::concept),
                label,
                presence,
                when,
                known,
                sheet.origin(code.isNone() ? sheet.resource() : code, label)));
        sheet.notes(new Observed(List.of(), Certainty.CERTAIN, when, Optional.empty(), known));
    }

    private static Presence presence(Sheet sheet, Element code, String label) {
        String told = sheet.resource().extension(KossaExtensions.PRESENCE).text("valueCode");
        if (told.equals("not-assessed")) {
            return Presence.NOT_ASSESSED;
        }
        boolean none = code.objects("coding").stream().anyMatch(coding -> NONE_KNOWN.contains(coding.text("code")))
                || label.toLowerCase(Locale.ROOT).startsWith("no known");
        boolean refuted = sheet.coded("verificationStatus").equals("refuted")
                || sheet.coded("clinicalStatus").equals("resolved");
        return none || refuted ? Presence.ABSENT : Presence.PRESENT;
    }
}
