package dev.kossa.server.access;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of who may come in.
 *
 * @param open let everybody call CDS Hooks; only where the service listens on loopback, to try it
 * @param openDiscovery let everybody read the list of services
 * @param baseUrl address of the service as its clients call it; the audience of a token is this with the path of the call
 * @param clockSkew how far the clock of a client may be off
 * @param origins web pages that may call CDS Hooks from a browser
 * @param clients systems that may call CDS Hooks
 */
@ConfigurationProperties("kossa.access")
public record AccessSettings(
        @DefaultValue("false") boolean open,
        @DefaultValue("false") boolean openDiscovery,
        @DefaultValue("") String baseUrl,
        @DefaultValue("60s") Duration clockSkew,
        @DefaultValue List<String> origins,
        @DefaultValue List<Client> clients) {
    /** What a client may sign with, and what it may ask for besides. */
    private static final Set<String> KNOWN = Set.of("ES384", "RS384", "ES256", "RS256");

    public AccessSettings {
        origins = List.copyOf(origins);
        clients = List.copyOf(clients);
        if (!clients.isEmpty() && baseUrl.isEmpty()) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "A client is named (kossa.access.clients), but not the address that it calls (kossa.access.base-url).\n"
                            + "Maybe https://kossa.hospital.example was meant: tokens are made for it.");
        }
    }

    /**
     * A system that may call CDS Hooks.
     *
     * @param issuer {@code iss} of its tokens
     * @param jwks its public keys: an address, a file, or the JSON itself
     * @param tenant {@code tenant} of its tokens; empty: none is asked for
     * @param algorithms with which it signs: ES384, RS384, ES256, RS256
     */
    public record Client(
            @DefaultValue("") String issuer,
            @DefaultValue("") String jwks,
            @DefaultValue("") String tenant,
            @DefaultValue({"ES384", "RS384"}) List<String> algorithms) {
        public Client {
            algorithms = List.copyOf(algorithms);
            if (issuer.isEmpty() || jwks.isEmpty()) {
                throw new Refusal(
                        ExitCode.USAGE,
                        "A client (kossa.access.clients) has no issuer or no jwks.\nMaybe the name of a setting is misspelt.");
            }
            for (String algorithm : algorithms) {
                if (!KNOWN.contains(algorithm)) {
                    throw new Refusal(
                            ExitCode.USAGE,
                            "The algorithm (" + algorithm + ") of the client " + issuer
                                    + " is none of ES256, ES384, RS256, RS384.\nMaybe ES384 was meant; a shared secret is never used.");
                }
            }
        }
    }
}
