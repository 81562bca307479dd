/**
 * The service, {@code kossa serve}: one process that answers CDS Hooks and keeps what the ward records.
 *
 * <p>Key types: {@link dev.kossa.server.Main} (the program: all commands of {@code kossa} and {@code serve}),
 * {@link dev.kossa.server.Service} (its parts).
 *
 * <pre>{@code
 * java -jar kossa-server.jar serve --port 8080
 * curl localhost:8080/readyz
 * }</pre>
 */
@NullMarked
package dev.kossa.server;

import org.jspecify.annotations.NullMarked;
