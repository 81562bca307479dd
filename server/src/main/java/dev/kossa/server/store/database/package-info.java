/**
 * The database of the service: reached, brought to its schema, watched; what cannot be had now is said at once.
 *
 * <p>Key types: {@link dev.kossa.server.store.database.Database} (reads and writes),
 * {@link dev.kossa.server.store.database.StoreUnavailable} (not now, try again),
 * {@link dev.kossa.server.store.database.DatabaseState} (how it is).
 *
 * <pre>{@code
 * int due = database.read(sql -> sql.sql("select count(*) from outbox").query(Integer.class).single());
 * database.write(sql -> sql.sql("insert into outbox (id) values (?)").param(id).update());
 * }</pre>
 */
@NullMarked
package dev.kossa.server.store.database;

import org.jspecify.annotations.NullMarked;
