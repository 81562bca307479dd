package dev.kossa.fhir;

import dev.kossa.fhir.FhirReader.Input;
import dev.kossa.knowledge.Knowledge;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Reads orders for calcium by vein with what is known of the patient: MedicationRequests, or, where there is none, what a
 * MedicationAdministration says was given. Safe for several threads.
 */
public final class OrderReader {
    private final FhirReader reader;
    private final Knowledge knowledge;

    /**
     * @param reader reads the record around the orders
     * @param knowledge the one of that reader: words, codes and products
     */
    public OrderReader(FhirReader reader, Knowledge knowledge) {
        this.reader = reader;
        this.knowledge = knowledge;
    }

    /**
     * Reads the orders of one patient.
     *
     * @param inputs files or messages, in any order
     * @param zone where days begin and end, and the zone of times that name none
     * @param moment of the check: age, weight, values and drugs are those known by then
     * @throws UnreadableInput when one of them is not FHIR JSON, or they are not about one patient
     */
    public OrderReading read(List<Input> inputs, ZoneId zone, Instant moment) throws UnreadableInput {
        RecordMapper.Mapped mapped = reader.mapped(inputs, zone);
        return new OrderMapper(mapped, knowledge, moment).map();
    }
}
