package dev.kossa.server;

import dev.kossa.server.store.Engine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The real service on a free port of loopback, with real HTTP, and a database of its own in a PostgreSQL that all tests share. */
public final class Running implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ConfigurableApplicationContext context;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private Running(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it; returns when it is ready.
     *
     * @param settings such as {@code kossa.profile=us}
     */
    public static Running with(String... settings) {
        return new Running(new SpringApplication(Service.class).run(arguments(settings)));
    }

    /** The same where it is always that moment. */
    public static Running at(Instant moment, String... settings) {
        SpringApplication application = new SpringApplication(Service.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean(
                        "stoppedClock",
                        Clock.class,
                        () -> Clock.fixed(moment, ZoneOffset.UTC),
                        bean -> bean.setPrimary(true)));
        return new Running(application.run(arguments(settings)));
    }

    private static String[] arguments(String... settings) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0"));
        if (Arrays.stream(settings).noneMatch(setting -> setting.startsWith("kossa.store."))) {
            arguments.addAll(Engine.EMBEDDED.settings());
        }
        Arrays.stream(settings).map(setting -> "--" + setting).forEach(arguments::add);
        return arguments.toArray(String[]::new);
    }

    /** The address below which all others lie, without a slash at its end. */
    public String base() {
        return "http://localhost:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    /** A bean of the service. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base() + path)).timeout(PATIENCE);
        return headers.length == 0 ? request : request.headers(headers);
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
