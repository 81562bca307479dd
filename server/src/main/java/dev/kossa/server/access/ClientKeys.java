package dev.kossa.server.access;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;

/** The public keys of a client: from an address, asked again when a key is new to us; from a file or the settings, as they stand there. */
final class ClientKeys {
    private static final int TIMEOUT_ms = 2_000;
    private static final int LARGEST = 200_000;
    private static final long CACHED_ms = 600_000;
    /** At most one question in this time, whatever keys the tokens name. */
    private static final long APART_ms = 30_000;
    /** For so long the last good keys hold when the server of the keys does not answer. */
    private static final long OUTAGE_ms = 86_400_000;

    private final JWKSource<SecurityContext> source;

    private ClientKeys(JWKSource<SecurityContext> source) {
        this.source = source;
    }

    /**
     * The keys of a client.
     *
     * @throws Refusal when they cannot be keys
     */
    static ClientKeys of(AccessSettings.Client client) {
        String said = client.jwks().strip();
        if (said.startsWith("http://") || said.startsWith("https://")) {
            return new ClientKeys(remote(URI.create(said)));
        }
        try {
            JWKSet keys = said.startsWith("{") ? JWKSet.parse(said) : JWKSet.parse(Files.readString(Path.of(said)));
            return new ClientKeys(new ImmutableJWKSet<>(keys.toPublicJWKSet()));
        } catch (IOException | ParseException e) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The keys (kossa.access.clients, jwks) of " + client.issuer()
                            + " are no JWK set that can be read.\nMaybe the path is misspelt, or https:// is missing.");
        }
    }

    private static JWKSource<SecurityContext> remote(URI address) {
        try {
            return JWKSourceBuilder.create(address.toURL(), new NoRedirects())
                    .cache(CACHED_ms, 2L * TIMEOUT_ms)
                    .rateLimited(APART_ms)
                    .outageTolerant(OUTAGE_ms)
                    .build();
        } catch (java.net.MalformedURLException e) {
            throw new Refusal(ExitCode.USAGE, "The address of keys (" + address + ") is none.\nMaybe it is misspelt.");
        }
    }

    /** The keys of that name. */
    List<JWK> of(String id) throws KeySourceException {
        return source.get(new JWKSelector(new JWKMatcher.Builder().keyID(id).build()), null);
    }

    /** A key server that sends us elsewhere is not asked further. */
    private static final class NoRedirects extends DefaultResourceRetriever {
        NoRedirects() {
            super(TIMEOUT_ms, TIMEOUT_ms, LARGEST);
        }

        @Override
        protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
            HttpURLConnection connection = super.openHTTPConnection(url);
            connection.setInstanceFollowRedirects(false);
            return connection;
        }
    }
}
