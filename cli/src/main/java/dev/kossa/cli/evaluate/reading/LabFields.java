package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.evaluate.reading.Concepts.Finding;
import dev.kossa.cli.evaluate.reading.Marks.Agreement;
import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.CaseSummary.Said;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Laboratory values, and what was only called normal or high. Cultures are tests. */
final class LabFields {
    private final Concepts concepts;

    LabFields(Concepts concepts) {
        this.concepts = concepts;
    }

    /** One value, of either side, in comparable form. */
    private record Value(
            Optional<String> analyte, String name, Optional<BigDecimal> number, String unit, String stated) {
        String words() {
            return Stream.of(name, number.map(BigDecimal::toPlainString).orElse(stated), unit)
                    .filter(part -> !part.isEmpty())
                    .reduce((a, b) -> a + " " + b)
                    .orElse("");
        }
    }

    void score(GoldCase gold, CaseSummary found, Marks marks) {
        List<Value> expected = gold.labs().stream()
                .filter(lab -> !concepts.isCulture(lab.name()))
                .map(this::value)
                .distinct()
                .toList();
        List<Value> given = found.labs().stream()
                .map(Said::value)
                .map(this::value)
                .distinct()
                .toList();
        List<Value> numbers = numbers(expected);
        List<Value> numbersGiven = numbers(given);
        marks.many(Field.LABS, numbers, numbersGiven, this::sameWithUnit, Value::words);
        marks.many(Field.LAB_VALUES, numbers, numbersGiven, this::sameNumber, Value::words);
        List<Value> stated =
                expected.stream().filter(value -> value.number().isEmpty()).toList();
        marks.many(
                Field.LABS_STATED,
                stated,
                statedGiven(stated, given),
                new Agreement<>(this::sameStatement, this::sameStatement),
                Value::words);
        if (gold.has(Field.LABS) && gold.labs().isEmpty()) {
            marks.emptyList(Field.LABS, found.labs().isEmpty());
        }
    }

    /** A value that was also called normal counts as stated only where the gold has it so. */
    private List<Value> statedGiven(List<Value> expected, List<Value> given) {
        return given.stream()
                .filter(value -> !value.stated().isEmpty())
                .filter(value ->
                        value.number().isEmpty() || expected.stream().anyMatch(other -> sameStatement(other, value)))
                .toList();
    }

    private Value value(GoldCase.Lab lab) {
        Optional<BigDecimal> number = Numbers.of(lab.value());
        return new Value(
                concepts.analyte(lab.name()),
                lab.name(),
                number.map(BigDecimal::stripTrailingZeros),
                lab.unit(),
                number.isPresent() ? "" : lab.value());
    }

    private Value value(CaseSummary.Lab lab) {
        return new Value(
                lab.analyte().or(() -> concepts.analyte(lab.words())),
                lab.words(),
                lab.value().map(BigDecimal::stripTrailingZeros),
                lab.unit(),
                lab.stated());
    }

    private static List<Value> numbers(List<Value> values) {
        return values.stream().filter(value -> value.number().isPresent()).toList();
    }

    private boolean sameWithUnit(Value gold, Value given) {
        return sameNumber(gold, given) && concepts.sameUnit(gold.analyte(), gold.unit(), given.unit());
    }

    private boolean sameNumber(Value gold, Value given) {
        return sameName(gold, given) && gold.number().equals(given.number());
    }

    private boolean sameStatement(Value gold, Value given) {
        if (!sameName(gold, given)) {
            return false;
        }
        Set<Finding> expected = concepts.level(gold.name(), gold.stated());
        Set<Finding> said = concepts.level(given.name(), given.stated());
        return expected.isEmpty() || said.isEmpty()
                ? Words.nested(gold.stated(), given.stated())
                : expected.stream().anyMatch(said::contains);
    }

    private static boolean sameName(Value gold, Value given) {
        return gold.analyte().isPresent() && given.analyte().isPresent()
                ? gold.analyte().equals(given.analyte())
                : Words.nested(gold.name(), given.name());
    }
}
