package dev.kossa.server.hooks;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of CDS Hooks.
 *
 * @param fhirServers FHIR servers that may be asked for data that a request lacks: the beginnings of their addresses; empty: none
 * @param fetchBudget time for all such questions of one request together
 * @param fetchBytes largest answer of a FHIR server, bytes
 * @param fetchPages most pages of a search that are read
 * @param bodyBytes largest request, bytes
 * @param shadow compute and count the cards, but show none
 * @param interrupt whether any card may interrupt; without it all are for information
 * @param signOffs knowledge that a named clinician has signed off; only with such a version do cards interrupt
 * @param warmUp calls of each service before the service says that it is ready
 */
@ConfigurationProperties("kossa.hooks")
public record HookSettings(
        @DefaultValue List<String> fhirServers,
        @DefaultValue("300ms") Duration fetchBudget,
        @DefaultValue("5000000") int fetchBytes,
        @DefaultValue("3") int fetchPages,
        @DefaultValue("5000000") int bodyBytes,
        @DefaultValue("false") boolean shadow,
        @DefaultValue("true") boolean interrupt,
        @DefaultValue List<SignOff> signOffs,
        @DefaultValue("300") int warmUp) {
    public HookSettings {
        fhirServers = List.copyOf(fhirServers);
        signOffs = List.copyOf(signOffs);
    }

    /**
     * A clinician's signature under a version of the knowledge.
     *
     * @param knowledge the version, as every output of Kossa prints it
     * @param clinician name and role
     * @param on day of the signature, yyyy-mm-dd
     */
    public record SignOff(String knowledge, String clinician, String on) {}
}
