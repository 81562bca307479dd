package dev.kossa.server.hooks;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Proposals that a card makes, as FHIR resources. Nothing is ordered by them: a person accepts them, or does not. */
final class Requests {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Requests() {}

    /** A ServiceRequest in words for the patient of a call. */
    static ObjectNode request(String what, HookCall call) {
        ObjectNode request = JSON.createObjectNode()
                .put("resourceType", "ServiceRequest")
                .put("status", "draft")
                .put("intent", "proposal");
        request.putObject("code").put("text", what);
        request.putObject("subject")
                .put("reference", "Patient/" + call.context().patientId());
        if (!call.context().encounterId().isEmpty()) {
            request.putObject("encounter")
                    .put("reference", "Encounter/" + call.context().encounterId());
        }
        request.put("authoredOn", call.moment().toString());
        return request;
    }
}
