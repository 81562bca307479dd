package dev.kossa.server;

import java.util.Objects;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** What is printed when the service is ready: programs that start it read the address from it. */
record Listening(ApplicationContext context) {
    String sentence() {
        int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
        String scheme = context.getEnvironment().containsProperty("server.ssl.bundle") ? "https" : "http";
        return "Kossa listens on " + scheme + "://localhost:" + port + ", not clinically validated.";
    }
}
