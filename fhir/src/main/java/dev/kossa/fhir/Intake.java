package dev.kossa.fhir;

import dev.kossa.issue.DuplicateResource;
import dev.kossa.issue.Issue;
import dev.kossa.record.Origin;
import dev.kossa.record.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes in what the streams hand out: used resources once each, in the order of the input, and a count of all others. */
final class Intake {
    private final List<Resource> resources = new ArrayList<>();
    private final Map<String, List<Resource>> byName = new HashMap<>();
    private final Map<String, Integer> unused = new TreeMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private Optional<String> source = Optional.empty();
    private Optional<Issue> refusal = Optional.empty();
    private boolean bundle;

    void take(Resource resource) {
        if (resource.type().equals("Bundle")) {
            bundle = true;
            refusal = refusal.or(() -> Refusal.of(resource));
            String address = resource.object("meta").text("source");
            source = source.or(() -> Optional.of(address).filter(text -> !text.isEmpty()));
        } else if (resource.fields().used()) {
            add(resource);
        } else {
            unused.merge(resource.type(), 1, Integer::sum);
        }
    }

    /** All resources of types that Kossa reads. */
    List<Resource> resources() {
        return resources;
    }

    /** The same by the name that others use, which is Type/id; those without id by their address. */
    Map<String, List<Resource>> byName() {
        return byName;
    }

    /** How many resources of each type were not read. */
    Map<String, Integer> unused() {
        return unused;
    }

    /** The address of the source that the first Bundle with one names. */
    Optional<String> source() {
        return source;
    }

    /** Why a Bundle, and so all in it, must not be used. */
    Optional<Issue> refusal() {
        return refusal;
    }

    /** Resources that are there twice. */
    List<Issue> issues() {
        return issues;
    }

    /** Whether there was a Bundle or a resource that Kossa reads. */
    boolean somethingUsed() {
        return bundle || !resources.isEmpty();
    }

    private void add(Resource resource) {
        String name = resource.id().isEmpty() ? resource.fullUrl() : resource.relativeName();
        List<Resource> known = name.isEmpty() ? null : byName.putIfAbsent(name, List.of(resource));
        if (known == null) {
            resources.add(resource);
            return;
        }
        for (Resource twin : known) {
            String url = twin.fullUrl();
            if (url.isEmpty() || resource.fullUrl().isEmpty() || url.equals(resource.fullUrl())) {
                settle(name, twin, resource);
                return;
            }
        }
        List<Resource> more = new ArrayList<>(known);
        more.add(resource);
        byName.put(name, more);
        resources.add(resource);
    }

    private void settle(String name, Resource first, Resource second) {
        if (first.sameAs(second)) {
            return;
        }
        issues.add(new DuplicateResource(new Origin(first.document(), first.type(), "")));
        if (updated(second).isAfter(updated(first))) {
            resources.replaceAll(resource -> resource == first ? second : resource);
            byName.computeIfPresent(
                    name,
                    (any, all) -> all.stream()
                            .map(resource -> resource == first ? second : resource)
                            .toList());
        }
    }

    private static Instant updated(Resource resource) {
        Span span = IsoTime.read(resource.object("meta").text("lastUpdated"), ZoneOffset.UTC);
        return span == null ? Instant.MIN : span.latest();
    }
}
