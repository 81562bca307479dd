package dev.kossa.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is done to the cases of one run before they are scored.
 *
 * @param hidden what is hidden
 * @param planting which calcium is planted, if any
 */
record Mode(Set<Hidden> hidden, Optional<Planting> planting) {
    /** The cases as they are. */
    static final Mode EVERYTHING = new Mode(Set.of(), Optional.empty());

    Mode {
        hidden = Set.copyOf(hidden);
    }

    /** The runs of which score tables are kept. */
    static List<Mode> kept() {
        List<Mode> modes = new ArrayList<>(List.of(
                EVERYTHING,
                new Mode(Set.of(Hidden.EXPOSURE), Optional.empty()),
                new Mode(Set.of(Hidden.IMAGING), Optional.empty()),
                new Mode(Set.of(Hidden.EXPOSURE, Hidden.IMAGING), Optional.empty())));
        for (Planting planting : Planting.values()) {
            modes.add(new Mode(Set.of(), Optional.of(planting)));
        }
        return modes;
    }

    /** The same without planting. */
    Mode unplanted() {
        return new Mode(hidden, Optional.empty());
    }

    /** "everything", "hide-exposure-imaging", "plant-same-limb": short, and fit for the name of a file. */
    String id() {
        List<String> parts = new ArrayList<>();
        if (!hidden.isEmpty()) {
            parts.add("hide");
            new TreeSet<>(hidden).forEach(what -> parts.add(what.label()));
        }
        planting.ifPresent(where -> parts.add("plant-" + where.label()));
        return parts.isEmpty() ? "everything" : String.join("-", parts);
    }

    /** What people read. */
    String label() {
        List<String> parts = new ArrayList<>();
        new TreeSet<>(hidden).forEach(what -> parts.add(what.label() + " hidden"));
        planting.ifPresent(where -> parts.add("calcium planted: " + where.label()));
        return parts.isEmpty() ? "everything known" : String.join(", ", parts);
    }
}
