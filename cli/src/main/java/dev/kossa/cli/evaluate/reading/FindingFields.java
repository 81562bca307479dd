package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.evaluate.reading.CaseMarks.Side;
import dev.kossa.cli.evaluate.reading.Concepts.Finding;
import dev.kossa.cli.evaluate.reading.Marks.Agreement;
import dev.kossa.language.TextContext;
import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.CaseSummary.Found;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.record.Presence;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Findings by concept and presence. */
final class FindingFields {
    private final Concepts concepts;
    private final Agreement<Finding> agreement =
            new Agreement<>((gold, given) -> says(given, gold), (gold, given) -> says(gold, given));

    FindingFields(Concepts concepts) {
        this.concepts = concepts;
    }

    void score(GoldCase gold, CaseSummary found, Marks marks) {
        Set<Finding> expected = expected(gold, marks);
        Set<Finding> elsewhere = elsewhere(gold);
        List<Finding> given = found.findings().stream()
                .map(Said::value)
                .flatMap(FindingFields::statements)
                .distinct()
                .filter(finding -> supported(finding, expected) || !supported(finding, elsewhere))
                .toList();
        score(Field.FINDINGS, List.copyOf(expected), given, marks);
        score(Field.FINDINGS_PRESENT, with(Presence.PRESENT, expected), with(Presence.PRESENT, given), marks);
        score(Field.FINDINGS_ABSENT, with(Presence.ABSENT, expected), with(Presence.ABSENT, given), marks);
        empty(gold, found, marks);
    }

    private void score(Field field, List<Finding> expected, List<Finding> given, Marks marks) {
        marks.many(field, expected, given, agreement, FindingFields::words);
    }

    // --- gold

    private Set<Finding> expected(GoldCase gold, Marks marks) {
        Set<Finding> expected = new LinkedHashSet<>();
        for (String phrase : gold.present()) {
            Set<Finding> read = concepts.findings(phrase, TextContext.CLINICAL);
            leaveOut(Field.FINDINGS_PRESENT, phrase, read, marks);
            expected.addAll(read);
        }
        for (String phrase : gold.absent()) {
            Set<Finding> read = concepts.findings(phrase, TextContext.CLINICAL);
            leaveOut(Field.FINDINGS_ABSENT, phrase, read, marks);
            read.forEach(finding -> expected.add(new Finding(finding.concept(), Presence.ABSENT)));
        }
        expected.removeIf(finding -> !isStatement(finding));
        return expected;
    }

    private static void leaveOut(Field field, String phrase, Set<Finding> read, Marks marks) {
        if (read.stream().noneMatch(FindingFields::isStatement)) {
            marks.leaveOut(field, Side.GOLD, phrase);
        }
    }

    /** What the gold says in results, values, diagnosis and outcome: no error of the reader, and not asked of it either. */
    private Set<Finding> elsewhere(GoldCase gold) {
        Set<Finding> elsewhere = new LinkedHashSet<>();
        gold.tests().forEach(test -> elsewhere.addAll(concepts.findings(test.result(), TextContext.IMAGING)));
        gold.labs().forEach(lab -> elsewhere.addAll(concepts.level(lab.name(), lab.value())));
        Stream.concat(gold.finalDiagnosis().stream(), gold.outcome().stream())
                .forEach(words -> elsewhere.addAll(concepts.findings(words, TextContext.CLINICAL)));
        return elsewhere;
    }

    // --- agreement

    private boolean supported(Finding finding, Set<Finding> by) {
        return by.stream().anyMatch(other -> says(other, finding));
    }

    /** Whether one statement holds another: a hard swelling is a swelling; who has no swelling has no hard one. */
    private boolean says(Finding statement, Finding other) {
        if (statement.presence() != other.presence()) {
            return false;
        }
        return statement.presence() == Presence.PRESENT
                ? concepts.implied(statement.concept()).contains(other.concept())
                : concepts.implied(other.concept()).contains(statement.concept());
    }

    private static Stream<Finding> statements(Found found) {
        return switch (found.presence()) {
            case PRESENT, ABSENT -> Stream.of(new Finding(found.concept(), found.presence()));
            case CONFLICTING ->
                Stream.of(
                        new Finding(found.concept(), Presence.PRESENT), new Finding(found.concept(), Presence.ABSENT));
            case NOT_ASSESSED -> Stream.empty();
        };
    }

    private static boolean isStatement(Finding finding) {
        return finding.presence() == Presence.PRESENT || finding.presence() == Presence.ABSENT;
    }

    private static List<Finding> with(Presence presence, Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.presence() == presence)
                .toList();
    }

    private static String words(Finding finding) {
        return (finding.presence() == Presence.ABSENT ? "no " : "") + finding.concept();
    }

    private static void empty(GoldCase gold, CaseSummary found, Marks marks) {
        if (gold.has(Field.FINDINGS_PRESENT) && gold.present().isEmpty()) {
            marks.emptyList(Field.FINDINGS_PRESENT, none(found, Presence.PRESENT));
        }
        if (gold.has(Field.FINDINGS_ABSENT) && gold.absent().isEmpty()) {
            marks.emptyList(Field.FINDINGS_ABSENT, none(found, Presence.ABSENT));
        }
    }

    private static boolean none(CaseSummary found, Presence presence) {
        return found.findings().stream().noneMatch(said -> said.value().presence() == presence);
    }
}
