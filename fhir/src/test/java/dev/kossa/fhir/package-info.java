/**
 * What the reader understands, one feature for each class, and the laws that must hold.
 *
 * <pre>
 * J  the JSON itself: streams, limits, faults
 * P  the patient
 * T  times
 * C  codes and words
 * O  observations and measurements
 * D  conditions, reports, images
 * M  drugs, lines, procedures
 * R  what holds for every resource: status, references, merging, refusals
 * L  laws: the oracle, writing and reading, order
 * </pre>
 */
package dev.kossa.fhir;
