/**
 * The store: what the ward records, kept so that nothing acknowledged is lost, nothing is changed unseen, and what must go can
 * go. In PostgreSQL, embedded by default.
 *
 * <p>Key types: {@link dev.kossa.server.store.StoreSettings}, {@link dev.kossa.server.store.OpenStore};
 * {@link dev.kossa.server.store.log.ResourceLog} (the record), {@link dev.kossa.server.store.audit.AuditLog} (who did what),
 * {@link dev.kossa.server.store.database.Database} (for tables of other parts).
 *
 * <pre>{@code
 * log.append(Batch.by("nurse-4", Entry.create(ResourceId.of("Observation/17"), "patient-7", tenOClock, json)));
 * log.search(Search.of("patient-7").types("Observation"));
 * audit.record(AuditEntry.done("nurse-4", "read", "Observation/17"));
 * }</pre>
 */
@NullMarked
package dev.kossa.server.store;

import org.jspecify.annotations.NullMarked;
