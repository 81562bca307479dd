package dev.kossa.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.server.Running;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: connections that send nothing do not stop the others. */
class U03_ConnectionsTest {
    private static final int SILENT = Integer.getInteger("kossa.connections", 2000);

    @Test
    void connectionsThatSendNothingStopNobody() throws IOException {
        List<Socket> silent = new ArrayList<>();
        try (Running service = Running.with("kossa.hooks.warm-up=1")) {
            URI address = URI.create(service.base());
            for (int i = 0; i < SILENT; i++) {
                silent.add(new Socket(address.getHost(), address.getPort()));
            }
            for (int i = 0; i < 20; i++) {
                assertThat(service.get("/readyz").statusCode()).isEqualTo(200);
            }
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }
}
