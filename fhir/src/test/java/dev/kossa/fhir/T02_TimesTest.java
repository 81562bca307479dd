package dev.kossa.fhir;

import static dev.kossa.fhir.Read.facts;
import static dev.kossa.fhir.Read.knownSince;
import static dev.kossa.fhir.Read.resources;
import static dev.kossa.fhir.Read.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: when it was so, and since when it is known. */
class T02_TimesTest {
    private static String fever(String times) {
        return "{\"resourceType\": \"Observation\", \"id\": \"o\", \"status\": \"final\", \"code\": {\"text\": \"fever\"}, "
                + "\"valueBoolean\": true, " + times + "}";
    }

    private static String time(String times) {
        Reading reading = resources(fever(times));
        assertThat(reading.issues()).isEmpty();
        return Read.when(reading.record().facts().get(0).when());
    }

    @Test
    void an_observation_has_an_instant_a_day_a_period_or_events() {
        assertThat(time("\"effectiveDateTime\": \"2020-06-15T10:00:00+03:00\"")).isEqualTo("2020-06-15 10:00");
        assertThat(time("\"effectiveInstant\": \"2020-06-15T07:00:00Z\"")).isEqualTo("2020-06-15 10:00");
        assertThat(time("\"effectiveDateTime\": \"2020-06-15\"")).isEqualTo("2020-06-15");
        assertThat(time("\"effectiveDateTime\": \"2020-06\"")).isEqualTo("2020-06-01 to 2020-06-30");
        assertThat(time("\"effectivePeriod\": {\"start\": \"2020-06-10\", \"end\": \"2020-06-12\"}"))
                .isEqualTo("2020-06-10 to 2020-06-12");
        assertThat(time("\"effectivePeriod\": {\"end\": \"2020-06-12\"}")).isEqualTo("until 2020-06-12");
        assertThat(time("\"effectiveTiming\": {\"event\": [\"2020-06-10\", \"2020-06-11\", \"2020-06-12\"]}"))
                .isEqualTo("2020-06-10 to 2020-06-12");
        assertThat(
                        time(
                                "\"effectiveTiming\": {\"repeat\": {\"boundsPeriod\": {\"start\": \"2020-06-10\", \"end\": \"2020-06-11\"}}}"))
                .isEqualTo("2020-06-10 to 2020-06-11");
    }

    @Test
    void a_period_without_an_end_went_on_when_it_was_recorded() {
        assertThat(time("\"effectivePeriod\": {\"start\": \"2020-06-10\"}, \"issued\": \"2020-06-15T10:00:00+03:00\""))
                .isEqualTo("2020-06-10 to 2020-06-15 10:00");
    }

    @Test
    void an_uncertain_period_says_the_span_and_an_open_end_stays_open() {
        String uncertain = "\"_effectiveDateTime\": {\"extension\": [{\"url\": "
                + "\"http://hl7.org/fhir/StructureDefinition/uncertainPeriod\", \"valuePeriod\": {%s}}]}";
        assertThat(time(uncertain.formatted("\"start\": \"2020-05-29\", \"end\": \"2020-06-04\"")))
                .isEqualTo("2020-05-29 to 2020-06-04");
        assertThat(time(uncertain.formatted("\"start\": \"2020-05-29\""))).isEqualTo("since 2020-05-29");
        assertThat(time(uncertain.formatted("\"end\": \"2020-06-04\""))).isEqualTo("until 2020-06-04");
    }

    @Test
    void a_time_that_is_said_to_be_unknown_is_unknown() {
        assertThat(
                        time(
                                "\"_effectiveDateTime\": {\"extension\": [{\"url\": "
                                        + "\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\", \"valueCode\": \"unknown\"}]}"))
                .isEqualTo("unknown");
    }

