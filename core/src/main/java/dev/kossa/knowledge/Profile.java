package dev.kossa.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A policy profile: what a hospital chooses where labels and guidelines differ. The choices of overlays lie over those of the profile.
 *
 * @param id its id, also the name of its file
 * @param label what people read
 * @param choices the choices by their ids
 */
public record Profile(String id, String label, Map<String, Choice> choices) {
    public Profile {
        choices = Ordered.copy(choices);
    }

    /** The choice with that id, if one was made. */
    public Optional<Choice> choice(String choice) {
        return Optional.ofNullable(choices.get(choice));
    }

    /** The same profile with the choices of an overlay over its own. */
    Profile with(Profile overlay) {
        Map<String, Choice> all = new LinkedHashMap<>(choices);
        all.putAll(overlay.choices);
        return new Profile(id, label, all);
    }

    /**
     * One choice: words, or bounds with their unit.
     *
     * @param values the words; empty when it has bounds only
     * @param low smallest allowed value, if it has one
     * @param central value in use between the bounds, if it has one
     * @param high largest allowed value, if it has one
     * @param unit the unit of the bounds; empty when they have none
     * @param says what it means, for people
     * @param approval who answers for it; empty in a profile of the base
     */
    public record Choice(
            String id,
            List<String> values,
            Optional<Double> low,
            Optional<Double> central,
            Optional<Double> high,
            String unit,
            String says,
            Optional<Approval> approval,
            Basis basis) {
        public Choice {
            values = List.copyOf(values);
        }
    }
}
