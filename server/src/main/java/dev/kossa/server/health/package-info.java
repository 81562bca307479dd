/**
 * What those who run the service ask it: does it live, is it ready.
 *
 * <p>Key type: {@link dev.kossa.server.health.HealthConfiguration}.
 *
 * <pre>{@code
 * curl localhost:8080/readyz      # 200 when the service has warmed up, else 503
 * }</pre>
 */
@NullMarked
package dev.kossa.server.health;

import org.jspecify.annotations.NullMarked;
