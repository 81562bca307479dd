package dev.kossa.server.hooks;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The addresses of CDS Hooks. */
@RestController
@RequestMapping("/cds-services")
class HooksController {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Logger LOG = LoggerFactory.getLogger(HooksController.class);
    private static final String VERSION = "2.0.1";

    private final List<HookService> services;
    private final Answering answering;
    private final int bodyBytes;

    HooksController(List<HookService> services, Answering answering, int bodyBytes) {
        this.services = List.copyOf(services);
        this.answering = answering;
        this.bodyBytes = bodyBytes;
    }

    /** One entry for each service and hook. */
    @GetMapping
    ResponseEntity<byte[]> discovery() {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode all = answer.putArray("services");
        for (HookService service : services) {
            for (String hook : service.hooks()) {
                ObjectNode one = all.addObject()
                        .put("hook", hook)
                        .put("id", service.id())
                        .put("title", service.title())
                        .put("description", service.description())
                        .put("version", VERSION);
                ObjectNode prefetch = one.putObject("prefetch");
                service.prefetch().forEach(prefetch::put);
            }
        }
        return json(200, answer);
    }

    @PostMapping("/{id}")
    ResponseEntity<byte[]> call(@PathVariable("id") String id, InputStream body, @Nullable Principal client)
            throws BadRequest, IOException {
        HookRequest request = HookRequestReader.read(whole(body));
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode cards = answer.putArray("cards");
        answering.answer(service(id), request, name(client)).forEach(card -> cards.add(card.json()));
        return json(200, answer);
    }

    @PostMapping("/{id}/feedback")
    ResponseEntity<byte[]> feedback(@PathVariable("id") String id, InputStream body) throws BadRequest, IOException {
        service(id);
        Feedback.read(whole(body)).answers().forEach(answering::answered);
        return json(200, JSON.createObjectNode());
    }

    private byte[] whole(InputStream body) throws BadRequest, IOException {
        byte[] bytes = body.readNBytes(bodyBytes + 1);
        if (bytes.length > bodyBytes) {
            throw BadRequest.tooLarge(bodyBytes);
        }
        return bytes;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> bad(BadRequest request) {
        return outcome(request.status(), request.status() == 404 ? "not-found" : "invalid", request.sentence());
    }

    /** The message of an unexpected exception may hold data of the patient, so only its kind is logged. */
    @ExceptionHandler
    ResponseEntity<byte[]> failed(RuntimeException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        LOG.error("A call failed: {} at {}", failure.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        return outcome(
                500,
                "exception",
                "Kossa failed because of an error of its own, and gave no answer.\nMaybe the log of the service tells where.");
    }

    private static ResponseEntity<byte[]> outcome(int status, String code, String sentence) {
        ObjectNode outcome = JSON.createObjectNode().put("resourceType", "OperationOutcome");
        outcome.putArray("issue")
                .addObject()
                .put("severity", "error")
                .put("code", code)
                .put("diagnostics", sentence);
        return json(status, outcome);
    }

    private HookService service(String id) throws BadRequest {
        return services.stream()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseThrow(() -> BadRequest.unknown(
                        "There is no service of that name.\nMaybe the address is misspelt; /cds-services lists all."));
    }

    private static String name(@Nullable Principal client) {
        return client == null ? "" : client.getName();
    }

    private static ResponseEntity<byte[]> json(int status, ObjectNode body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(body));
    }
}
