/**
 * PostgreSQL beside the service: unpacked, made, started, watched and stopped by it, so that nobody has to install anything.
 *
 * <p>Key types: {@link dev.kossa.server.store.postgres.EmbeddedPostgres} (one running database in one directory),
 * {@link dev.kossa.server.store.postgres.Address} (where it is reached, and as whom).
 *
 * <pre>{@code
 * try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of("/var/lib/kossa"), 0)) {
 *     DriverManager.getConnection(postgres.address().url(), postgres.address().user(), postgres.address().password());
 * }
 * }</pre>
 */
@NullMarked
package dev.kossa.server.store.postgres;

import org.jspecify.annotations.NullMarked;
