package dev.kossa.server.store.audit;

import dev.kossa.server.store.database.Database;
import dev.kossa.server.store.database.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit log. Entries are added one after another, also by several instances over one database. */
public final class AuditLog {
    /** Of the lock that all who add to the logs take; any number that nobody else uses in this database. */
    private static final long LOCK = 0x4B6F737361L;

    private static final int AT_A_TIME = 10_000;
    private static final String COLUMNS =
            "number, at, who, action, subject, outcome, coalesce(encode(digest, 'hex'), '') as digest, encode(link, 'hex') as link";

    private final Database database;

    /** @param database where it lies */
    public AuditLog(Database database) {
        this.database = database;
    }

    /**
     * Adds an entry; it is on the disk when this returns.
     *
     * @throws dev.kossa.server.store.database.StoreUnavailable when the database does not answer
     */
    public Recorded record(AuditEntry entry) {
        return database.write(sql -> {
            lock(sql);
            return append(sql, List.of(entry)).get(0);
        });
    }

    /** Makes the transaction the only one that adds to the logs until it ends, so that their order is that of the commits. */
    public static void lock(JdbcClient sql) {
        sql.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
    }

    /**
     * Adds entries in a transaction of the caller's, who has taken the {@link #lock}.
     *
     * @param sql of that transaction
     */
    public static List<Recorded> append(JdbcClient sql, List<AuditEntry> entries) {
        Optional<Recorded> head = head(sql);
        String before = head.map(Recorded::link).orElse(Recorded.ORIGIN);
        long number = head.map(Recorded::number).orElse(0L);
        Instant now = sql.sql("select clock_timestamp() as now")
                .query((row, index) -> Times.read(row, "now"))
                .single();
        List<Recorded> all = new ArrayList<>();
        for (AuditEntry entry : entries) {
            Recorded recorded = Recorded.after(before, ++number, now, entry);
            insert(sql, recorded);
            all.add(recorded);
            before = recorded.link();
        }
        return all;
    }

    private static Optional<Recorded> head(JdbcClient sql) {
        return sql.sql("select " + COLUMNS + " from audit order by number desc limit 1")
                .query(AuditLog::recorded)
                .optional();
    }

    private static void insert(JdbcClient sql, Recorded recorded) {
        AuditEntry entry = recorded.entry();
        sql.sql("insert into audit (number, at, who, action, subject, outcome, digest, link)"
                        + " values (?, ?, ?, ?, ?, ?, decode(nullif(?, ''), 'hex'), decode(?, 'hex'))")
                .params(
                        recorded.number(),
                        Times.parameter(recorded.at()),
                        entry.who(),
                        entry.action(),
                        entry.subject(),
                        entry.outcome().code(),
                        entry.digest(),
                        recorded.link())
                .update();
    }

    private static Recorded recorded(ResultSet row, int index) throws SQLException {
        AuditEntry entry = new AuditEntry(
                row.getString("who"),
                row.getString("action"),
                row.getString("subject"),
                AuditEntry.Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                row.getString("digest"));
        return new Recorded(row.getLong("number"), Times.read(row, "at"), entry, row.getString("link"));
    }

    /**
     * Entries in their order.
     *
     * @param after number of the last one that is not wanted; 0: from the first
     * @param limit at most so many
     */
    public List<Recorded> entries(long after, int limit) {
        return database.read(
                sql -> sql.sql("select " + COLUMNS + " from audit where number > ? order by number limit ?")
                        .params(after, limit)
                        .query(AuditLog::recorded)
                        .list());
    }

    /**
     * What reading the whole log has shown.
     *
     * @param entries how many are in order
     * @param head link of the last of them: whoever notes it elsewhere can tell later that nothing was cut off before it
     * @param broken number of the first entry that is missing or was changed; empty: all are in order
     */
    public record Chain(long entries, String head, Optional<Long> broken) {}

    /** Reads the whole log and follows its links. */
    public Chain verify() {
        Chain chain = new Chain(0, Recorded.ORIGIN, Optional.empty());
        List<Recorded> next = entries(0, AT_A_TIME);
        while (!next.isEmpty()) {
            for (Recorded recorded : next) {
                long expected = chain.entries() + 1;
                if (recorded.number() != expected || !recorded.follows(chain.head())) {
                    return new Chain(chain.entries(), chain.head(), Optional.of(expected));
                }
                chain = new Chain(expected, recorded.link(), Optional.empty());
            }
            next = entries(chain.entries(), AT_A_TIME);
        }
        return chain;
    }
}
