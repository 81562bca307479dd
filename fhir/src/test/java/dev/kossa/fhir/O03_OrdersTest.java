package dev.kossa.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.fhir.FhirReader.Input;
import dev.kossa.fhir.order.CheckedOrder;
import dev.kossa.fhir.order.FhirOrderWriter;
import dev.kossa.issue.DoseOutOfRange;
import dev.kossa.issue.NotMapped;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Layers;
import dev.kossa.knowledge.Orders.Indication;
import dev.kossa.knowledge.Orders.Watch;
import dev.kossa.review.order.CoInfusion;
import dev.kossa.review.order.LineType;
import dev.kossa.review.order.Measure;
import dev.kossa.review.order.Order;
import dev.kossa.review.order.OrderCheck;
import dev.kossa.review.order.OrderReview;
import dev.kossa.review.order.Verdict;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature: a MedicationRequest is read as an order, however its system says dose, rate, time, strength and place. */
class O03_OrdersTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load(new ClassPathKnowledge(), Layers.NONE.withProfile("us"));
    private static final OrderReader READER = new OrderReader(new FhirReader(KNOWLEDGE), KNOWLEDGE);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private static final String INFANT = """
            {"resourceType": "Patient", "id": "p", "birthDate": "2025-05-28"}
            {"resourceType": "Observation", "status": "final", "code": {"text": "weight"}, "subject": {"reference": "Patient/p"},
             "effectiveDateTime": "2026-03-02", "valueQuantity": {"value": 8.4, "unit": "kg"}}
            """;

    private static OrderReading read(String... resources) {
        String ndjson = (INFANT + String.join("\n", resources)).replace("},\n ", "}, ");
        try {
            return READER.read(
                    List.of(new Input(
                            new ByteArrayInputStream(ndjson.getBytes(StandardCharsets.UTF_8)), "orders.ndjson")),
                    ZoneOffset.UTC,
                    NOW);
        } catch (UnreadableInput e) {
            throw new AssertionError(e);
        }
    }

    private static String request(String id, String medication, String dosage, String more) {
        return "{\"resourceType\": \"MedicationRequest\", \"id\": \"" + id
                + "\", \"status\": \"draft\", \"intent\": \"order\", \"subject\": {\"reference\": \"Patient/p\"}, "
                + medication + ", \"dosageInstruction\": [{" + dosage + "}]" + more + "}";
    }

    private static final String GLUCONATE = "\"medicationCodeableConcept\": {\"text\": \"calcium gluconate 10 %\"}";

    private static Order order(String dosage) {
        return read(request("o", GLUCONATE, dosage, "")).orders().get(0);
    }

    private static double quantity(Order order, Measure measure) {
        return OrderCheck.of(order, KNOWLEDGE).quantity(measure).orElse(Double.NaN);
    }

    // --- how much

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            420 | mg      | mg
            50  | mg/kg   | mg/kg
            4.2 | mL      | mL
            0.42| g       | g
            0.5 | mL/kg   | mL/kg
            50  | mg per kg | mg/kg
            """)
    void one_dose_in_any_unit_is_the_same_dose(String value, String unit, String code) {
        Order order = order("\"doseAndRate\": [{\"doseQuantity\": {\"value\": " + value + ", \"unit\": \"" + unit
                + "\", \"system\": \"http://unitsofmeasure.org\", \"code\": \"" + code + "\"}}]");
        assertThat(quantity(order, Measure.DOSE_MG_PER_KG)).isCloseTo(50, org.assertj.core.api.Assertions.within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 | mg/kg/h   | 1 | ''
            10 | mg/(kg.h) | 1 | ''
            240| mg/kg/d   | 1 | ''
            10 | mg/kg     | 1 | h
            240| mg/kg     | 24| h
            """)
    void a_rate_is_read_as_a_quantity_or_a_ratio(String value, String unit, String per, String time) {
        String rate = time.isEmpty()
                ? "\"rateQuantity\": {\"value\": " + value + ", \"unit\": \"" + unit + "\"}"
                : "\"rateRatio\": {\"numerator\": {\"value\": " + value + ", \"unit\": \"" + unit
                        + "\"}, \"denominator\": {\"value\": " + per + ", \"unit\": \"" + time + "\"}}";
        Order order = order("\"doseAndRate\": [{" + rate + "}]");
        assertThat(quantity(order, Measure.RATE_MG_PER_KG_PER_H))
                .isCloseTo(10, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void a_rate_beside_a_dose_gives_the_time() {
        Order order = order(
                "\"doseAndRate\": [{\"doseQuantity\": {\"value\": 420, \"unit\": \"mg\"}, \"rateQuantity\": {\"value\": 7, \"unit\": \"mg/min\"}}]");
        assertThat(order.prescription().duration_min()).contains(60.0);
    }

    @Test
    void a_rate_in_mL_per_hour_is_that_of_the_pump() {
        Order order = order(
                "\"doseAndRate\": [{\"doseQuantity\": {\"value\": 420, \"unit\": \"mg\"}, \"rateQuantity\": {\"value\": 21, \"unit\": \"mL/h\"}}]");
        assertThat(order.prescription().rate_mL_per_h()).contains(21.0);
    }

    /** {@code doseRange} or {@code rateRange}. */
    private static Order range(String what, String low, String high, String unit) {
        return order("\"doseAndRate\": [{\"" + what + "\": {\"low\": {\"value\": " + low + ", \"unit\": \"" + unit
                + "\"}, \"high\": {\"value\": " + high + ", \"unit\": \"" + unit + "\"}}}]");
    }

    private static List<String> outOfRange(Order order) {
        return OrderCheck.of(order, KNOWLEDGE).issues().stream()
                .filter(DoseOutOfRange.class::isInstance)
                .map(issue -> issue.sentence().replaceAll(" for calcium(?s:.*)", ""))
                .toList();
    }

    @Test
    void of_a_range_the_upper_end_is_the_dose() {
        Order order = range("doseRange", "30", "60", "mg/kg");
        assertThat(quantity(order, Measure.DOSE_MG_PER_KG)).isEqualTo(60);
        assertThat(order.prescription().lowest().map(dose -> dose.words())).contains("30 mg/kg");
        assertThat(outOfRange(order)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doseRange | 20 | 60 | mg/kg   | The lowest dose (20 mg/kg) is below the range (29 to 60 mg/kg)
            doseRange | 30 | 70 | mg/kg   | The dose (70 mg/kg) is above the range (29 to 60 mg/kg)
            doseRange | 10 | 20 | mg/kg   | The dose (20 mg/kg) is below the range (29 to 60 mg/kg)
            rateRange | 4  | 13 | mg/kg/h | The lowest rate (4 mg/kg/h) is below the range (8 to 13 mg/kg/h)
            """)
    void both_ends_of_a_range_are_checked(String what, String low, String high, String unit, String sentence) {
        assertThat(outOfRange(range(what, low, high, unit))).containsExactly(sentence);
    }

    @Test
    void a_low_end_in_no_unit_of_a_dose_is_named() {
        String dosage =
                "\"doseAndRate\": [{\"doseRange\": {\"low\": {\"value\": 3, \"unit\": \"spoons\"}, \"high\": {\"value\": 60, \"unit\": \"mg/kg\"}}}]";
        OrderReading reading = read(request("o", GLUCONATE, dosage, ""));
        assertThat(reading.orders().get(0).prescription().lowest()).isEmpty();
        assertThat(reading.reading().issues())
                .extracting(issue -> issue.sentence())
                .anyMatch(sentence -> sentence.startsWith("The lowest dose \"3 spoons\" at "));
    }

    @Test
    void free_text_tells_what_it_says_and_no_more() {
        Order order = order("\"text\": \"50 mg/kg intravenously via a peripheral line in the left forearm\"");
        assertThat(order.prescription().route()).contains("intravenous");
        assertThat(order.prescription().line()).contains(LineType.PERIPHERAL);
        assertThat(order.prescription().site().map(site -> site.region())).contains("forearm");
        assertThat(quantity(order, Measure.DOSE_MG_PER_KG)).isEqualTo(50);
        assertThat(order("\"text\": \"some calcium slowly\"").prescription().dose())
                .isEmpty();
    }

    @Test
    void a_unit_that_no_order_has_is_named_and_the_dose_is_missing() {
        OrderReading reading = read(request(
                "o", GLUCONATE, "\"doseAndRate\": [{\"doseQuantity\": {\"value\": 3, \"unit\": \"spoons\"}}]", ""));
        assertThat(reading.orders().get(0).prescription().dose()).isEmpty();
        assertThat(reading.reading().issues())
                .filteredOn(NotMapped.class::isInstance)
                .extracting(issue -> issue.sentence())
                .contains(
                        "The dose \"3 spoons\" at MedicationRequest.dosageInstruction[0].doseAndRate[0].doseQuantity of MedicationRequest/o is not in the vocabulary and was not used.");
    }

    // --- when

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "repeat": {"frequency": 1, "period": 6, "periodUnit": "h"}  | 6
            "repeat": {"frequency": 4, "period": 1, "periodUnit": "d"}  | 6
            "code": {"coding": [{"code": "QID"}]}                       | 6
            "code": {"text": "Q8H"}                                     | 8
            """)
    void the_time_between_doses_is_read(String timing, double hours) {
        Order order = order("\"timing\": {" + timing + "}");
        assertThat(order.prescription().interval_h()).contains(hours);
    }

    @ParameterizedTest
    @CsvSource({"60, min, 60", "1, h, 60", "1, d, 1440"})
    void the_duration_is_read(double value, String unit, double minutes) {
        Order order =
                order("\"timing\": {\"repeat\": {\"duration\": " + value + ", \"durationUnit\": \"" + unit + "\"}}");
        assertThat(order.prescription().duration_min()).contains(minutes);
    }

    // --- what

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            calcium gluconate 10 %                      | calcium-gluconate-10
            Calcium Gluconate 10% injection, ampoule    | calcium-gluconate-10
            calcium gluconate 20 mg/mL in NaCl          | calcium-gluconate-premix-20
            Calcium chloride 10 % inj.                  | calcium-chloride-10
            calcium gluconate                           | calcium gluconate
            """)
    void words_name_the_product_only_if_they_say_its_strength(String words, String product) {
        String medication = "\"medicationCodeableConcept\": {\"text\": \"" + words + "\"}";
        assertThat(read(request("o", medication, "", ""))
                        .orders()
                        .get(0)
                        .prescription()
                        .product())
                .contains(product);
    }

    @Test
    void a_mixture_tells_concentration_and_diluent_and_not_the_strength_of_its_product() {
        String bag =
                "{\"resourceType\": \"Medication\", \"id\": \"bag\", \"ingredient\": [{\"itemCodeableConcept\": {\"text\": \"calcium gluconate 10 %\"}, \"strength\": {\"numerator\": {\"value\": 500, \"unit\": \"mg\"}, \"denominator\": {\"value\": 25, \"unit\": \"mL\"}}}, {\"itemCodeableConcept\": {\"text\": \"sodium chloride 0.9 %\"}}]}";
        Order order = read(bag, request("o", "\"medicationReference\": {\"reference\": \"Medication/bag\"}", "", ""))
                .orders()
                .get(0);
        assertThat(order.prescription().product()).contains("calcium-gluconate-10");
        assertThat(order.prescription().diluent()).contains("sodium chloride 0.9 %");
        assertThat(order.prescription().concentration().map(c -> c.words())).contains("20 mg/mL");
    }

    @ParameterizedTest
    @CsvSource({
        "symptomatic hypocalcemia, HYPOCALCAEMIA",
        "Cardiac arrest, CARDIAC_ARREST",
        "hyperkalemia, UNKNOWN",
        "hyperkalaemia with ECG changes, HYPERKALAEMIA_WITH_ECG_CHANGE",
        "dizziness, UNKNOWN"
    })
    void the_reason_is_typed_and_never_taken_for_an_emergency_by_half(String words, Indication indication) {
        String more = ", \"reasonCode\": [{\"text\": \"" + words + "\"}]";
        assertThat(read(request("o", GLUCONATE, "", more))
                        .orders()
                        .get(0)
                        .prescription()
                        .indication())
                .isEqualTo(indication);
    }

    // --- who, and what else

    @Test
    void the_weight_of_birth_is_not_that_of_today() {
        String birth =
                "{\"resourceType\": \"Observation\", \"status\": \"final\", \"code\": {\"text\": \"birth weight\"}, \"subject\": {\"reference\": \"Patient/p\"}, \"effectiveDateTime\": \"2026-03-02T09:00:00Z\", \"valueQuantity\": {\"value\": 3.1, \"unit\": \"kg\"}}";
        assertThat(read(birth, request("o", GLUCONATE, "", ""))
                        .orders()
                        .get(0)
                        .patient()
                        .weight_kg())
                .contains(8.4);
    }

    @Test
    void drugs_that_are_not_over_are_active_and_without_any_nobody_said_that_there_is_none() {
        String digoxin =
                "{\"resourceType\": \"MedicationStatement\", \"status\": \"active\", \"subject\": {\"reference\": \"Patient/p\"}, \"medicationCodeableConcept\": {\"text\": \"digoxin\"}}";
        assertThat(read(digoxin, request("o", GLUCONATE, "", ""))
                        .orders()
                        .get(0)
                        .patient()
                        .activeDrugs())
                .contains(List.of("digoxin"));
        assertThat(order("").patient().activeDrugs()).isEmpty();
    }

    @Test
    void a_draft_is_checked_before_what_is_signed_and_knows_it() {
        String active = request(
                        "old",
                        GLUCONATE,
                        "\"doseAndRate\": [{\"rateQuantity\": {\"value\": 12, \"unit\": \"mg/kg/h\"}}]",
                        "")
                .replace("\"draft\"", "\"active\"");
        List<Order> orders = read(active, request("new", GLUCONATE, "", "")).orders();
        assertThat(orders)
                .extracting(order -> order.origin().orElseThrow().document())
                .containsExactly("MedicationRequest/new", "MedicationRequest/old");
        assertThat(orders.get(0).surroundings().otherCalcium().orElseThrow())
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.label()).contains("12 mg/kg/h").contains("MedicationRequest/old");
                    assertThat(other.calcium_mmol_per_d().orElseThrow())
                            .isCloseTo(12 * 24 * 8.4 * 0.2325 / 100, org.assertj.core.api.Assertions.within(1e-9));
                });
    }

    private static String running(String drug, String device) {
        return "{\"resourceType\": \"MedicationAdministration\", \"id\": \"" + drug
                + "\", \"status\": \"in-progress\", \"subject\": {\"reference\": \"Patient/p\"}, \"medicationCodeableConcept\": {\"text\": \""
                + drug
                + "\"}, \"effectivePeriod\": {\"start\": \"2026-03-02T09:00:00Z\", \"end\": \"2026-03-02T12:00:00Z\"}, \"device\": [{\"reference\": \"Device/"
                + device + "\"}], \"dosage\": {\"route\": {\"text\": \"intravenous\"}}}";
    }

    @Test
    void what_runs_through_the_line_of_the_order_is_known_by_the_device() {
        String line =
                "\"extension\": [{\"url\": \"https://kossa.dev/fhir/StructureDefinition/line\", \"valueReference\": {\"reference\": \"Device/picc\"}}]";
        String picc =
                "{\"resourceType\": \"Device\", \"id\": \"picc\", \"type\": {\"text\": \"PICC\"}, \"patient\": {\"reference\": \"Patient/p\"}}";
        Order order = read(
                        picc,
                        running("ceftriaxone", "picc"),
                        running("dobutamine", "other"),
                        request("o", GLUCONATE, line, ""))
                .orders()
                .get(0);
        assertThat(order.prescription().line()).contains(LineType.CENTRAL);
        assertThat(order.surroundings().coInfusions().orElseThrow())
                .containsExactlyInAnyOrder(
                        new CoInfusion("ceftriaxone", Optional.of(true)),
                        new CoInfusion("dobutamine", Optional.of(false)));
        assertThat(read(running("dobutamine", "other"), request("o", GLUCONATE, "", ""))
                        .orders()
                        .get(0)
                        .surroundings()
                        .coInfusions()
                        .orElseThrow())
                .containsExactly(new CoInfusion("dobutamine", Optional.empty()));
    }

    @Test
    void what_else_is_in_the_bag_shares_its_line() {
        String bag =
                "{\"resourceType\": \"Medication\", \"id\": \"bag\", \"ingredient\": [{\"itemCodeableConcept\": {\"text\": \"calcium gluconate 10 %\"}}, {\"itemCodeableConcept\": {\"text\": \"sodium bicarbonate\"}}, {\"itemCodeableConcept\": {\"text\": \"glucose 5 %\"}}]}";
        Order order = read(bag, request("o", "\"medicationReference\": {\"reference\": \"Medication/bag\"}", "", ""))
                .orders()
                .get(0);
        assertThat(order.surroundings().coInfusions().orElseThrow())
                .containsExactly(new CoInfusion("sodium-bicarbonate", Optional.of(true)));
        assertThat(order.prescription().diluent()).contains("glucose 5 %");
    }

    @Test
    void what_another_order_replaces_is_no_second_order() {
        String old = request("old", GLUCONATE, "", "");
        String better =
                request("new", GLUCONATE, "", ", \"priorPrescription\": {\"reference\": \"MedicationRequest/old\"}");
        assertThat(read(old, better).orders())
                .singleElement()
                .satisfies(order ->
                        assertThat(order.origin().orElseThrow().document()).isEqualTo("MedicationRequest/new"));
    }

    @Test
    void calcium_by_mouth_and_cancelled_orders_are_no_orders_by_vein() {
        String oral = request("oral", GLUCONATE, "\"route\": {\"text\": \"oral\"}", "");
        String cancelled = request("gone", GLUCONATE, "", "").replace("\"draft\"", "\"cancelled\"");
        assertThat(read(oral, cancelled).orders()).isEmpty();
    }

    @Test
    void without_a_request_what_was_given_is_checked() {
        String given =
                "{\"resourceType\": \"MedicationAdministration\", \"id\": \"g\", \"status\": \"completed\", \"subject\": {\"reference\": \"Patient/p\"}, "
                        + GLUCONATE
                        + ", \"effectiveDateTime\": \"2026-03-02T09:00:00Z\", \"dosage\": {\"route\": {\"text\": \"intravenous\"}, \"dose\": {\"value\": 420, \"unit\": \"mg\"}, \"rateQuantity\": {\"value\": 210, \"unit\": \"mg/min\"}}}";
        Order order = read(given).orders().get(0);
        assertThat(order.prescription().duration_min()).contains(2.0);
        assertThat(OrderCheck.of(order, KNOWLEDGE).verdict()).isEqualTo(Verdict.STOP);
    }

    // --- what is watched

    private static String service(String code, String more) {
        return "{\"resourceType\": \"ServiceRequest\", \"id\": \"s\", \"status\": \"active\", \"intent\": \"order\", \"subject\": {\"reference\": \"Patient/p\"}, \"code\": {"
                + code + "}" + more + "}";
    }

    private static Optional<Set<Watch>> watched(String... services) {
        List<String> resources = new ArrayList<>(List.of(services));
        resources.add(request("o", GLUCONATE, "", ", \"authoredOn\": \"2026-03-02T09:00:00Z\""));
        return read(resources.toArray(String[]::new))
                .orders()
                .get(0)
                .surroundings()
                .monitoring();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "text": "serum calcium every 4 hours"                                        | CALCIUM
            "text": "Ionized calcium"                                                    | CALCIUM
            "coding": [{"system": "http://loinc.org", "code": "17861-6"}]                | CALCIUM
            "coding": [{"system": "http://loinc.org", "code": "1995-0"}]                 | CALCIUM
            "text": "ECG"                                                                | ECG
            "coding": [{"display": "12 lead EKG"}]                                       | ECG
            "text": "Continuous cardiac monitoring"                                      | ECG
            "text": "Telemetry"                                                          | ECG
            "text": "IV site assessment every hour"                                      | SITE
            "coding": [{"system": "https://kossa.dev/fhir/CodeSystem/vocabulary", "code": "site-check"}] | SITE
            "text": "ECG and serum calcium"                                              | ECG,CALCIUM
            "text": "Discontinue telemetry"                                              | ''
            "text": "No ECG needed"                                                      | ''
            "text": "urine calcium/creatinine ratio"                                     | ''
            "text": "calcium gluconate infusion"                                         | ''
            "text": "coronary calcium score"                                             | ''
            "text": "EEG"                                                                | ''
            "text": "Echocardiogram"                                                     | ''
            "text": "X-ray of the left hand"                                             | ''
            """)
    void a_service_that_was_requested_is_watched(String code, String watched) {
        Optional<Set<Watch>> expected = Optional.of(watched)
                .filter(names -> !names.isEmpty())
                .map(names ->
                        Arrays.stream(names.split(",")).map(Watch::valueOf).collect(Collectors.toSet()));
        assertThat(watched(service(code, ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "active", "intent": "order"             | true  | ''
            "draft", "intent": "plan"               | true  | ''
            "on-hold", "intent": "original-order"   | true  | ''
            "completed", "intent": "instance-order" | true  | ''
            "entered-in-error", "intent": "order"   | false | ServiceRequest/s is entered-in-error: it was not used.
            "revoked", "intent": "order"            | false | ServiceRequest/s is revoked: it was not used.
            "unknown", "intent": "order"            | false | ServiceRequest/s is unknown: it was not used.
            "active", "intent": "proposal"          | false | ServiceRequest/s is proposal: it was not used.
            "active", "intent": "option"            | false | ServiceRequest/s is option: it was not used.
            "active", "intent": "order", "doNotPerform": true | false | ServiceRequest/s is not to be performed: it was not used.
            """)
    void only_what_somebody_wants_done_is_watched(String status, boolean used, String sentence) {
        String service = service("\"text\": \"ECG\"", "").replace("\"active\", \"intent\": \"order\"", status);
        OrderReading reading = read(service, request("o", GLUCONATE, "", ""));
        assertThat(reading.orders().get(0).surroundings().monitoring())
                .isEqualTo(used ? Optional.of(Set.of(Watch.ECG)) : Optional.empty());
        assertThat(reading.reading().issues())
                .extracting(issue -> issue.sentence())
                .filteredOn(said -> said.contains("ServiceRequest"))
                .containsExactlyElementsOf(sentence.isEmpty() ? List.of() : List.of(sentence));
    }

    @Test
    void a_request_that_is_later_or_was_done_before_the_order_or_is_of_another_one_watches_nothing() {
        String ecg = "\"text\": \"ECG\"";
        assertThat(watched(service(ecg, ", \"authoredOn\": \"2026-03-02T11:00:00Z\"")))
                .isEmpty();
        assertThat(watched(service(ecg, ", \"authoredOn\": \"2026-02-20\"").replace("active", "completed")))
                .isEmpty();
        assertThat(watched(service(ecg, ", \"authoredOn\": \"2026-03-02\"").replace("active", "completed")))
                .contains(Set.of(Watch.ECG));
        assertThat(watched(service(ecg, "").replace("Patient/p", "Patient/other")))
                .isEmpty();
    }

    @Test
    void what_modifies_a_request_in_a_way_that_is_not_known_is_said_and_it_is_not_used() {
        String service = service("\"text\": \"ECG\"", ", \"implicitRules\": \"https://example.org/rules\"");
        OrderReading reading = read(service, request("o", GLUCONATE, "", ""));
        assertThat(reading.orders().get(0).surroundings().monitoring()).isEmpty();
        assertThat(reading.reading().issues()).anyMatch(issue -> issue.type().equals("RulesUnknown"));
    }

    @Test
    void what_was_ordered_is_not_missed_and_the_rest_is() {
        String dose = "\"doseAndRate\": [{\"doseQuantity\": {\"value\": 50, \"unit\": \"mg/kg\"}}]";
        Order order = read(service("\"text\": \"ECG\"", ""), request("o", GLUCONATE, dose, ""))
                .orders()
                .get(0);
        assertThat(OrderCheck.of(order, KNOWLEDGE).issues())
                .filteredOn(issue -> issue.type().equals("MonitoringMissing"))
                .extracting(issue -> issue.sentence())
                .singleElement()
                .asString()
                .startsWith("Not ordered: Serum calcium every 4 to 6 hours. Checks of the site while it runs")
                .doesNotContain("ECG");
    }

    @Test
    void other_requests_are_still_counted_as_not_used() {
        OrderReading reading = read(
                service("\"text\": \"ECG\"", ""),
                service("\"text\": \"X-ray\"", "").replace("\"s\"", "\"t\""),
                request("o", GLUCONATE, "", ""));
        assertThat(reading.reading().issues())
                .extracting(issue -> issue.sentence())
                .contains("1 resource of type ServiceRequest was not used.");
    }

    // --- out

    @Test
    void the_check_as_a_bundle_is_valid_and_the_mended_order_is_read_back_as_it_was_meant() throws UnreadableInput {
        Order fast = read(request(
                        "o",
                        GLUCONATE,
                        "\"route\": {\"text\": \"intravenous\"}, \"timing\": {\"repeat\": {\"duration\": 2, \"durationUnit\": \"min\"}}, \"extension\": [{\"url\": \"https://kossa.dev/fhir/StructureDefinition/concentration\", \"valueQuantity\": {\"value\": 100, \"unit\": \"mg/mL\"}}, {\"url\": \"https://kossa.dev/fhir/StructureDefinition/diluent\", \"valueCodeableConcept\": {\"text\": \"NS\"}}], \"doseAndRate\": [{\"doseRange\": {\"low\": {\"value\": 40, \"unit\": \"mg/kg\"}, \"high\": {\"value\": 50, \"unit\": \"mg/kg\"}}}]",
                        ""))
                .orders()
                .get(0);
        OrderReview review = OrderCheck.of(fast, KNOWLEDGE);
        Order mended = OrderCheck.mended(fast, review, KNOWLEDGE).orElseThrow();
        assertThat(OrderCheck.of(mended, KNOWLEDGE).verdict()).isEqualTo(Verdict.FINE);
        String bundle = new FhirOrderWriter(KNOWLEDGE)
                .write(
                        new CheckedOrder(
                                "p",
                                fast,
                                review,
                                Optional.of(new CheckedOrder.Mended(mended, OrderCheck.of(mended, KNOWLEDGE))),
                                NOW),
                        List.of());
        assertThat(Validity.errors(bundle)).isEmpty();
        Order back = READER.read(
                        List.of(new Input(
                                new ByteArrayInputStream(bundle.getBytes(StandardCharsets.UTF_8)), "out.json")),
                        ZoneOffset.UTC,
                        NOW)
                .orders()
                .get(0);
        assertThat(back.prescription().dose()).isEqualTo(mended.prescription().dose());
        assertThat(back.prescription().lowest().map(dose -> dose.words())).contains("40 mg/kg");
        assertThat(back.prescription().concentration())
                .isEqualTo(mended.prescription().concentration());
        assertThat(back.prescription().duration_min())
                .isEqualTo(mended.prescription().duration_min());
        assertThat(back.prescription().product())
                .isEqualTo(mended.prescription().product());
    }
}
