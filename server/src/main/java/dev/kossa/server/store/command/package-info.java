/**
 * {@code kossa store}: what a person does with the store besides the service: backup, restore, verification, erasure.
 *
 * <p>Key type: {@link dev.kossa.server.store.command.StoreCommand}.
 *
 * <pre>{@code
 * kossa store backup kossa.backup
 * kossa store verify
 * kossa store erase patient-7 --by dr-example
 * }</pre>
 */
@NullMarked
package dev.kossa.server.store.command;

import org.jspecify.annotations.NullMarked;
