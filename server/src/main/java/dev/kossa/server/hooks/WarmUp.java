package dev.kossa.server.hooks;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Calls every service with requests that came with the program, so that the Java machine has compiled what a call uses. */
final class WarmUp {
    private final List<HookService> services;
    private final Answering answering;

    WarmUp(List<HookService> services, Answering answering) {
        this.services = services;
        this.answering = answering;
    }

    /**
     * @param calls of each service
     * @throws IllegalStateException when a request that came with the program cannot be answered: then no other could be, either
     */
    void run(int calls) {
        for (HookService service : services) {
            for (String hook : service.hooks()) {
                byte[] request = request(hook);
                for (int i = 0; i < calls; i++) {
                    call(service, request);
                }
            }
        }
    }

    private void call(HookService service, byte[] request) {
        try {
            answering.answer(service, HookRequestReader.read(request), "warm-up");
        } catch (BadRequest e) {
            throw new IllegalStateException("a request of the program itself is not answered", e);
        }
    }

    private static byte[] request(String hook) {
        try (InputStream stream = WarmUp.class.getResourceAsStream("/dev/kossa/server/hooks/" + hook + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("The program holds no request for " + hook + ".");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("The program's own request for " + hook + " cannot be read.", e);
        }
    }
}
