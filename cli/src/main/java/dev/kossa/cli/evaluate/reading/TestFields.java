package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.evaluate.reading.CaseMarks.Side;
import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.CaseSummary.Said;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Images, tissue and cultures: which were done, and whether they were normal. */
final class TestFields {
    private final Concepts concepts;

    TestFields(Concepts concepts) {
        this.concepts = concepts;
    }

    private record Result(String method, boolean normal) {
        String words() {
            return method + (normal ? " normal" : " not normal");
        }
    }

    void score(GoldCase gold, CaseSummary found, Marks marks) {
        List<CaseSummary.Test> given = found.tests().stream().map(Said::value).toList();
        marks.many(
                Field.TESTS,
                List.copyOf(methods(gold, marks)),
                given.stream().map(CaseSummary.Test::method).distinct().toList(),
                concepts::sameMethod,
                Function.identity());
        results(gold, given, marks);
        if (gold.has(Field.TESTS)
                && gold.tests().isEmpty()
                && gold.labs().stream().noneMatch(lab -> concepts.isCulture(lab.name()))) {
            marks.emptyList(Field.TESTS, given.isEmpty());
        }
    }

    private Set<String> methods(GoldCase gold, Marks marks) {
        Set<String> methods = new LinkedHashSet<>();
        for (GoldCase.Test test : gold.tests()) {
            Optional<String> method = concepts.test(test.modality());
            method.ifPresentOrElse(methods::add, () -> marks.leaveOut(Field.TESTS, Side.GOLD, test.modality()));
        }
        gold.labs().stream()
                .filter(lab -> concepts.isCulture(lab.name()))
                .forEach(lab -> concepts.test(lab.name()).ifPresent(methods::add));
        return methods;
    }

    /** Where the gold only says what was not seen, nothing is asked of the reader, and what it says is not scored. */
    private void results(GoldCase gold, List<CaseSummary.Test> given, Marks marks) {
        Set<Result> expected = new LinkedHashSet<>();
        Set<String> undecided = new LinkedHashSet<>();
        for (GoldCase.Test test : gold.tests()) {
            concepts.test(test.modality())
                    .ifPresent(method -> concepts.normal(test.result())
                            .ifPresentOrElse(
                                    normal -> expected.add(new Result(method, normal)), () -> undecided.add(method)));
        }
        gold.labs().stream()
                .filter(lab -> concepts.isCulture(lab.name()))
                .forEach(lab -> concepts.test(lab.name()).ifPresent(undecided::add));
        List<Result> said = given.stream()
                .filter(test -> test.normal() || !test.shown().isEmpty())
                .map(test -> new Result(test.method(), test.normal()))
                .distinct()
                .filter(result -> expected.stream().anyMatch(other -> same(other, result))
                        || undecided.stream().noneMatch(method -> concepts.sameMethod(method, result.method())))
                .toList();
        marks.many(Field.TEST_RESULTS, List.copyOf(expected), said, this::same, Result::words);
    }

    private boolean same(Result a, Result b) {
        return a.normal() == b.normal() && concepts.sameMethod(a.method(), b.method());
    }
}
