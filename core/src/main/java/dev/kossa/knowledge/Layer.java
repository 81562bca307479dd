package dev.kossa.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A profile or overlay as it was written.
 *
 * @param id its id
 * @param profile what it says of itself, if it is a profile
 * @param changes its rows
 */
record Layer(String id, Optional<Profile> profile, List<Change> changes) {
    /**
     * A row of it.
     *
     * @param row what it changes and who answers for it; what it weakens is found out when it is laid over the base
     * @param with the new row; empty when the row of the base is removed
     * @param where where it stands
     */
    record Change(OverlayRow row, Optional<YamlNode.Fields> with, YamlNode where) {}
}