    @Test
    void a_time_that_does_not_exist_is_said_and_the_fact_is_kept() {
        Reading reading = resources(fever("\"effectiveDateTime\": \"2026-13-45\""));
        assertThat(facts(reading)).containsExactly("finding fever PRESENT on unknown");
        assertThat(sentences(reading))
                .containsExactly(
                        "The time \"2026-13-45\" at Observation.effectiveDateTime of Observation/o does not exist and counts as unknown.\n"
                                + "Maybe year, month and day are mixed up.");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_no_time() {
        Reading reading = resources(fever("\"effectivePeriod\": {\"start\": \"2020-06-12\", \"end\": \"2020-06-10\"}"));
        assertThat(facts(reading)).containsExactly("finding fever PRESENT on unknown");
        assertThat(sentences(reading))
                .containsExactly(
                        "The time \"2020-06-12 to 2020-06-10\" at Observation.effectivePeriod of Observation/o does not exist and counts as unknown.\n"
                                + "Maybe year, month and day are mixed up.");
    }

    @Test
    void it_is_known_since_it_was_issued() {
        assertThat(knownSince(resources(fever(
                        "\"issued\": \"2020-06-15T11:00:00Z\", \"meta\": {\"lastUpdated\": \"2020-06-16T00:00:00Z\"}, "
                                + "\"effectiveDateTime\": \"2020-06-14\""))))
                .isEqualTo("2020-06-15T11:00:00Z");
    }

    @Test
    void else_since_the_resource_was_updated_else_since_the_end_of_its_time_else_always() {
        assertThat(
                        knownSince(
                                resources(
                                        fever(
                                                "\"meta\": {\"lastUpdated\": \"2020-06-16T00:00:00Z\"}, \"effectiveDateTime\": \"2020-06-14\""))))
                .isEqualTo("2020-06-16T00:00:00Z");
        assertThat(knownSince(resources(fever("\"effectiveDateTime\": \"2020-06-14\""))))
                .isEqualTo("2020-06-14T20:59:59Z");
        assertThat(knownSince(resources(fever("\"issued\": \"2020-14-14\"")))).isEqualTo("always");
    }

    @Test
    void an_uncertain_record_time_counts_with_its_end() {
        assertThat(knownSince(resources("""
                        {"resourceType": "Condition", "id": "c", "code": {"text": "eczema"}, "_recordedDate": {"extension": [
                          {"url": "http://hl7.org/fhir/StructureDefinition/uncertainPeriod",
                           "valuePeriod": {"start": "2020-05-08", "end": "2020-05-23"}}]}}
                        """))).isEqualTo("2020-05-23T20:59:59Z");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "9, mo, 2020-06-14 22:30 to 2020-07-16 08:59:59",
        "2, wk, 2019-09-29 to 2019-10-06",
        "1, a, 2020-09-14 06:00 to 2021-09-15 11:59:59",
        "3, d, 2019-09-18 to 2019-09-19"
    })
    void an_age_counts_from_birth_and_lasts_until_the_next(String value, String unit, String expected) {
        Reading reading = resources("""
                {"resourceType": "Condition", "id": "c", "code": {"text": "eczema"},
                 "onsetAge": {"value": %s, "unit": "x", "system": "http://unitsofmeasure.org", "code": "%s"}}
                """.formatted(value, unit));
        assertThat(Read.when(reading.record().facts().get(0).when())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1E+30", "-1E+30", "0E+30", "300"})
    void an_age_that_nobody_has_is_no_time(String value) {
        Reading reading =
                resources("{\"resourceType\": \"Condition\", \"id\": \"c\", \"code\": {\"text\": \"eczema\"}, "
                        + "\"onsetAge\": {\"value\": " + value + ", \"unit\": \"years\"}}");
        assertThat(facts(reading)).first().isEqualTo("diagnosis UNSTATED eczema \"eczema\" on unknown");
    }

    @Test
    void onset_may_be_a_range_of_ages_or_words() {
        String condition = """
                {"resourceType": "Condition", "id": "c", "code": {"text": "eczema"}, %s, "recordedDate": "2020-06-15T10:00:00+03:00"}
                """;
        assertThat(
                        facts(
                                resources(
                                        condition.formatted(
                                                "\"onsetRange\": {\"low\": {\"value\": 2, \"unit\": \"d\"}, \"high\": {\"value\": 5, \"unit\": \"d\"}}"))))
                .first()
                .isEqualTo("diagnosis UNSTATED eczema \"eczema\" on 2019-09-17 to 2019-09-21");
        assertThat(facts(resources(condition.formatted("\"onsetString\": \"5 days ago\""))))
                .first()
                .isEqualTo("diagnosis UNSTATED eczema \"eczema\" on 2020-06-09 22:00 to 2020-06-10 22:00");
        Reading vague = resources(condition.formatted("\"onsetString\": \"as a toddler\""));
        assertThat(facts(vague)).first().isEqualTo("diagnosis UNSTATED eczema \"eczema\" on 2020-06-15 10:00");
        assertThat(sentences(vague))
                .containsExactly(
                        "The time \"as a toddler\" at Condition.onsetString of Condition/c is not in the vocabulary and was not used.");
    }
}
