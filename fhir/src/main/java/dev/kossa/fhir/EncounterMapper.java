package dev.kossa.fhir;

import dev.kossa.record.Encounter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Encounter: a visit or a stay. */
final class EncounterMapper implements ResourceMapper {
    private static final Set<String> REFUSED = Set.of("planned", "cancelled", "entered-in-error");

    /** HL7's ActCode. */
    private static final Map<String, String> SETTINGS = Map.of(
            "EMER", "emergency",
            "IMP", "inpatient",
            "ACUTE", "inpatient",
            "NONAC", "inpatient",
            "OBSENC", "inpatient",
            "SS", "inpatient",
            "AMB", "ambulatory");

    @Override
    public void map(Sheet sheet) {
        if (sheet.refusedBy("status", REFUSED)) {
            return;
        }
        Resource encounter = sheet.resource();
        Course course = encounter.has("period") ? sheet.period(encounter.object("period")) : Course.UNKNOWN;
        String reason = reason(sheet);
        sheet.add(new Encounter(
                setting(encounter.object("class")),
                reason,
                course.begin(),
                course.end(),
                sheet.knownSince("", course.begin()),
                sheet.origin(encounter, reason)));
    }

    /** HL7's code for a setting that Kossa names; empty for all else. */
    static Optional<String> code(String setting) {
        return switch (setting) {
            case "emergency" -> Optional.of("EMER");
            case "inpatient" -> Optional.of("IMP");
            case "ambulatory" -> Optional.of("AMB");
            default -> Optional.empty();
        };
    }

    private static String setting(Element kind) {
        String code = kind.text("code");
        String display = kind.text("display");
        return SETTINGS.getOrDefault(code, display.isEmpty() ? code : display);
    }

    private static String reason(Sheet sheet) {
        Resource encounter = sheet.resource();
        Stream<String> written = encounter.objects("reasonCode").stream().map(Concepts::label);
        Stream<String> referred = encounter.objects("reasonReference").stream()
                .map(reference -> sheet.chart()
                        .references()
                        .find(encounter, reference)
                        .map(condition -> Concepts.label(condition.object("code")))
                        .orElse(reference.text("display")));
        return Stream.concat(written, referred)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
