package dev.kossa.prose;

import dev.kossa.record.PatientRecord;

/**
 * Another patient of whom the text tells, from the literature.
 *
 * @param citation the number of the reference ("13"); empty when there is none
 * @param quote the sentences that tell of the patient
 * @param record the facts
 * @param summary field by field
 */
public record OtherPatient(String citation, Quote quote, PatientRecord record, CaseSummary summary) {}
