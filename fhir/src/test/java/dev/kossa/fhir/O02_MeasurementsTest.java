package dev.kossa.fhir;

import static dev.kossa.fhir.Read.facts;
import static dev.kossa.fhir.Read.resources;
import static dev.kossa.fhir.Read.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: an Observation that is a laboratory value or a vital sign. */
class O02_MeasurementsTest {
    private static Reading measured(String code, String value) {
        return resources(
                "{\"resourceType\": \"Observation\", \"id\": \"o\", \"status\": \"final\", \"effectiveDateTime\": \"2020-06-15\", "
                        + "\"code\": {" + code + "}, " + value + "}");
    }

    private static Reading crp(String value) {
        return measured("\"text\": \"C reactive protein\"", value);
    }

    @Test
    void a_value_keeps_its_digits_and_its_unit() {
        Reading reading = measured(
                "\"coding\": [{\"system\": \"http://loinc.org\", \"code\": \"26464-8\"}]",
                "\"valueQuantity\": {\"value\": 11.30, \"unit\": \"10^9/L\", \"system\": \"http://unitsofmeasure.org\", \"code\": \"10*9/L\"}");
        assertThat(facts(reading)).containsExactly("measurement wbc 11.30 10*9/L on 2020-06-15");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void text_only_works_too() {
        Reading reading = crp("\"valueQuantity\": {\"value\": 75, \"unit\": \"mg/l\"}");
        assertThat(facts(reading)).containsExactly("measurement crp 75 mg/l on 2020-06-15");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void comparator_range_and_flag() {
        assertThat(facts(crp("""
                        "valueQuantity": {"value": 0.5, "comparator": "<", "unit": "mg/L"},
                        "referenceRange": [
                          {"type": {"coding": [{"code": "therapeutic"}]}, "high": {"value": 99, "unit": "mg/L"}},
                          {"low": {"value": 0, "unit": "mg/L"}, "high": {"value": 5.0, "unit": "mg/L"}}],
                        "interpretation": [{"coding": [{"code": "N"}]}]
                        """)))
                .containsExactly("measurement crp <0.5 mg/L NORMAL (0 mg/L to 5.0 mg/L) on 2020-06-15");
    }

    @Test
    void a_written_flag() {
        assertThat(
                        facts(
                                crp(
                                        "\"valueQuantity\": {\"value\": 50, \"unit\": \"mg/L\"}, \"interpretation\": [{\"text\": \"high\"}]")))
                .containsExactly("measurement crp 50 mg/L HIGH on 2020-06-15");
    }

    @Test
    void a_missing_unit_is_said_and_not_guessed() {
        Reading reading = crp("\"valueQuantity\": {\"value\": 75}");
        assertThat(facts(reading)).containsExactly("measurement crp 75 on 2020-06-15");
        assertThat(sentences(reading))
                .containsExactly(
                        "The value (75) of C-reactive protein at Observation.valueQuantity of Observation/o has no unit and is compared with no range.\n"
                                + "Maybe the unit stands in the text beside it.");
    }

    @Test
    void an_integer_has_no_unit_either() {
        Reading reading = crp("\"valueInteger\": 75");
        assertThat(facts(reading)).containsExactly("measurement crp 75 on 2020-06-15");
        assertThat(reading.issues()).extracting(issue -> issue.type()).containsExactly("UnitMissing");
    }

    @Test
    void a_pure_number_needs_no_unit() {
        Reading reading = measured("\"text\": \"INR\"", "\"valueQuantity\": {\"value\": 1.2}");
        assertThat(facts(reading)).containsExactly("measurement inr 1.2 on 2020-06-15");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void a_unit_that_the_analyte_does_not_know_is_said() {
        Reading reading = crp("\"valueQuantity\": {\"value\": 75, \"unit\": \"mm/h\"}");
        assertThat(facts(reading)).containsExactly("measurement crp 75 mm/h on 2020-06-15");
        assertThat(sentences(reading)).hasSize(1);
        assertThat(sentences(reading).get(0))
                .startsWith(
                        "The unit of the value (75 mm/h) of C-reactive protein at Observation.valueQuantity of Observation/o "
                                + "is not known for it, so the value is compared with no range.\nMaybe one of these was meant: mg/L, ");
    }

    @Test
    void the_written_unit_counts_when_only_it_is_known() {
        Reading reading = crp(
                "\"valueQuantity\": {\"value\": 75, \"unit\": \"mg/L\", \"system\": \"http://unitsofmeasure.org\", \"code\": \"parsec\"}");
        assertThat(facts(reading)).containsExactly("measurement crp 75 mg/L on 2020-06-15");
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "75 mg/l | measurement crp 75 mg/l on 2020-06-15",
                "> 75 mg/l | measurement crp >75 mg/l on 2020-06-15",
                "<=0.5mg/L | measurement crp ≤0.5 mg/L on 2020-06-15",
                "normal | measurement crp NORMAL on 2020-06-15",
                "unremarkable | measurement crp NORMAL on 2020-06-15",
                "not raised | measurement crp NORMAL on 2020-06-15",
                "Slightly raised | measurement crp HIGH on 2020-06-15",
                "low | measurement crp LOW on 2020-06-15",
                "abnormal | measurement crp ABNORMAL on 2020-06-15"
            })
    void a_value_in_words(String words, String expected) {
        Reading reading = crp("\"valueString\": \"" + words + "\"");
        assertThat(facts(reading)).containsExactly(expected);
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void a_titre_in_words_or_as_a_ratio() {
        assertThat(facts(measured("\"text\": \"antinuclear antibodies\"", "\"valueString\": \">1/320\"")))
                .containsExactly("measurement ana >320 {titer} on 2020-06-15");
        assertThat(facts(measured(
                        "\"text\": \"antinuclear antibodies\"",
                        "\"valueRatio\": {\"numerator\": {\"value\": 1}, \"denominator\": {\"value\": 320}}")))
                .containsExactly("measurement ana 320 {titer} on 2020-06-15");
    }

    @Test
    void two_values_in_one_text_are_two_measurements() {
        assertThat(facts(measured("\"text\": \"compartment pressure\"", "\"valueString\": \"52 and 54 mm Hg\"")))
                .containsExactly(
                        "measurement compartment-pressure 52 mm Hg on 2020-06-15",
                        "measurement compartment-pressure 54 mm Hg on 2020-06-15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"37,000", "1,79", "0,4 mg/l"})
    void a_comma_can_be_read_in_two_ways(String words) {
        Reading reading = crp("\"valueString\": \"" + words + "\"");
        assertThat(facts(reading)).containsExactly("measurement crp on 2020-06-15");
        assertThat(sentences(reading))
                .containsExactly("The number \"" + words
                        + "\" at Observation.valueString of Observation/o can be read in two ways and was not used.\n"
                        + "Maybe write it with a decimal point and without separators of thousands.");
    }

    @Test
    void words_that_say_nothing_known_are_said() {
        Reading reading = crp("\"valueString\": \"see paper\"");
        assertThat(facts(reading)).containsExactly("measurement crp on 2020-06-15");
        assertThat(sentences(reading))
                .containsExactly("The value at Observation.valueString of Observation/o was not used.");
    }

    @Test
    void a_coded_value() {
        assertThat(
                        facts(
                                crp(
                                        "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"http://snomed.info/sct\", \"code\": \"75540009\"}]}")))
                .containsExactly("measurement crp HIGH on 2020-06-15");
    }

    @Test
    void a_missing_value_with_a_flag_keeps_the_flag() {
        assertThat(
                        facts(
                                crp(
                                        "\"dataAbsentReason\": {\"text\": \"not reported\"}, \"interpretation\": [{\"coding\": [{\"code\": \"N\"}]}]")))
                .containsExactly("measurement crp NORMAL on 2020-06-15");
    }

    @Test
    void a_raised_value_in_the_code_is_a_finding() {
        assertThat(facts(measured("\"text\": \"raised white blood cells\"", "\"valueBoolean\": true")))
                .containsExactly("finding wbc-raised PRESENT on 2020-06-15");
    }

    @Test
    void an_analyte_that_nobody_knows_is_listed() {
        Reading reading =
                measured("\"text\": \"thrombin time\"", "\"valueQuantity\": {\"value\": 19, \"unit\": \"seconds\"}");
        assertThat(facts(reading)).isEmpty();
        assertThat(sentences(reading))
                .containsExactly(
                        "The analyte \"thrombin time\" at Observation.code of Observation/o is not in the vocabulary and was not used.");
    }

    @Test
    void a_culture_is_a_result_and_what_grew_makes_it_positive() {
        assertThat(facts(measured(
                        "\"text\": \"blood culture\"",
                        "\"valueString\": \"methicillin-sensitive Staphylococcus aureus\"")))
                .containsExactly("result CULTURE blood-culture [blood-culture-positive PRESENT] on 2020-06-15");
        assertThat(facts(measured("\"text\": \"blood culture\"", "\"valueString\": \"negative at 48 hours\"")))
                .containsExactly("result CULTURE blood-culture normal [blood-culture-positive ABSENT] on 2020-06-15");
        assertThat(facts(measured("\"text\": \"wound culture\"", "\"valueString\": \"no growth\"")))
                .containsExactly("result CULTURE wound-culture normal [local-culture-positive ABSENT] on 2020-06-15");
        assertThat(facts(measured("\"text\": \"joint culture\"", "\"valueString\": \"Staphylococcus aureus\"")))
                .containsExactly("result CULTURE joint-aspiration [local-culture-positive PRESENT] on 2020-06-15");
    }
}
