package dev.kossa.server.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.kossa.server.access.AccessSettings.Client;
import dev.kossa.server.access.Denied.Reason;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the token of a call of CDS Hooks: who made it, for whom, when, with which key, and that it was not used before. */
final class ClientTokens {
    /** A token that lives longer is not for one call. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final int LARGEST = 8_000;

    private record Known(Client client, ClientKeys keys) {}

    private final AccessSettings settings;
    private final Map<String, Known> byIssuer = new LinkedHashMap<>();
    private final ReplayGuard replay = new ReplayGuard();
    private final Clock clock;

    ClientTokens(AccessSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        settings.clients().forEach(client -> byIssuer.put(client.issuer(), new Known(client, ClientKeys.of(client))));
    }

    /**
     * The name of the client: the issuer, and its tenant after a blank.
     *
     * @param path of the call
     * @throws Denied when the token is not good for this call
     */
    String check(String token, String path) throws Denied {
        SignedJWT jwt = parsed(token);
        JWTClaimsSet claims = claims(jwt);
        Known known = byIssuer.get(claims.getIssuer());
        if (known == null) {
            throw new Denied(Reason.ISSUER);
        }
        signature(jwt, known);
        audience(claims, path);
        tenant(claims, known.client());
        Instant end = times(claims);
        String id = claims.getJWTID();
        if (id == null
                || id.isBlank()
                || !replay.isNew(claims.getIssuer() + " " + id, end.plus(settings.clockSkew()), clock.instant())) {
            throw new Denied(Reason.REPLAY);
        }
        return known.client().tenant().isEmpty()
                ? claims.getIssuer()
                : claims.getIssuer() + " " + known.client().tenant();
    }

    private static SignedJWT parsed(String token) throws Denied {
        try {
            if (token.length() <= LARGEST) {
                return SignedJWT.parse(token);
            }
        } catch (ParseException | RuntimeException e) {
            // the same answer as to a token that is too long
        }
        throw new Denied(Reason.NOT_A_TOKEN);
    }

    private static JWTClaimsSet claims(SignedJWT jwt) throws Denied {
        try {
            return jwt.getJWTClaimsSet();
        } catch (ParseException e) {
            throw new Denied(Reason.NOT_A_TOKEN);
        }
    }

    private static void signature(SignedJWT jwt, Known known) throws Denied {
        if (!known.client().algorithms().contains(jwt.getHeader().getAlgorithm().getName())) {
            throw new Denied(Reason.ALGORITHM);
        }
        String id = jwt.getHeader().getKeyID();
        if (id == null || id.isBlank()) {
            throw new Denied(Reason.KEY);
        }
        java.net.URI elsewhere = jwt.getHeader().getJWKURL();
        if (elsewhere != null && !elsewhere.toString().equals(known.client().jwks())) {
            throw new Denied(Reason.KEY);
        }
        try {
            List<JWK> keys = known.keys().of(id);
            if (keys.isEmpty()) {
                throw new Denied(Reason.KEY);
            }
            for (JWK key : keys) {
                if (jwt.verify(verifier(key))) {
                    return;
                }
            }
        } catch (JOSEException e) {
            throw new Denied(Reason.KEY);
        }
        throw new Denied(Reason.SIGNATURE);
    }

    private static JWSVerifier verifier(JWK key) throws JOSEException, Denied {
        if (key instanceof ECKey curve) {
            return new ECDSAVerifier(curve);
        }
        if (key instanceof RSAKey rsa) {
            return new RSASSAVerifier(rsa);
        }
        throw new Denied(Reason.KEY);
    }

    /** The exact address of the call; some write a slash after it. */
    private void audience(JWTClaimsSet claims, String path) throws Denied {
        String called = trimmed(settings.baseUrl()) + trimmed(path);
        if (claims.getAudience().stream().map(ClientTokens::trimmed).noneMatch(called::equals)) {
            throw new Denied(Reason.AUDIENCE);
        }
    }

    private static String trimmed(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static void tenant(JWTClaimsSet claims, Client client) throws Denied {
        if (!client.tenant().isEmpty() && !client.tenant().equals(claims.getClaim("tenant"))) {
            throw new Denied(Reason.TENANT);
        }
    }

    /** The end of its life. */
    private Instant times(JWTClaimsSet claims) throws Denied {
        Date expires = claims.getExpirationTime();
        Date issued = claims.getIssueTime();
        Date from = claims.getNotBeforeTime();
        Instant now = clock.instant();
        Duration skew = settings.clockSkew();
        boolean good = expires != null
                && issued != null
                && now.isBefore(expires.toInstant().plus(skew))
                && !now.isBefore(issued.toInstant().minus(skew))
                && (from == null || !now.isBefore(from.toInstant().minus(skew)))
                && !expires.toInstant().isAfter(issued.toInstant().plus(LONGEST));
        if (!good) {
            throw new Denied(Reason.TIME);
        }
        return expires.toInstant();
    }
}
