package dev.kossa.knowledge;

import java.util.Map;

/**
 * A policy profile: which of several published practices a hospital follows.
 *
 * @param id its id, also the name of its file
 * @param label what people read
 * @param note why it exists; empty when that was not said
 * @param choices what it chooses where the base leaves a choice, by the name of the choice
 */
public record Profile(String id, String label, String note, Map<String, String> choices) {
    public Profile {
        choices = Map.copyOf(choices);
    }
}
