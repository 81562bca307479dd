package dev.kossa.server.hooks;

import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.UnreadableInput;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.PatientRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A service that looks at the chart of a patient who was given calcium by vein, and is silent about all others. */
abstract class ChartService implements HookService {
    private static final String ADMINISTRATIONS = "administrations";

    private final FhirReader reader;
    private final Queries queries;
    final Knowledge knowledge;

    ChartService(FhirReader reader, Knowledge knowledge, Queries queries) {
        this.reader = reader;
        this.knowledge = knowledge;
        this.queries = queries;
    }

    /** What it says of a record. */
    abstract List<Card> cards(PatientRecord record, HookCall call);

    @Override
    public final Map<String, String> prefetch() {
        Map<String, String> prefetch = new LinkedHashMap<>();
        prefetch.put("patient", queries.patient());
        prefetch.put(ADMINISTRATIONS, queries.of("MedicationAdministration"));
        prefetch.put("observations", queries.of("Observation", "_sort=-date"));
        prefetch.put("lines", queries.of("DeviceUseStatement"));
        prefetch.put("procedures", queries.of("Procedure"));
        prefetch.put("conditions", queries.of("Condition"));
        prefetch.put("reports", queries.of("DiagnosticReport", "_sort=-date"));
        return prefetch;
    }

    /** Without the drugs that were given nobody can say yet. */
    @Override
    public final boolean concerns(HookCall call) throws UnreadableInput {
        if (!call.data().containsKey(ADMINISTRATIONS)) {
            return true;
        }
        return CalciumRecord.holdsCalcium(record(call), knowledge);
    }

    @Override
    public final List<Card> cards(HookCall call) throws UnreadableInput, BadRequest {
        PatientRecord record = record(call);
        SamePatient.check(record, call);
        return CalciumRecord.holdsCalcium(record, knowledge) ? cards(record, call) : List.of();
    }

    private PatientRecord record(HookCall call) throws UnreadableInput {
        return reader.read(call.inputs(), call.zone()).record();
    }
}
