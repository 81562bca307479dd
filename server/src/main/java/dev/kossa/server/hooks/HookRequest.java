package dev.kossa.server.hooks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call of a service.
 *
 * @param hook such as order-sign
 * @param hookInstance identifies this firing of the hook
 * @param fhirServer base address of the FHIR server of the caller
 * @param token with which that server may be asked
 * @param context what the hook tells
 * @param prefetch what was sent along, by key
 */
record HookRequest(
        String hook,
        String hookInstance,
        Optional<String> fhirServer,
        Optional<String> token,
        Context context,
        Map<String, Prefetched> prefetch) {
    HookRequest {
        prefetch = Map.copyOf(prefetch);
    }

    /**
     * What the hook tells.
     *
     * @param userId of whom the screen is, such as Practitioner/7
     * @param patientId id of the Patient
     * @param encounterId id of the Encounter; empty outside of one
     * @param selections of order-select: which of the drafts are being chosen, such as MedicationRequest/17
     * @param draftOrders Bundle of the orders
     */
    record Context(
            String userId, String patientId, String encounterId, List<String> selections, Optional<Slice> draftOrders) {
        Context {
            selections = List.copyOf(selections);
        }
    }
}
