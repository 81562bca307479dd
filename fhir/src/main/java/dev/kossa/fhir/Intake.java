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
    private final Map<String, List<Integer>> byName = new HashMap<>();
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
        } else if (Fields.used(resource.type())) {
            place(resource).ifPresentOrElse(twin -> settle(twin, resource), () -> resources.add(resource));
        } else {
            unused.merge(resource.type(), 1, Integer::sum);
        }
    }

    /** All resources of types that Kossa reads. */
    List<Resource> resources() {
        return resources;
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

    /** Where the same resource stands already; registers it otherwise. */
    private Optional<Integer> place(Resource resource) {
        String name = resource.id().isEmpty() ? resource.fullUrl() : resource.relativeName();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> places = byName.computeIfAbsent(name, any -> new ArrayList<>(1));
        for (int at : places) {
            String url = resources.get(at).fullUrl();
            if (url.isEmpty() || resource.fullUrl().isEmpty() || url.equals(resource.fullUrl())) {
                return Optional.of(at);
            }
        }
        places.add(resources.size());
        return Optional.empty();
    }

    private void settle(int at, Resource second) {
        Resource first = resources.get(at);
        if (first.sameAs(second)) {
            return;
        }
        issues.add(new DuplicateResource(new Origin(first.document(), first.type(), "")));
        if (updated(second).isAfter(updated(first))) {
            resources.set(at, second);
        }
    }

    private static Instant updated(Resource resource) {
        Span span = IsoTime.read(resource.object("meta").text("lastUpdated"), ZoneOffset.UTC);
        return span == null ? Instant.MIN : span.latest();
    }
}
