package dev.kossa.server.hooks;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a card offers to do.
 *
 * @param label text of the button
 * @param recommended whether it is the best of the card's
 * @param actions all of them or none
 */
record Suggestion(String label, boolean recommended, List<Action> actions) {
    Suggestion {
        actions = List.copyOf(actions);
    }

    /**
     * One change of the chart.
     *
     * @param type create or update
     * @param description what people read
     * @param resource the whole resource
     */
    record Action(String type, String description, ObjectNode resource) {
        static Action create(String description, ObjectNode resource) {
            return new Action("create", description, resource);
        }

        static Action update(String description, ObjectNode resource) {
            return new Action("update", description, resource);
        }
    }
}
