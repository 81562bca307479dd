package dev.kossa.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A profile of the base or an overlay of a hospital, as it was written.
 *
 * @param id its id
 * @param overlay whether it is a hospital's own
 * @param basedOn the profile that an overlay wants below it, if it says so
 * @param changes its rows
 * @param file its text, from which the choices are read when the sources are known
 */
record Layer(String id, boolean overlay, Optional<String> basedOn, List<Change> changes, YamlNode.Fields file) {
    /**
     * A row of it.
     *
     * @param row what it changes and who answers for it; what it weakens is found out when it is laid over the base
     * @param with the new row; empty when the row of the base is removed
     * @param where where it stands
     */
    record Change(OverlayRow row, Optional<YamlNode.Fields> with, YamlNode where) {}
}
