package dev.kossa.server.store.log;

import dev.kossa.server.store.audit.AuditLog;
import dev.kossa.server.store.audit.Recorded;
import dev.kossa.server.store.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the log against its audit: each entry follows the one before, and what was written then is there now, as encrypted. */
public final class Verification {
    private static final int AT_A_TIME = 1000;

    private final Database database;

    /** @param database with both */
    public Verification(Database database) {
        this.database = database;
    }

    /**
     * What was found.
     *
     * @param entries how many entries of the audit log are in order
     * @param head link of the last of them
     * @param broken number of the first entry that is missing, was changed, or whose version of a resource is missing or
     *     was changed; empty: all is in order
     */
    public record Result(long entries, String head, Optional<Long> broken) {}

    /** Reads both logs as a whole; needs no key, and takes about a minute for some million versions. */
    public Result run() {
        AuditLog.Chain chain = new AuditLog(database).verify();
        Optional<Long> broken = Stream.of(chain.broken(), firstMissing(), firstChanged())
                .flatMap(Optional::stream)
                .min(Long::compare);
        return new Result(chain.entries(), chain.head(), broken);
    }

    private Optional<Long> firstMissing() {
        return database.read(sql -> sql.sql("""
                        select min(a.number) from audit a
                        where a.digest is not null
                          and not exists (select 1 from resource_version v where v.audit = a.number)""")
                .query((row, index) -> Optional.of(row.getLong(1)).filter(number -> number > 0))
                .single());
    }

    /** A version as the audit log has it, and as it is. */
    private record Pair(long audit, String then, String now) {
        static Pair of(ResultSet row, int index) throws SQLException {
            return new Pair(
                    row.getLong("audit"),
                    row.getString("digest"),
                    Recorded.sha256(Rows.header(row).with(row.getBytes("content"))));
        }

        boolean differs() {
            return !now.equals(then);
        }
    }

    private Optional<Long> firstChanged() {
        List<Pair> next = pairs(0);
        while (!next.isEmpty()) {
            Optional<Pair> changed = next.stream().filter(Pair::differs).findFirst();
            if (changed.isPresent()) {
                return Optional.of(changed.get().audit());
            }
            next = pairs(next.get(next.size() - 1).audit());
        }
        return Optional.empty();
    }

    private List<Pair> pairs(long after) {
        return database.read(
                sql -> sql.sql("""
                        select v.*, encode(a.digest, 'hex') as digest
                        from resource_version v join audit a on a.number = v.audit
                        where v.audit > ? order by v.audit limit ?""").params(after, AT_A_TIME).query(Pair::of).list());
    }
}
