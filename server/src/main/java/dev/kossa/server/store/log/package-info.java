/**
 * The record of patients as a log of versions of FHIR resources: what was so, and when that was written down. Nothing is
 * changed or deleted; a correction is a new version. What a resource says is encrypted with the key of its patient.
 *
 * <p>Key types: {@link dev.kossa.server.store.log.ResourceLog}, {@link dev.kossa.server.store.log.Entry} (what is to be
 * written), {@link dev.kossa.server.store.log.Version} (what was written), {@link dev.kossa.server.store.log.Search}.
 *
 * <pre>{@code
 * Entry check = Entry.create(ResourceId.of("Observation/17"), "patient-7", tenOClock, json);
 * log.append(Batch.by("nurse-4", check).sentAs(requestId, json));
 * List<Version> checks = log.search(Search.of("patient-7").types("Observation"));
 * log.append(Batch.by("nurse-4", Entry.update(checks.get(0), tenOClock, corrected)));
 * }</pre>
 */
@NullMarked
package dev.kossa.server.store.log;

import org.jspecify.annotations.NullMarked;
