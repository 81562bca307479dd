package dev.kossa.fhir;

import dev.kossa.issue.Issue;
import java.util.Map;
import java.util.Optional;

/** Chooses the mapper of a resource, after what holds for all types: rules and modifiers that are not known. */
final class FactMapper {
    private static final Map<String, ResourceMapper> MAPPERS = Map.ofEntries(
            Map.entry("AllergyIntolerance", new AllergyMapper()),
            Map.entry("Condition", new ConditionMapper()),
            Map.entry("Device", new DeviceMapper()),
            Map.entry("DeviceUseStatement", new DeviceUseStatementMapper()),
            Map.entry("DiagnosticReport", new DiagnosticReportMapper()),
            Map.entry("Encounter", new EncounterMapper()),
            Map.entry("FamilyMemberHistory", new FamilyHistoryMapper()),
            Map.entry("ImagingStudy", new ImagingStudyMapper()),
            Map.entry("MedicationAdministration", MedicationMapper.administration()),
            Map.entry("MedicationRequest", MedicationMapper.request()),
            Map.entry("MedicationStatement", MedicationMapper.statement()),
            Map.entry("Observation", new ObservationMapper()),
            Map.entry("Procedure", new ProcedureMapper()));

    private FactMapper() {}

    /** Whether resources of that type give facts of their own. */
    static boolean knows(String type) {
        return MAPPERS.containsKey(type);
    }

    /** Adds the facts of a resource about the patient, or says why it is refused. */
    static void map(Resource resource, Chart chart) {
        Optional<Issue> refused = Refusal.of(resource);
        ResourceMapper mapper = MAPPERS.get(resource.type());
        if (refused.isPresent()) {
            chart.issue(refused.get());
        } else if (mapper != null) {
            mapper.map(new Sheet(resource, chart));
        }
    }
}
