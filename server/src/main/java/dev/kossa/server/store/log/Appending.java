package dev.kossa.server.store.log;

import dev.kossa.server.store.audit.AuditEntry;
import dev.kossa.server.store.audit.AuditLog;
import dev.kossa.server.store.audit.Recorded;
import dev.kossa.server.store.database.Times;
import dev.kossa.server.store.keys.MasterKey;
import dev.kossa.server.store.keys.PatientKey;
import dev.kossa.server.store.log.AppendRefused.PatientConflict;
import dev.kossa.server.store.log.AppendRefused.VersionConflict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes one batch in one transaction, in which nobody else writes. */
final class Appending {
    private final JdbcClient sql;
    private final MasterKey master;
    private final Batch batch;

    /** @param sql of a transaction that holds the lock of the logs */
    Appending(JdbcClient sql, MasterKey master, Batch batch) {
        this.sql = sql;
        this.master = master;
        this.batch = batch;
    }

    /** @return number of the recording */
    long write() {
        long recording = begin();
        for (Entry entry : batch.entries()) {
            append(entry, recording);
        }
        return recording;
    }

    /** Its moment is later than all before, even when the clock was set back. */
    private long begin() {
        return sql.sql("""
                        insert into recording (number, recorded_at, recorded_by, retry_key, retry_request)
                        select coalesce(max(number), 0) + 1,
                               greatest(clock_timestamp(), max(recorded_at) + interval '1 microsecond'),
                               ?, decode(nullif(?, ''), 'hex'), decode(nullif(?, ''), 'hex')
                        from recording returning number""")
                .params(
                        batch.by(),
                        blind(sent -> Retries.key(master, sent)),
                        blind(sent -> Retries.request(master, sent)))
                .query(Long.class)
                .single();
    }

    private String blind(Function<Batch.Sent, String> part) {
        return batch.sent().map(part).orElse("");
    }

    /** What is known of the resource before it is written. */
    private record Last(int version, String patient, Instant firstValid) {}

    private void append(Entry entry, long recording) {
        Optional<Last> last = last(entry.resource());
        int current = last.map(Last::version).orElse(0);
        if (current != entry.after()) {
            throw new VersionConflict(entry, current);
        }
        if (last.isPresent() && !last.get().patient().equals(entry.patient())) {
            throw new PatientConflict(entry);
        }
        Instant validFrom = entry.operation() == Operation.ENTERED_IN_ERROR && last.isPresent()
                ? last.get().firstValid()
                : entry.validFrom();
        insert(entry, current + 1, validFrom, recording);
    }

    private Optional<Last> last(ResourceId resource) {
        return sql.sql("""
                        select version, patient, min(valid_from) over () as first_valid
                        from resource_version where resource_type = ? and resource_id = ?
                        order by version desc limit 1""")
                .params(resource.type(), resource.id())
                .query((row, index) ->
                        new Last(row.getInt("version"), row.getString("patient"), Times.read(row, "first_valid")))
                .optional();
    }

    private void insert(Entry entry, int version, Instant validFrom, long recording) {
        Key key = key(entry.patient());
        Header header = new Header(
                entry.resource(), version, entry.patient(), entry.operation(), validFrom, entry.about(), key.number());
        byte[] sealed = key.key().seal(entry.content().getBytes(StandardCharsets.UTF_8), header.bytes());
        Recorded audited = AuditLog.append(
                        sql,
                        List.of(new AuditEntry(
                                batch.by(),
                                entry.operation().code(),
                                entry.resource() + "/_history/" + version,
                                AuditEntry.Outcome.DONE,
                                Recorded.sha256(header.with(sealed)))))
                .get(0);
        long sequence = insert(header, sealed, recording, audited.number());
        if (entry.resource().type().equals("Patient") && entry.operation() != Operation.ENTERED_IN_ERROR) {
            link(sequence, entry);
        }
    }

    private long insert(Header header, byte[] sealed, long recording, long audit) {
        return sql.sql("""
                        insert into resource_version (recording, resource_type, resource_id, version, patient, operation,
                            valid_from, period_from, patient_key, content, audit, period_to)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning sequence""")
                .params(
                        recording,
                        header.resource().type(),
                        header.resource().id(),
                        header.version(),
                        header.patient(),
                        header.operation().code(),
                        Times.parameter(header.validFrom()),
                        Times.parameter(header.about().from()),
                        header.key(),
                        sealed,
                        audit)
                .param(header.about().to().map(Times::parameter).orElse(null))
                .query(Long.class)
                .single();
    }

    private void link(long sequence, Entry patient) {
        for (String other : PatientLinks.of(patient.content())) {
            sql.sql("insert into patient_link (sequence, other) values (?, ?)")
                    .params(sequence, other)
                    .update();
        }
    }

    private record Key(long number, PatientKey key) {}

    /** The one in use; after an erasure there is none, and a new one is made. */
    private Key key(String patient) {
        return sql.sql("select number, wrapped from patient_key where patient = ? and wrapped is not null")
                .param(patient)
                .query((row, index) -> new Key(row.getLong("number"), master.unwrap(row.getBytes("wrapped"), patient)))
                .optional()
                .orElseGet(() -> newKey(patient));
    }

    private Key newKey(String patient) {
        PatientKey key = PatientKey.random();
        long number = sql.sql("insert into patient_key (patient, wrapped) values (?, ?) returning number")
                .params(patient, master.wrap(key, patient))
                .query(Long.class)
                .single();
        return new Key(number, key);
    }
}
