package dev.kossa.knowledge;

/**
 * A code of a terminology.
 *
 * @param system short name of the system as in knowledge/: loinc, snomed, hpo, icd-10, atc, rxnorm, unii
 * @param code the code
 */
public record Code(String system, String code) {}
