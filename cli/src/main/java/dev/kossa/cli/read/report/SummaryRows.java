package dev.kossa.cli.read.report;

import dev.kossa.cli.read.report.SummaryRow.Entry;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.CaseSummary.Age;
import dev.kossa.prose.CaseSummary.Diagnosed;
import dev.kossa.prose.CaseSummary.Exposure;
import dev.kossa.prose.CaseSummary.Found;
import dev.kossa.prose.CaseSummary.Lab;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.prose.CaseSummary.Test;
import dev.kossa.prose.CaseSummary.Treated;
import dev.kossa.record.Patient.Sex;
import dev.kossa.record.Presence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case field by field, as people read it. */
public final class SummaryRows {
    private final Vocabulary vocabulary;

    /** @param vocabulary labels of concepts and places */
    public SummaryRows(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The fields of which the text says something. */
    public List<SummaryRow> of(CaseSummary summary) {
        return Stream.of(
                        row("Age", one(summary.age()), this::age),
                        row("Sex", one(summary.sex()), this::sex),
                        row("Diagnosis", one(summary.finalDiagnosis()), this::diagnosis),
                        new SummaryRow("Exposure", one(summary.exposure().map(this::exposure))),
                        row("First sign", latencies(summary), days -> days(days) + " after it"),
                        row("Lesion", summary.lesionSites(), vocabulary.bodySites()::label),
                        row("First taken for", one(summary.firstMisdiagnosis()), this::diagnosis),
                        row("Considered", summary.differential(), this::diagnosis),
                        findings("Found", summary, Presence.PRESENT),
                        findings("Not found", summary, Presence.ABSENT),
                        findings("Contradictory", summary, Presence.CONFLICTING),
                        findings("Not assessed", summary, Presence.NOT_ASSESSED),
                        row("Values", summary.labs(), this::lab),
                        row("Tests", summary.tests(), this::test),
                        row("Treatment", summary.treatments(), this::treatment),
                        row("Outcome", one(summary.outcome()), outcome -> outcome),
                        row("Resolved", one(summary.resolution_d()), days -> "within " + days(days)))
                .filter(row -> !row.entries().isEmpty())
                .toList();
    }

    /** What a reader of case reports would look for and not find, in words. */
    public static List<String> missing(CaseSummary summary) {
        List<String> missing = new ArrayList<>();
        missing(missing, "age", one(summary.age()));
        missing(missing, "sex", one(summary.sex()));
        missing(missing, "final diagnosis", one(summary.finalDiagnosis()));
        missing(missing, "exposure", one(summary.exposure()));
        if (summary.exposure().isPresent()) {
            missing(missing, "time from the exposure to the first sign", latencies(summary));
        }
        missing(missing, "site of the lesion", summary.lesionSites());
        missing(missing, "findings", summary.findings());
        missing(missing, "laboratory values", summary.labs());
        missing(missing, "tests", summary.tests());
        missing(missing, "treatment", summary.treatments());
        missing(missing, "outcome", one(summary.outcome()));
        missing(missing, "time to resolution", one(summary.resolution_d()));
        return List.copyOf(missing);
    }

    private static void missing(List<String> missing, String name, Collection<?> said) {
        if (said.isEmpty()) {
            missing.add(name);
        }
    }

    /** "Girl, 2 weeks"; "Patient, age not said". */
    public String who(CaseSummary summary) {
        Optional<Age> age = summary.age().map(Said::value);
        boolean adult =
                age.filter(a -> a.days() >= new Age(18, Age.Unit.YEARS).days()).isPresent();
        String noun = switch (summary.sex().map(Said::value).orElse(Sex.OTHER)) {
            case MALE -> age.isEmpty() ? "Male patient" : adult ? "Man" : "Boy";
            case FEMALE -> age.isEmpty() ? "Female patient" : adult ? "Woman" : "Girl";
            case OTHER -> age.isEmpty() ? "Patient" : adult ? "Adult" : "Child";
        };
        return noun + ", " + age.map(this::age).orElse("age not said");
    }

    // --- the fields

    private static <T> List<T> one(Optional<T> value) {
        return value.stream().toList();
    }

    private static <T> SummaryRow row(String name, List<Said<T>> said, Function<T, String> words) {
        return new SummaryRow(
                name,
                said.stream()
                        .map(one -> new Entry(words.apply(one.value()), one.quote()))
                        .toList());
    }

    private SummaryRow findings(String name, CaseSummary summary, Presence presence) {
        return row(
                name,
                summary.findings().stream()
                        .filter(found -> found.value().presence() == presence)
                        .toList(),
                this::found);
    }

    private static List<Said<Double>> latencies(CaseSummary summary) {
        return summary.exposure().map(Exposure::latencies_d).orElse(List.of());
    }

    private String age(Age age) {
        return count(age.number(), age.unit().name().toLowerCase(Locale.ROOT));
    }

    private String sex(Sex sex) {
        return sex.name().toLowerCase(Locale.ROOT);
    }

    private String diagnosis(Diagnosed diagnosed) {
        return new FactWords(vocabulary).label(diagnosed.concept(), diagnosed.words());
    }

    private Entry exposure(Exposure exposure) {
        Stream<String> parts = Stream.of(
                        exposure.drug()
                                .map(vocabulary::label)
                                .or(() -> Optional.of(exposure.words().value())),
                        exposure.route().map(vocabulary::label),
                        exposure.site().map(vocabulary.bodySites()::label))
                .flatMap(Optional::stream);
        return new Entry(
                parts.collect(Collectors.joining(", ")), exposure.words().quote());
    }

    private String found(Found found) {
        return vocabulary.label(found.concept())
                + found.site()
                        .map(site -> " (" + vocabulary.bodySites().label(site) + ")")
                        .orElse("");
    }

    private String lab(Lab lab) {
        String value = lab.value().map(BigDecimal::toPlainString).orElse("") + " " + lab.unit();
        return Stream.of(lab.analyte().map(vocabulary::label).orElse(lab.words()), value, lab.stated())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String test(Test test) {
        List<String> shown = new ArrayList<>();
        if (test.normal()) {
            shown.add("normal");
        }
        test.shown().stream().map(vocabulary::label).forEach(shown::add);
        String method = vocabulary.label(test.method());
        return shown.isEmpty() ? method : method + ": " + String.join(", ", shown);
    }

    private String treatment(Treated treated) {
        return treated.concept().map(vocabulary::label).orElse(treated.words());
    }

    private static String days(double days) {
        return count(days, "days");
    }

    private static String count(double number, String plural) {
        String words = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return words + " " + (number == 1 ? plural.substring(0, plural.length() - 1) : plural);
    }
}
