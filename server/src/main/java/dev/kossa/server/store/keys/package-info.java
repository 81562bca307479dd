/**
 * The keys under which the store keeps what it is told: one for each patient, all of them under the master key.
 *
 * <p>Key types: {@link dev.kossa.server.store.keys.MasterKey}, {@link dev.kossa.server.store.keys.PatientKey}.
 *
 * <pre>{@code
 * MasterKey master = MasterKey.read(file);
 * PatientKey key = PatientKey.random();
 * byte[] kept = master.wrap(key, "patient-7");
 * byte[] sealed = key.seal(content, header);
 * byte[] again = master.unwrap(kept, "patient-7").open(sealed, header);
 * }</pre>
 */
@NullMarked
package dev.kossa.server.store.keys;

import org.jspecify.annotations.NullMarked;
