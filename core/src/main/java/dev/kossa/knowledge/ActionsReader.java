package dev.kossa.knowledge;

import dev.kossa.knowledge.Reasoning.Action;
import dev.kossa.knowledge.Reasoning.Decisions;
import dev.kossa.knowledge.Reasoning.Harm;
import dev.kossa.knowledge.Reasoning.RedFlag;
import dev.kossa.knowledge.References.Kind;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what can be done: red flags, tests, actions and the harm of a wrong one. */
final class ActionsReader {
    private static final String FAMILY = "family:";
    private static final int MOST_BURDEN = 4;
    private static final double MOST_HARM = 10;

    private final Base base;
    private final Vocabulary vocabulary;

    ActionsReader(Base base, Vocabulary vocabulary) {
        this.base = base;
        this.vocabulary = vocabulary;
    }

    // --- red flags

    List<RedFlag> redFlags() {
        return base.rows("red-flags", "red flag", this::redFlag);
    }

    private record Together(List<String> of, int atLeast) {}

    private RedFlag redFlag(Row row) {
        Together together = row.row("together", ActionsReader::together).orElse(new Together(List.of(), 0));
        RedFlag flag = new RedFlag(
                row.id(Kind.RED_FLAG),
                row.text("label"),
                row.references(Kind.FINDING, "any"),
                row.references(Kind.FINDING, "all"),
                together.of(),
                together.atLeast(),
                row.ages("ages"),
                row.flag("with-lesion"),
                row.text("say"),
                row.references(Kind.TEST, "tests"),
                base.basis(row));
        if (flag.any().isEmpty() && flag.all().isEmpty() && flag.together().isEmpty()) {
            row.problem("any", "The " + row.name() + " names no finding.", "Maybe the field any is missing.");
        }
        return flag;
    }

    private static Together together(Row row) {
        Together together = new Together(row.references(Kind.FINDING, "of"), row.wholeNumber("at-least"));
        if (together.atLeast() < 1 || together.atLeast() > together.of().size()) {
            row.problem(
                    "at-least",
                    "The at-least (" + together.atLeast() + ") of " + row.name()
                            + " is not between 1 and the number of findings ("
                            + together.of().size() + ").",
                    "");
        }
        return together;
    }

    // --- tests

    List<Reasoning.Test> tests() {
        return base.rows("tests", "test", this::test);
    }

    private Reasoning.Test test(Row row) {
        int burden = row.wholeNumber("burden");
        if (burden < 0 || burden > MOST_BURDEN) {
            row.problem(
                    "burden",
                    "The burden (" + burden + ") of " + row.name() + " is not between 0 and " + MOST_BURDEN + ".",
                    "");
        }
        return new Reasoning.Test(
                row.id(Kind.TEST),
                row.text("label"),
                row.optionalReference(Kind.METHOD, "method"),
                row.references(Kind.FINDING, "shows"),
                burden,
                row.text("says", ""),
                row.text("caution", ""),
                row.optionalDuration("repeat-after"),
                row.optionalReference(Kind.TEST, "repeats"),
                row.references(Kind.TEST, "after"),
                row.ages("ages"),
                base.basis(row));
    }

    // --- actions and harms

    Decisions decisions() {
        List<Placed<Action>> actions = base.rows("actions", "action", row -> new Placed<>(action(row), row));
        Map<String, Set<String>> judged = new HashMap<>();
        List<Harm> harms = base.rows("harms", "harm", row -> harm(row, judged));
        actions.forEach(
                action -> checkJudged(action, judged.getOrDefault(action.value().id(), Set.of())));
        return new Decisions(actions.stream().map(Placed::value).toList(), harms, base.number("burden-weight"));
    }

    private Action action(Row row) {
        base.basis(row);
        return new Action(row.id(Kind.ACTION), row.text("label"), mechanisms(row));
    }

    private Harm harm(Row row, Map<String, Set<String>> judged) {
        String action = row.reference(Kind.ACTION, "action");
        String truth = row.reference(Kind.MECHANISM, "truth");
        double harm = row.number("harm");
        if (harm < 0 || harm > MOST_HARM) {
            row.problem(
                    "harm",
                    "The harm (" + Numbers.print(harm) + ") of " + row.name() + " is not between 0 and 10.",
                    "");
        }
        if (!judged.computeIfAbsent(action, a -> new LinkedHashSet<>()).add(truth)) {
            row.problem("truth", "The " + row.name() + " stands there twice.", "Maybe another truth was meant.");
        }
        return new Harm(action, truth, harm, base.basis(row));
    }

    /** An action is either right for a mechanism or does it a harm. */
    private void checkJudged(Placed<Action> action, Set<String> judged) {
        List<String> rightFor = action.value().rightFor();
        List<String> open = vocabulary.mechanisms().keySet().stream()
                .filter(id -> judged.contains(id) == rightFor.contains(id))
                .sorted()
                .toList();
        if (!open.isEmpty()) {
            action.row()
                    .problem(
                            "for",
                            "The " + action.row().name() + " has for (" + String.join(", ", open)
                                    + ") either no harm, or a harm although it is right.",
                            "Maybe a row of harms is missing or too many.");
        }
    }

    /** Mechanisms by id or by family ("family:infection"). */
    private List<String> mechanisms(Row row) {
        return row.texts("for").stream()
                .flatMap(written -> mechanisms(row, written).stream())
                .distinct()
                .toList();
    }

    private List<String> mechanisms(Row row, String written) {
        if (!written.startsWith(FAMILY)) {
            row.need(Kind.MECHANISM, written, "for");
            return List.of(written);
        }
        List<String> family = family(written.substring(FAMILY.length()));
        if (family.isEmpty()) {
            row.unknownWord("for", written, List.of("family:calcinosis", "family:infection", "family:other"));
        }
        return family;
    }

    private List<String> family(String name) {
        return vocabulary.mechanisms().values().stream()
                .filter(mechanism -> mechanism.family().name().equalsIgnoreCase(name))
                .map(Vocabulary.Mechanism::id)
                .sorted()
                .toList();
    }
}
