/**
 * Who did what and when: a log in which each entry is bound to the one before, so that a change is found.
 *
 * <p>Key types: {@link dev.kossa.server.store.audit.AuditLog}, {@link dev.kossa.server.store.audit.AuditEntry}.
 *
 * <pre>{@code
 * audit.record(AuditEntry.done("nurse-4", "read", "Observation/17"));
 * AuditLog.Chain chain = audit.verify();
 * chain.broken().ifPresent(number -> ...);
 * }</pre>
 */
@NullMarked
package dev.kossa.server.store.audit;

import org.jspecify.annotations.NullMarked;
