/**
 * A copy of the store in one file, and a store made of it. Keys of patients are in it as they are in the database, wrapped; the master key is
 * not.
 *
 * <p>The file is a ZIP archive: {@code NAME.copy} for each table, as PostgreSQL's COPY writes it, and {@code manifest.txt}, last.
 *
 * <p>Key types: {@link dev.kossa.server.store.backup.Backup}, {@link dev.kossa.server.store.backup.Restore}.
 *
 * <pre>{@code
 * Backup.write(database, Path.of("kossa.backup"));
 * Restore.read(emptyDatabase, Path.of("kossa.backup"));
 * }</pre>
 */
@NullMarked
package dev.kossa.server.store.backup;

import org.jspecify.annotations.NullMarked;
