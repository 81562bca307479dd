package dev.kossa.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is laid over the base: at most one policy profile of the base, and any number of overlays of the hospital's own. An overlay goes
 * before the profile, both go before the base.
 *
 * @param profile id of a file in {@code profiles/}; empty for none, and then the base itself holds the strictest values
 * @param overlays texts of overlay files by the name that messages call them
 */
public record Layers(Optional<String> profile, Map<String, String> overlays) {
    /** The base as it is. */
    public static final Layers NONE = new Layers(Optional.empty(), Map.of());

    public Layers {
        overlays = Ordered.copy(overlays);
    }

    /** These layers with a policy profile. */
    public Layers withProfile(String id) {
        return new Layers(Optional.of(id), overlays);
    }

    /** These layers with one more overlay. */
    public Layers withOverlay(String name, String text) {
        Map<String, String> more = new LinkedHashMap<>(overlays);
        more.put(name, text);
        return new Layers(profile, more);
    }
}
