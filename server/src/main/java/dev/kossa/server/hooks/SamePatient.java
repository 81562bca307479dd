package dev.kossa.server.hooks;

import dev.kossa.record.PatientRecord;

/** The data must be those of the patient whom the hook names. */
final class SamePatient {
    private SamePatient() {}

    /** @throws BadRequest when they are of another one; data that name none may be his */
    static void check(PatientRecord record, HookCall call) throws BadRequest {
        String id = record.patient().id();
        if (!id.isEmpty() && !id.equals(call.context().patientId())) {
            throw BadRequest.malformed(
                    "The data are of another patient than context.patientId says.\nMaybe the chart was changed meanwhile.");
        }
    }
}
