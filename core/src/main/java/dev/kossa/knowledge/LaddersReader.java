package dev.kossa.knowledge;

import dev.kossa.knowledge.Lines.Ladder;
import dev.kossa.knowledge.Lines.Step;
import dev.kossa.knowledge.Lines.StepTime;
import dev.kossa.knowledge.References.Kind;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what is done about an injury at a line. */
final class LaddersReader {
    private static final String DETECTION = "detection";

    private final Base base;

    LaddersReader(Base base) {
        this.base = base;
    }

    List<Ladder> read() {
        List<Ladder> ladders = base.rows("ladders", "ladder", this::ladder);
        if (ladders.stream().filter(Ladder::standard).count() != 1) {
            base.problem(
                    "One ladder must be the default, but "
                            + ladders.stream().filter(Ladder::standard).count() + " are.",
                    "Maybe default: true is missing, or stands twice.");
        }
        return ladders;
    }

    private Ladder ladder(Row row) {
        List<Placed<Step>> steps = row.rows("steps", "step", step -> new Placed<>(step(step), step));
        checkOrder(steps);
        return new Ladder(
                row.id(Kind.LADDER),
                row.text("label"),
                row.reference(Kind.SCALE, "scale"),
                row.flag("default"),
                steps.stream().map(Placed::value).toList(),
                base.basis(row));
    }

    /** No id stands twice, and a clock begins at the detection or with a step whose own clock does. */
    private static void checkOrder(List<Placed<Step>> steps) {
        Set<String> first = new HashSet<>();
        steps.stream().map(Placed::value).filter(step -> step.after().isEmpty()).forEach(step -> first.add(step.id()));
        Set<String> ids = new HashSet<>();
        for (Placed<Step> step : steps) {
            if (!ids.add(step.value().id())) {
                step.row().problem("id", "The " + step.row().name() + " stands there twice.", "");
            }
            step.value()
                    .after()
                    .filter(after -> !first.contains(after))
                    .ifPresent(after -> step.row().unknownWord("zero", after, first));
        }
    }

    private Step step(Row row) {
        String[] grades = row.text("grade").split("\\.\\.", -1);
        Optional<Integer> lowest = grade(grades[0]);
        Optional<Integer> highest = grade(grades[grades.length - 1]);
        if (lowest.isEmpty() || highest.isEmpty() || grades.length != 2 || lowest.get() > highest.get()) {
            row.problem(
                    "grade",
                    "The grade (" + String.join("..", grades) + ") of " + row.name() + " is not two grades in order.",
                    "Maybe 3..4 was meant.");
        }
        Basis basis = base.basis(row);
        Step.Kind kind = row.choice("kind", Step.Kind.values());
        return new Step(
                row.text("id"),
                kind,
                row.text("do"),
                lowest.orElse(0),
                highest.orElse(0),
                row.optionalFlag("vesicant"),
                row.optionalText("zero").filter(zero -> !zero.equals(DETECTION)),
                row.flag("cannula"),
                row.references(Kind.DEED, "done-by"),
                time(row, kind, basis),
                basis);
    }

    private static Optional<Integer> grade(String written) {
        return Numbers.parse(written).filter(Numbers::isWhole).map(Double::intValue);
    }

    private StepTime time(Row row, Step.Kind kind, Basis basis) {
        Duration due = ClockTime.required(row, "due");
        Duration from = ClockTime.optional(row, "from").orElse(Duration.ZERO);
        Optional<Duration> lapses = ClockTime.optional(row, "lapses");
        Optional<Duration> every = ClockTime.optional(row, "every");
        if (from.compareTo(due) > 0 || lapses.filter(l -> l.compareTo(due) < 0).isPresent()) {
            row.problem(
                    "due",
                    "The times (from, due, lapses) of " + row.name() + " do not rise.",
                    "Maybe two are swapped.");
        }
        if ((kind == Step.Kind.CHECKS) != every.filter(e -> !e.isZero()).isPresent()) {
            row.problem("every", "The " + row.name() + " must have every when its kind is checks, and only then.", "");
        }
        return new StepTime(
                from, due, lapses, every, row.row("clock", base::basis).orElse(basis));
    }
}
