package dev.kossa.server.store.log;

import dev.kossa.server.store.keys.MasterKey;
import dev.kossa.server.store.log.AppendRefused.RequestConflict;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests that were written already. Neither their keys nor what they asked for can be read from the database. */
final class Retries {
    private Retries() {}

    static String key(MasterKey master, Batch.Sent sent) {
        return master.blind("retry-key", sent.key());
    }

    static String request(MasterKey master, Batch.Sent sent) {
        return master.blind("retry-request", sent.request());
    }

    private record Earlier(long recording, String request) {}

    /**
     * The recording of a request that was written before.
     *
     * @throws RequestConflict when its key was used for another request
     */
    static OptionalLong find(JdbcClient sql, MasterKey master, Batch.Sent sent) {
        return sql.sql("select number, encode(retry_request, 'hex') from recording where retry_key = decode(?, 'hex')")
                .param(key(master, sent))
                .query((row, index) -> new Earlier(row.getLong(1), row.getString(2)))
                .optional()
                .map(earlier -> same(earlier, request(master, sent)))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static long same(Earlier earlier, String request) {
        if (!earlier.request().equals(request)) {
            throw new RequestConflict();
        }
        return earlier.recording();
    }
}
