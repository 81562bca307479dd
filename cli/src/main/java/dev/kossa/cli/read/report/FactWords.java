package dev.kossa.cli.read.report;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Mechanism;
import dev.kossa.record.Allergy;
import dev.kossa.record.Diagnosis;
import dev.kossa.record.Encounter;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Line;
import dev.kossa.record.Measurement;
import dev.kossa.record.Measurement.Stated;
import dev.kossa.record.Medication;
import dev.kossa.record.Presence;
import dev.kossa.record.Procedure;
import dev.kossa.record.Quantity;
import dev.kossa.record.SiteCheck;
import dev.kossa.record.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fact in a few words, without its time. */
public final class FactWords {
    private final Vocabulary vocabulary;

    /** @param vocabulary labels of concepts and places */
    public FactWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Id of the concept; empty when there is none or it was not recognised. */
    public Optional<String> concept(Fact fact) {
        if (fact instanceof Finding finding) {
            return Optional.of(finding.concept());
        }
        if (fact instanceof Measurement measurement) {
            return Optional.of(measurement.analyte());
        }
        if (fact instanceof Medication medication) {
            return medication.drug();
        }
        if (fact instanceof TestResult test) {
            return test.method();
        }
        if (fact instanceof Diagnosis diagnosis) {
            return diagnosis.concept();
        }
        if (fact instanceof Procedure procedure) {
            return procedure.concept();
        }
        return fact instanceof Allergy allergy ? allergy.drug() : Optional.empty();
    }

    /** What people read for it: the label of the concept, else the words as written. */
    public String label(Fact fact) {
        return label(concept(fact), written(fact));
    }

    /** The label of a concept; the words as written where there is none, or only the one for whatever has none of its own. */
    String label(Optional<String> concept, String written) {
        return concept.filter(id -> !id.equals(Mechanism.NONE_OF_THESE))
                .map(vocabulary::label)
                .orElse(written);
    }

    private static String written(Fact fact) {
        if (fact instanceof Medication medication) {
            return medication.label();
        }
        if (fact instanceof TestResult test) {
            return test.kind().name().toLowerCase(Locale.ROOT);
        }
        if (fact instanceof Diagnosis diagnosis) {
            return diagnosis.label();
        }
        if (fact instanceof Procedure procedure) {
            return procedure.label();
        }
        if (fact instanceof Allergy allergy) {
            return allergy.label();
        }
        if (fact instanceof Line line) {
            return line.label();
        }
        if (fact instanceof SiteCheck check) {
            return check.label();
        }
        return fact instanceof Encounter encounter ? encounter.setting() : "";
    }

    /** Whether it was found; empty where the fact is none that can be found. */
    public static Optional<Presence> presence(Fact fact) {
        if (fact instanceof Finding finding) {
            return Optional.of(finding.presence());
        }
        return fact instanceof Allergy allergy ? Optional.of(allergy.presence()) : Optional.empty();
    }

    /** What became of it: given, planned, refuted; empty where the fact has no status. */
    public static Optional<Enum<?>> status(Fact fact) {
        if (fact instanceof Medication medication) {
            return Optional.of(medication.use());
        }
        if (fact instanceof Diagnosis diagnosis) {
            return Optional.of(diagnosis.status());
        }
        return fact instanceof Procedure procedure ? Optional.of(procedure.status()) : Optional.empty();
    }

    /** "swelling, right hand", "fever, absent", "calcium 9.8 mg/dL", "plain radiograph: soft tissue calcification". */
    public String words(Fact fact) {
        return Stream.concat(Stream.of(label(fact) + detail(fact)), further(fact).stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String detail(Fact fact) {
        if (fact instanceof Measurement measurement) {
            return measurement.value().map(value -> " " + value).orElse("");
        }
        if (fact instanceof TestResult test) {
            List<String> shown = new ArrayList<>();
            if (test.normal()) {
                shown.add("normal");
            }
            test.shown().forEach(one -> shown.add(shown(one)));
            return shown.isEmpty() ? "" : ": " + String.join(", ", shown);
        }
        return "";
    }

    private String shown(TestResult.Shown one) {
        return vocabulary.label(one.concept())
                + presence(one.presence()).map(word -> " " + word).orElse("");
    }

    private List<String> further(Fact fact) {
        List<String> words = new ArrayList<>();
        presence(fact).flatMap(FactWords::presence).ifPresent(words::add);
        if (fact instanceof Measurement measurement && measurement.stated() != Stated.NOTHING) {
            words.add("said to be " + word(measurement.stated()));
        }
        if (fact instanceof Medication medication) {
            amounts(medication).forEach(words::add);
            medication.route().map(vocabulary::label).ifPresent(words::add);
        }
        fact.site().map(vocabulary.bodySites()::label).ifPresent(words::add);
        status(fact).flatMap(FactWords::status).ifPresent(words::add);
        return words;
    }

    private static Stream<String> amounts(Medication medication) {
        Medication.Amounts amounts = medication.amounts();
        return Stream.of(amounts.dose(), amounts.concentration(), amounts.rate())
                .flatMap(Optional::stream)
                .map(Quantity::toString);
    }

    /** What is usual is not said. */
    private static Optional<String> presence(Presence presence) {
        return presence == Presence.PRESENT ? Optional.empty() : Optional.of(word(presence));
    }

    private static Optional<String> status(Enum<?> status) {
        boolean usual = status == Medication.Use.GIVEN
                || status == Procedure.Status.DONE
                || status == Diagnosis.Status.UNSTATED;
        return usual ? Optional.empty() : Optional.of(word(status));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
