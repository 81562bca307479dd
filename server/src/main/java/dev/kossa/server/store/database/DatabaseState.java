package dev.kossa.server.store.database;

import java.time.Duration;

/**
 * How the database is.
 *
 * @param up it answers, and has the schema of this program
 * @param schema version of its schema; empty while that is not known
 * @param clockAhead by how much its clock is ahead of this machine's; negative: behind
 * @param reason why it is not up, in a few words without data; empty when it is
 */
public record DatabaseState(boolean up, String schema, Duration clockAhead, String reason) {
    static final DatabaseState UNKNOWN = down("", "was not reached yet");

    static DatabaseState down(String schema, String reason) {
        return new DatabaseState(false, schema, Duration.ZERO, reason);
    }
}
