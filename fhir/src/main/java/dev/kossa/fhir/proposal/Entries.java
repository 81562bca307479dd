package dev.kossa.fhir.proposal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The entries of the Bundle. An address comes from the content, so the same review gives the same addresses; what is twice stands once. */
public final class Entries {
    private final Map<String, Node> resources = new LinkedHashMap<>();

    /** Adds a resource and returns its address in the Bundle. */
    public String add(Node resource) {
        String address = address(resource.json());
        resources.putIfAbsent(address, resource);
        return address;
    }

    public List<Node> nodes() {
        return resources.entrySet().stream()
                .map(entry -> Node.of("fullUrl", entry.getKey()).put("resource", entry.getValue()))
                .toList();
    }

    /** The address of all of them together. */
    public String address() {
        return address(String.join(" ", resources.keySet()));
    }

    private static String address(String content) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }
}
