package dev.kossa.server.store.log;

import java.util.regex.Pattern;

/**
 * Type and id of a resource.
 *
 * @param type such as Observation
 * @param id 1 to 64 letters, digits, dots and hyphens, as FHIR has them
 */
public record ResourceId(String type, String id) {
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]{1,63}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    /** @throws IllegalArgumentException when type or id are not as FHIR has them */
    public ResourceId {
        if (!TYPE.matcher(type).matches() || !isId(id)) {
            throw new IllegalArgumentException("A type or id of a resource is not as FHIR has them.\n"
                    + "Maybe Observation/17 was meant: letters, digits, dots, hyphens.");
        }
    }

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** From {@code Observation/17}. */
    public static ResourceId of(String reference) {
        int slash = reference.indexOf('/');
        return new ResourceId(reference.substring(0, Math.max(slash, 0)), reference.substring(slash + 1));
    }

    /** {@code Observation/17}. */
    @Override
    public String toString() {
        return type + "/" + id;
    }
}
