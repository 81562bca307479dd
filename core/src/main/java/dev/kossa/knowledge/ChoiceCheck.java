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
    private final Lines lines;
    private final YamlNode file;
    private final Problems problems;

    ChoiceCheck(Guidance guidance, Lines lines, YamlNode file, Problems problems) {
        this.guidance = guidance;
        this.lines = lines;
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
        check(
                profile.choice("extravasation-scale"),
                lines.ladders().stream().map(Lines.Ladder::scale).collect(Collectors.toCollection(TreeSet::new)));
        checkClasses(profile);
    }

    /** The classes are written as people say them: "c and d". */
    private void checkClasses(Profile profile) {
        Set<String> classes = lines.checking().intervals().stream()
                .map(Lines.Interval::checkClass)
                .collect(Collectors.toCollection(TreeSet::new));
        profile.choice(Lines.Checking.CHOICE)
                .ifPresent(choice -> checkAll(choice.id(), List.copyOf(Lines.Checking.classes(choice)), classes));
    }

    private void check(Optional<Profile.Choice> choice, Set<String> known) {
        choice.ifPresent(made -> checkAll(made.id(), made.values(), known));
    }

    private void checkAll(String choice, List<String> values, Set<String> known) {
        List<String> unknown =
                values.stream().filter(value -> !known.contains(value)).toList();
        for (String value : unknown) {
            String maybe = Suggestion.maybe(value, known);
            problems.add(
                    file,
                    "The value (" + value + ") of choice (" + choice + ") is not known.",
                    maybe.isEmpty() ? "Maybe one of " + String.join(", ", known) + " was meant." : maybe);
        }
    }
}
