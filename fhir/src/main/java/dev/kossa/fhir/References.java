package dev.kossa.fhir;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a reference refers to: contained (#id), by address (https:, urn:uuid:), or relative (Type/id). */
final class References {
    private final List<Resource> all;
    private final Map<String, List<Resource>> byName;
    private final boolean oddAddresses;
    private @Nullable Map<String, Resource> byUrl;
    private final Set<Resource> referred = new HashSet<>();

    /**
     * @param all the resources
     * @param byName those with an id by Type/id; others are ignored
     */
    References(List<Resource> all, Map<String, List<Resource>> byName) {
        this.all = all;
        this.byName = byName;
        this.oddAddresses = hasOddAddress(all);
    }

    private static boolean hasOddAddress(List<Resource> all) {
        for (Resource resource : all) {
            if (!resource.fullUrl().isEmpty() && !isAddress(resource.fullUrl())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddress(String reference) {
        return reference.indexOf(':') >= 0;
    }

    /** Made when it is asked for: in most records all references are relative. */
    private Map<String, Resource> byUrl() {
        Map<String, Resource> known = byUrl;
        if (known == null) {
            known = new HashMap<>();
            for (Resource resource : all) {
                if (!resource.fullUrl().isEmpty()) {
                    known.put(resource.fullUrl(), resource);
                }
            }
            byUrl = known;
        }
        return known;
    }

    /** The resource that an element (a Reference) of another refers to. */
    Optional<Resource> find(Resource from, Element reference) {
        return find(from, reference.text("reference"));
    }

    /** The resource that a reference in another refers to. */
    Optional<Resource> find(Resource from, String reference) {
        Optional<Resource> found = reference.startsWith("#") ? contained(from, reference) : free(from, reference);
        found.ifPresent(referred::add);
        return found;
    }

    /** Whether something was found to refer to it. */
    boolean referred(Resource resource) {
        return referred.contains(resource);
    }

    /** The reference without its version: two that are equal mean the same resource. */
    static String unversioned(String reference) {
        int history = reference.indexOf("/_history/");
        return history < 0 ? reference : reference.substring(0, history);
    }

    private static Optional<Resource> contained(Resource from, String reference) {
        return from.contained().stream()
                .filter(resource -> resource.id().equals(reference.substring(1)))
                .findFirst();
    }

    private Optional<Resource> free(Resource from, String written) {
        String reference = unversioned(written);
        Resource direct = isAddress(reference) || oddAddresses ? byUrl().get(reference) : null;
        if (direct != null) {
            return Optional.of(direct);
        }
        int id = reference.lastIndexOf('/');
        int type = id < 0 ? -1 : reference.lastIndexOf('/', id - 1);
        List<Resource> candidates = withId(byName.getOrDefault(reference.substring(type + 1), List.of()));
        return type < 0 ? nearest(from, candidates) : withoutAddress(candidates);
    }

    private static List<Resource> withId(List<Resource> candidates) {
        for (Resource candidate : candidates) {
            if (candidate.id().isEmpty()) {
                return candidates.stream()
                        .filter(resource -> !resource.id().isEmpty())
                        .toList();
            }
        }
        return candidates;
    }

    /** Of the same server as the one that refers, where there are several. */
    private static Optional<Resource> nearest(Resource from, List<Resource> candidates) {
        if (candidates.size() < 2) {
            return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(0));
        }
        String base = base(from.fullUrl());
        return candidates.stream()
                .filter(candidate -> base(candidate.fullUrl()).equals(base))
                .findFirst();
    }

    private static Optional<Resource> withoutAddress(List<Resource> candidates) {
        return candidates.stream()
                .filter(candidate -> !candidate.fullUrl().startsWith("http"))
                .findFirst();
    }

    private static String base(String url) {
        int id = url.lastIndexOf('/');
        int type = id < 0 ? -1 : url.lastIndexOf('/', id - 1);
        return type < 0 ? "" : url.substring(0, type);
    }
}
