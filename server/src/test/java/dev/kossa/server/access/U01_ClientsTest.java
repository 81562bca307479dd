package dev.kossa.server.access;

import static dev.kossa.server.access.Tokens.NOW;
import static dev.kossa.server.access.Tokens.claims;
import static dev.kossa.server.access.Tokens.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.kossa.server.Running;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** FEATURE UNDER TEST: only a system that was named comes in, with a token of its own for this call, once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class U01_ClientsTest {
    private static final String BASE = "https://kossa.example";
    private static final String DISCOVERY = BASE + "/cds-services";
    private static final ECKey KEY = Tokens.curve("k1");
    private static final RSAKey RSA = Tokens.rsa("k2");
    private static final ECKey SMALL = Tokens.curve("k3", Curve.P_256);
    private static final ECKey STRANGER = Tokens.curve("k1");

    private Running service;

    @BeforeAll
    void start() {
        JWKSet keys = new JWKSet(List.of(KEY.toPublicJWK(), RSA.toPublicJWK(), SMALL.toPublicJWK()));
        service = Running.at(
                NOW,
                "kossa.hooks.warm-up=1",
                "kossa.access.base-url=" + BASE,
                "kossa.access.origins=https://sandbox.example",
                "kossa.access.clients[0].issuer=" + Tokens.ISSUER,
                "kossa.access.clients[0].jwks=" + keys,
                "kossa.access.clients[1].issuer=https://shared.example",
                "kossa.access.clients[1].tenant=north",
                "kossa.access.clients[1].jwks=" + keys);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private int status(String token) {
        return discovery("Bearer " + token).statusCode();
    }

    private HttpResponse<String> discovery(String authorization) {
        return service.get("/cds-services", "Authorization", authorization);
    }

    @Test
    void aGoodTokenOfEachAlgorithmIsTaken() {
        assertThat(status(sign(KEY, JWSAlgorithm.ES384, claims(DISCOVERY, c -> {}))))
                .isEqualTo(200);
        assertThat(status(sign(RSA, JWSAlgorithm.RS384, claims(DISCOVERY, c -> {}))))
                .isEqualTo(200);
        assertThat(status(sign(KEY, JWSAlgorithm.ES384, claims(DISCOVERY + "/", c -> {}))))
                .isEqualTo(200);
        assertThat(status(sign(KEY, JWSAlgorithm.ES384, claims("x", c -> c.audience(List.of("x", DISCOVERY))))))
                .isEqualTo(200);
        assertThat(status(sign(
                        KEY,
                        JWSAlgorithm.ES384,
                        claims(DISCOVERY, c -> c.claim("sub", "x").claim("more", 1)))))
                .isEqualTo(200);
        assertThat(status(sign(
                        KEY,
                        JWSAlgorithm.ES384,
                        claims(
                                DISCOVERY,
                                c -> c.issuer("https://shared.example").claim("tenant", "north")))))
                .isEqualTo(200);
    }

    @Test
    void theAudienceIsTheServiceThatIsCalled() {
        String path = "/cds-services/kossa-iv-calcium-order";
        String good = sign(KEY, JWSAlgorithm.ES384, claims(BASE + path, c -> {}));
        // Let in, and then told what is wrong with the request.
        assertThat(service.post(path, "{}", "Authorization", "Bearer " + good).statusCode())
                .isEqualTo(400);
        String other = sign(KEY, JWSAlgorithm.ES384, claims(DISCOVERY, c -> {}));
        assertThat(service.post(path, "{}", "Authorization", "Bearer " + other).statusCode())
                .isEqualTo(401);
        assertThat(service.post(path, "{}").statusCode()).isEqualTo(401);
        assertThat(service.post(path + "/feedback", "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenIsTakenOnce() {
        String token = sign(KEY, JWSAlgorithm.ES384, claims(DISCOVERY, c -> {}));
        assertThat(status(token)).isEqualTo(200);
        assertThat(status(token)).isEqualTo(401);
    }

    static Stream<Map.Entry<String, Supplier<String>>> badTokens() {
        Map<String, Supplier<String>> all = new LinkedHashMap<>();
        all.put("none", () -> new PlainJWT(claims(DISCOVERY, c -> {})).serialize());
        all.put("secret", U01_ClientsTest::withThePublicKeyAsSecret);
        all.put("RS256 without being named", () -> sign(RSA, JWSAlgorithm.RS256, claims(DISCOVERY, c -> {})));
        all.put("ES256 without being named", () -> sign(SMALL, JWSAlgorithm.ES256, claims(DISCOVERY, c -> {})));
        all.put("another audience", () -> good(claims("https://other.example/cds-services", c -> {})));
        all.put("only the base as audience", () -> good(claims(BASE, c -> {})));
        all.put("no audience", () -> good(claims(DISCOVERY, c -> c.audience((String) null))));
        all.put("expired", () -> good(claims(DISCOVERY, c -> c.expirationTime(at(-61)))));
        all.put("no expiry", () -> good(claims(DISCOVERY, c -> c.expirationTime(null))));
        all.put("no time of issue", () -> good(claims(DISCOVERY, c -> c.issueTime(null))));
        all.put("issued in the future", () -> good(claims(DISCOVERY, c -> c.issueTime(at(90)))));
        all.put("not yet", () -> good(claims(DISCOVERY, c -> c.notBeforeTime(at(90)))));
        all.put("a long life", () -> good(claims(DISCOVERY, c -> c.expirationTime(at(3700)))));
        all.put("unknown issuer", () -> good(claims(DISCOVERY, c -> c.issuer("https://evil.example"))));
        all.put("no issuer", () -> good(claims(DISCOVERY, c -> c.issuer(null))));
        all.put("no jti", () -> good(claims(DISCOVERY, c -> c.jwtID(null))));
        all.put("blank jti", () -> good(claims(DISCOVERY, c -> c.jwtID(" "))));
        all.put("no kid", () -> sign(KEY, new JWSHeader(JWSAlgorithm.ES384), claims(DISCOVERY, c -> {})));
        all.put("unknown kid", () -> sign(KEY, header().keyID("k9").build(), claims(DISCOVERY, c -> {})));
        all.put("kid of another key", () -> sign(KEY, header().keyID("k2").build(), claims(DISCOVERY, c -> {})));
        all.put(
                "kid as a path",
                () -> sign(KEY, header().keyID("../../etc/passwd").build(), claims(DISCOVERY, c -> {})));
        all.put("key of a stranger", () -> sign(STRANGER, JWSAlgorithm.ES384, claims(DISCOVERY, c -> {})));
        all.put(
                "keys elsewhere",
                () -> sign(
                        KEY,
                        header().keyID("k1")
                                .jwkURL(URI.create("https://evil.example/jwks"))
                                .build(),
                        claims(DISCOVERY, c -> {})));
        all.put(
                "another tenant",
                () -> good(claims(
                        DISCOVERY, c -> c.issuer("https://shared.example").claim("tenant", "south"))));
        all.put("no tenant", () -> good(claims(DISCOVERY, c -> c.issuer("https://shared.example"))));
        all.put("cut off", () -> {
            String token = good(claims(DISCOVERY, c -> {}));
            return token.substring(0, token.length() - 10);
        });
        all.put("without signature", () -> {
            String token = good(claims(DISCOVERY, c -> {}));
            return token.substring(0, token.lastIndexOf('.') + 1);
        });
        all.put("very long", () -> good(claims(DISCOVERY, c -> c.claim("x", "x".repeat(7000)))));
        all.put("no token at all", () -> "abc");
        return all.entrySet().stream();
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.ES384);
    }

    private static String good(JWTClaimsSet claims) {
        return sign(KEY, JWSAlgorithm.ES384, claims);
    }

    private static Date at(int seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private static String withThePublicKeyAsSecret() {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS384).keyID("k2").build(), claims(DISCOVERY, c -> {}));
            jwt.sign(new MACSigner(RSA.toRSAPublicKey().getEncoded()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void allOthersGetABare401(Map.Entry<String, Supplier<String>> bad) {
        HttpResponse<String> answer = discovery("Bearer " + bad.getValue().get());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void withoutBearerOrWithTwoTokensNobodyComesIn() {
        String token = good(claims(DISCOVERY, c -> {}));
        assertThat(discovery(token).statusCode()).isEqualTo(401);
        assertThat(discovery("Basic " + token).statusCode()).isEqualTo(401);
        assertThat(service.get("/cds-services", "Authorization", "Bearer " + token, "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
        assertThat(service.get("/cds-services").statusCode()).isEqualTo(401);
    }

    @Test
    void theClockOfAClientMayBeOffByAMinute() {
        assertThat(status(good(claims(DISCOVERY, c -> c.expirationTime(at(-59)).issueTime(at(-300))))))
                .isEqualTo(200);
        assertThat(status(good(claims(DISCOVERY, c -> c.issueTime(at(59)))))).isEqualTo(200);
        assertThat(status(good(claims(DISCOVERY, c -> c.issueTime(at(61)))))).isEqualTo(401);
        assertThat(status(good(claims(DISCOVERY, c -> c.expirationTime(at(-60)).issueTime(at(-300))))))
                .isEqualTo(401);
    }

    @Test
    void noMutationOfATokenComesIn() {
        Random random = new Random(11);
        for (int i = 0; i < 1000; i++) {
            String token = good(claims(DISCOVERY, c -> {}));
            int signature = token.lastIndexOf('.') + 1;
            // The last character of a part may differ in bits that mean nothing.
            int at = random.nextInt(signature - 2);
            char other = "ABCxyz019-_.=\"".charAt(random.nextInt(14));
            if (token.charAt(at) != other) {
                String mutated = token.substring(0, at) + other + token.substring(at + 1);
                assertThat(status(mutated)).as(mutated).isIn(400, 401);
            }
        }
    }

    @Test
    void aPageThatWasNamedMayAskFromABrowser() {
        HttpResponse<String> named = preflight("https://sandbox.example");
        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(named.headers().firstValue("Access-Control-Allow-Origin")).contains("https://sandbox.example");
        HttpResponse<String> other = preflight("https://evil.example");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private HttpResponse<String> preflight(String origin) {
        return service.send(java.net.http.HttpRequest.newBuilder(URI.create(service.base() + "/cds-services"))
                .method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody())
                .headers(
                        "Origin", origin,
                        "Access-Control-Request-Method", "GET",
                        "Access-Control-Request-Headers", "authorization")
                .build());
    }

    @Test
    void answersAreNotForFramesCachesOrGuessers() {
        HttpResponse<String> answer = service.get("/cds-services");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void everybodyComesInOnlyOnLoopback() {
        assertThatThrownBy(() -> Running.with("kossa.access.open=true").close())
                .rootCause()
                .hasMessageStartingWith(
                        "Everybody may call CDS Hooks (kossa.access.open), but the service does not listen on");
    }

    @Test
    void aSharedSecretCannotBeSet() {
        assertThatThrownBy(() -> Running.with(
                                "kossa.access.base-url=" + BASE,
                                "kossa.access.clients[0].issuer=x",
                                "kossa.access.clients[0].jwks={\"keys\":[]}",
                                "kossa.access.clients[0].algorithms=HS384")
                        .close())
                .rootCause()
                .hasMessageStartingWith("The algorithm (HS384) of the client x is none of ES256, ES384, RS256, RS384.");
    }

    @Test
    void aClientNeedsTheAddressThatItCalls() {
        assertThatThrownBy(() -> Running.with(
                                "kossa.access.clients[0].issuer=x", "kossa.access.clients[0].jwks={\"keys\":[]}")
                        .close())
                .rootCause()
                .hasMessageStartingWith("A client is named (kossa.access.clients), but not the address that it calls");
    }
}
