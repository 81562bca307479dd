package dev.kossa.cli.evaluate.reading;

import dev.kossa.record.Patient.Sex;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person found in a text. What the text does not say is empty.
 *
 * @param name name of the file without its ending; of a further patient with its number
 * @param patient number of the patient among those of the text, from 0
 * @param fields which fields the gold has at all, null or not
 * @param sex as said
 * @param age_d age in days, where the gold has days
 * @param age_years age in years, where the gold has years
 * @param diagnosisKey the diagnosis as a slug
 * @param finalDiagnosis the diagnosis in words
 */
record GoldCase(
        String name,
        int patient,
        Set<String> fields,
        Optional<Double> age_d,
        Optional<Double> age_years,
        Optional<Sex> sex,
        Optional<Exposure> exposure,
        Optional<String> lesionSite,
        Optional<String> lesionSide,
        Optional<String> firstMisdiagnosis,
        List<String> differential,
        List<String> present,
        List<String> absent,
        List<Lab> labs,
        List<Test> tests,
        List<String> treatments,
        Optional<String> outcome,
        Optional<Double> resolution_d,
        Optional<String> diagnosisKey,
        Optional<String> finalDiagnosis) {

    /**
     * The suspected cause.
     *
     * @param latencies_d days from it to the first sign; several where the text contradicts itself
     */
    record Exposure(Optional<String> drug, Optional<String> route, Optional<String> side, List<Double> latencies_d) {
        Exposure {
            latencies_d = List.copyOf(latencies_d);
        }
    }

    /** A laboratory value as written. */
    record Lab(String name, String value, String unit) {}

    /** A test and its result. */
    record Test(String modality, String result) {}

    /** A gold file that cannot be used; the sentence says why. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    GoldCase {
        fields = Set.copyOf(fields);
        differential = List.copyOf(differential);
        present = List.copyOf(present);
        absent = List.copyOf(absent);
        labs = List.copyOf(labs);
        tests = List.copyOf(tests);
        treatments = List.copyOf(treatments);
    }

    /** @throws Unusable when the text is no JSON object */
    static JsonTree tree(String json, String file) throws Unusable {
        try {
            JsonTree tree = JsonTree.of(json);
            if (tree.fields().isEmpty()) {
                throw new Unusable("The file " + file + " is no JSON object with fields.\nMaybe it is no gold answer.");
            }
            return tree;
        } catch (IOException e) {
            throw new Unusable("The file " + file + " is no JSON.\nMaybe it was cut off.");
        }
    }

    /** @throws Unusable when a field cannot be what it is */
    static GoldCase of(String name, String json, String file) throws Unusable {
        return of(name, 0, tree(json, file), file);
    }

    /** @throws Unusable when a field cannot be what it is */
    static GoldCase of(String name, int patient, JsonTree gold, String file) throws Unusable {
        Optional<JsonTree> exposure =
                gold.field("exposure").filter(field -> !field.fields().isEmpty());
        return new GoldCase(
                name,
                patient,
                gold.fields().keySet(),
                number(gold, "ageDays", file),
                number(gold, "ageYears", file),
                sex(gold, file),
                exposure.isPresent() ? Optional.of(exposure(exposure.get(), file)) : Optional.empty(),
                gold.text("lesionSite"),
                gold.text("lesionSide"),
                gold.text("firstMisdiagnosis"),
                gold.texts("differentialStated"),
                gold.texts("findingsPresent"),
                gold.texts("findingsAbsent"),
                gold.items("labs").stream().map(GoldCase::lab).toList(),
                gold.items("imaging").stream().map(GoldCase::test).toList(),
                gold.texts("treatments"),
                gold.text("outcome"),
                number(gold, "resolutionDays", file),
                gold.text("diagnosisKey"),
                gold.text("finalDiagnosis"));
    }

    private static Exposure exposure(JsonTree gold, String file) throws Unusable {
        List<Double> also = gold.field("latencyAlso").stream()
                .flatMap(field -> field.number().isPresent()
                        ? field.number().stream()
                        : field.items().stream().flatMap(item -> item.number().stream()))
                .map(Number::doubleValue)
                .toList();
        Optional<Double> latency = number(gold, "latencyDays", file);
        return new Exposure(
                gold.text("drug"),
                gold.text("route"),
                gold.text("side"),
                Stream.concat(latency.stream(), also.stream()).toList());
    }

    private static Lab lab(JsonTree lab) {
        Optional<String> number = lab.field("value").flatMap(JsonTree::number).map(BigDecimal::toPlainString);
        return new Lab(
                lab.text("name").orElse(""),
                number.or(() -> lab.text("value")).orElse(""),
                lab.text("unit").orElse(""));
    }

    private static Test test(JsonTree test) {
        return new Test(test.text("modality").orElse(""), test.text("result").orElse(""));
    }

    private static Optional<Double> number(JsonTree gold, String field, String file) throws Unusable {
        Optional<Double> number = gold.number(field);
        if (number.isEmpty() && gold.text(field).isPresent()) {
            throw new Unusable("The " + field + " of " + file + " is no number.\nMaybe it stands in quotation marks.");
        }
        return number;
    }

    private static Optional<Sex> sex(JsonTree gold, String file) throws Unusable {
        Optional<String> written = gold.text("sex");
        Optional<Sex> sex = written.flatMap(word -> Arrays.stream(Sex.values())
                .filter(value -> value.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst());
        if (written.isPresent() && sex.isEmpty()) {
            throw new Unusable("The sex (" + written.get() + ") of " + file
                    + " is none of male, female, other.\nMaybe it is misspelt.");
        }
        return sex;
    }

    /** Whether the gold says anything of a field, be it that the text gives none. */
    boolean has(Field field) {
        return field.isIn(fields);
    }
}
