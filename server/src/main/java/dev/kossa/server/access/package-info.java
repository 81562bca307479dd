/**
 * Who may do what. Everything is closed that is not opened here.
 *
 * <p>Key type: {@link dev.kossa.server.access.AccessConfiguration}.
 *
 * <pre>{@code
 * curl -i localhost:8080/anything      # 401: nothing but health is open
 * }</pre>
 */
@NullMarked
package dev.kossa.server.access;

import org.jspecify.annotations.NullMarked;
