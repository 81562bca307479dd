package dev.kossa.server.access;

import static dev.kossa.server.access.Tokens.NOW;
import static dev.kossa.server.access.Tokens.claims;
import static dev.kossa.server.access.Tokens.sign;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import dev.kossa.server.Running;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: keys are fetched from the client's own address, kept, and asked for again when they are new; whatever that address does. */
@SuppressWarnings("NullAway.Init")
class U02_KeyServerTest {
    private static final String BASE = "https://kossa.example";
    private static final String DISCOVERY = BASE + "/cds-services";
    private static final String INSIDE = "https://inside.example";
    private static final ECKey FIRST = Tokens.curve("first");
    private static final ECKey SECOND = Tokens.curve("second");

    private HttpServer server;
    private ExecutorService threads;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Supplier<String> keys = () -> set(FIRST);
    private volatile int status = 200;

    private static String set(ECKey... keys) {
        return new JWKSet(java.util.Arrays.stream(keys)
                        .map(key -> (com.nimbusds.jose.jwk.JWK) key.toPublicJWK())
                        .toList())
                .toString();
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/jwks", exchange -> {
            asked.incrementAndGet();
            byte[] body = keys.get().getBytes(StandardCharsets.UTF_8);
            if (status == 302) {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
            }
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/elsewhere", exchange -> {
            byte[] body = set(FIRST).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private Running service() {
        return Running.at(
                NOW,
                "kossa.hooks.warm-up=1",
                "kossa.access.base-url=" + BASE,
                "kossa.access.clients[0].issuer=" + Tokens.ISSUER,
                "kossa.access.clients[0].jwks=http://localhost:"
                        + server.getAddress().getPort() + "/jwks",
                "kossa.access.clients[1].issuer=" + INSIDE,
                "kossa.access.clients[1].jwks=" + set(SECOND));
    }

    private static int call(Running service, ECKey key) {
        String token = sign(key, JWSAlgorithm.ES384, claims(DISCOVERY, c -> {}));
        return service.get("/cds-services", "Authorization", "Bearer " + token).statusCode();
    }

    private static int callInside(Running service) {
        String token = sign(SECOND, JWSAlgorithm.ES384, claims(DISCOVERY, c -> c.issuer(INSIDE)));
        return service.get("/cds-services", "Authorization", "Bearer " + token).statusCode();
    }

    @Test
    void keysAreAskedForOnce() {
        try (Running service = service()) {
            for (int i = 0; i < 5; i++) {
                assertThat(call(service, FIRST)).isEqualTo(200);
            }
            assertThat(asked.get()).isEqualTo(1);
        }
    }

    @Test
    void aNewKeyIsAskedForAndUnknownOnesDoNotMakeUsAskAndAsk() {
        try (Running service = service()) {
            assertThat(call(service, FIRST)).isEqualTo(200);
            keys = () -> set(FIRST, SECOND);
            assertThat(call(service, SECOND)).isEqualTo(200);
            assertThat(call(service, FIRST)).isEqualTo(200);
            for (int i = 0; i < 20; i++) {
                assertThat(call(service, Tokens.curve("unknown " + i))).isEqualTo(401);
            }
            assertThat(asked.get()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void whenTheKeyServerIsDownTheLastKeysHold() {
        try (Running service = service()) {
            assertThat(call(service, FIRST)).isEqualTo(200);
            server.stop(0);
            assertThat(call(service, FIRST)).isEqualTo(200);
            assertThat(call(service, SECOND)).isEqualTo(401);
        }
    }

    @Test
    void aRedirectIsNotFollowed() {
        status = 302;
        try (Running service = service()) {
            assertThat(call(service, FIRST)).isEqualTo(401);
        }
    }

    @Test
    void whatIsNoKeySetOrTooLargeLetsNobodyIn() {
        for (String bad : List.of(
                "<html>",
                "{}",
                "{\"keys\": [{\"kty\": \"oct\", \"k\": \"AAAA\", \"kid\": \"first\"}]}",
                "x".repeat(1_000_000))) {
            keys = () -> bad;
            try (Running service = service()) {
                assertThat(call(service, FIRST)).isEqualTo(401);
                assertThat(callInside(service)).isEqualTo(200);
            }
        }
    }

    @Test
    void aKeyServerThatHangsKeepsNobodyElseWaiting() {
        keys = () -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "";
        };
        try (Running service = service()) {
            ExecutorService clients = Executors.newFixedThreadPool(20);
            try {
                for (int i = 0; i < 20; i++) {
                    clients.submit(() -> call(service, FIRST));
                }
                for (int i = 0; i < 5; i++) {
                    assertThat(callInside(service)).isEqualTo(200);
                }
                // The client of the test gives up after 20 s.
                assertThat(call(service, FIRST)).isEqualTo(401);
            } finally {
                clients.shutdownNow();
            }
        }
    }
}
