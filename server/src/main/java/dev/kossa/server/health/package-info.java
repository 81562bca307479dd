/**
 * What those who run the service ask it: does it live, is it ready.
 *
 * <p>Key types: {@link dev.kossa.server.health.HealthConfiguration}, {@link dev.kossa.server.health.HealthPart} (a part that
 * tells how it is).
 *
 * <pre>{@code
 * curl localhost:8080/readyz      # 200 when the service has warmed up, else 503; how its parts are
 * }</pre>
 */
@NullMarked
package dev.kossa.server.health;

import org.jspecify.annotations.NullMarked;
