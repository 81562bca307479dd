package dev.kossa.fhir;

/** Turns resources of one type into facts. */
interface ResourceMapper {
    /** Adds the facts of a resource that is not refused and speaks of the patient. */
    void map(Sheet sheet);
}
