package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Vocabulary.Cause;
import dev.kossa.knowledge.Vocabulary.Mechanism;
import java.util.List;
import java.util.Optional;

/** Stage and cause are attributes of a mechanism, not rivals of it. */
final class Stages {
    private static final String STATED_CALCIFICATION = "calcified-lesion";

    private final Trajectory trajectory;

    Stages(Trajectory trajectory) {
        this.trajectory = trajectory;
    }

    /** Resolved when calcification was seen and later looked for in vain; calcified when it was seen; else acute. */
    Optional<String> stage(Mechanism mechanism, List<Item> items) {
        if (mechanism.stages().isEmpty()) {
            return Optional.empty();
        }
        if (trajectory.resolved()) {
            return Optional.of("resolved");
        }
        boolean stated =
                items.stream().anyMatch(item -> item.present() && item.finding().equals(STATED_CALCIFICATION));
        return Optional.of(stated || trajectory.lastSeen().isPresent() || seen(items) ? "calcified" : "acute");
    }

    /** Seen in a result whose time is not known. */
    private static boolean seen(List<Item> items) {
        return items.stream().anyMatch(item -> item.present() && Trajectory.CALCIFICATION.contains(item.finding()));
    }

    /** The cause for which most findings speak, if any does. */
    Optional<String> cause(Mechanism mechanism, List<Item> items) {
        long most = 0;
        Optional<String> best = Optional.empty();
        for (Cause cause : mechanism.causes()) {
            long speaking = items.stream()
                    .filter(item -> item.present() && cause.when().contains(item.finding()))
                    .count();
            if (speaking > most) {
                most = speaking;
                best = Optional.of(cause.id());
            }
        }
        return best;
    }
}
