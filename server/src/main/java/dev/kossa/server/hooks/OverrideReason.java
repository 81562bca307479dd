package dev.kossa.server.hooks;

/**
 * Why a card may be overridden. Systems count by these codes, so they never change and none is ever taken away; a test holds them.
 */
enum OverrideReason {
    BENEFIT_OUTWEIGHS_RISK("benefit-outweighs-risk", "The benefit outweighs the risk for this patient"),
    OTHER_DATA("other-data", "What I know of the patient differs from the record"),
    LOCAL_POLICY("local-policy", "Local policy differs"),
    ALREADY_HANDLED("already-handled", "Already seen to"),
    NOT_RELEVANT("not-relevant", "Does not concern this patient");

    /** The code system. */
    static final String SYSTEM = "https://kossa.dev/fhir/CodeSystem/override-reason";

    private final String code;
    private final String display;

    OverrideReason(String code, String display) {
        this.code = code;
        this.display = display;
    }

    String code() {
        return code;
    }

    String display() {
        return display;
    }
}
