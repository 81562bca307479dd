package dev.kossa.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the choices of a profile that name rows of the base against these rows. */
final class ChoiceCheck {
    private static final String DEFAULT = "default";

    private final Guidance guidance;
    private final YamlNode file;
    private final Problems problems;

    ChoiceCheck(Guidance guidance, YamlNode file, Problems problems) {
        this.guidance = guidance;
        this.file = file;
        this.problems = problems;
    }

    void check(Profile profile) {
        Set<String> schedules = guidance.followUp().stream()
                .flatMap(item -> item.profile().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        schedules.add(DEFAULT);
        check(profile.choice("follow-up"), schedules);
        Set<String> limits = guidance.productLimits().stream()
                .map(Guidance.ProductLimit::id)
                .collect(Collectors.toCollection(TreeSet::new));
        check(profile.choice("calcium-phosphate-limits"), limits);
    }

    private void check(Optional<Profile.Choice> choice, Set<String> known) {
        List<String> unknown = choice.map(Profile.Choice::values).orElse(List.of()).stream()
                .filter(value -> !known.contains(value))
                .toList();
        for (String value : unknown) {
            String maybe = Suggestion.maybe(value, known);
            problems.add(
                    file,
                    "The value (" + value + ") of choice ("
                            + choice.map(Profile.Choice::id).orElse("") + ") is not known.",
                    maybe.isEmpty() ? "Maybe one of " + String.join(", ", known) + " was meant." : maybe);
        }
    }
}
