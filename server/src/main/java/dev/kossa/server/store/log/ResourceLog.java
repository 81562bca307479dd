package dev.kossa.server.store.log;

import dev.kossa.server.store.audit.AuditEntry;
import dev.kossa.server.store.audit.AuditLog;
import dev.kossa.server.store.database.Database;
import dev.kossa.server.store.database.Times;
import dev.kossa.server.store.keys.MasterKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The log of versions. A version says what was so from a moment on; as of a moment counts the last version that was
 * written down by then and was so by then. All calls throw
 * {@link dev.kossa.server.store.database.StoreUnavailable} when the database does not answer.
 */
public final class ResourceLog {
    private final Database database;

    /** @param database where it lies */
    public ResourceLog(Database database) {
        this.database = database;
    }

    /**
     * Writes a batch; it is on the disk when this returns. A request that was written before is answered as then.
     *
     * @return what was written, in the order of the entries
     * @throws AppendRefused when it does not fit to what is there; then nothing was written
     * @throws IllegalArgumentException when a Patient is no JSON
     */
    public List<Version> append(Batch batch) {
        MasterKey master = database.masterKey();
        return database.write(sql -> {
            AuditLog.lock(sql);
            long recording = batch.sent().stream()
                    .flatMapToLong(sent -> Retries.find(sql, master, sent).stream())
                    .findFirst()
                    .orElseGet(() -> new Appending(sql, master, batch).write());
            return sql.sql(Rows.SELECT + "v.recording = ? order by v.sequence")
                    .param(recording)
                    .query(new Rows(master))
                    .list();
        });
    }

    /** The last version; empty: there is no such resource. */
    public Optional<Version> read(ResourceId resource) {
        return one("order by v.version desc limit 1", resource);
    }

    /** A version by its number; empty: there is none. */
    public Optional<Version> read(ResourceId resource, int version) {
        return one("and v.version = ?", resource, version);
    }

    /**
     * The version that counts as of two moments; empty: there was none.
     *
     * @param valid as it was then
     * @param recorded by what was written down until then
     */
    public Optional<Version> readAsOf(ResourceId resource, Instant valid, Instant recorded) {
        return one(
                "and v.valid_from <= ? and r.recorded_at <= ? order by v.version desc limit 1",
                resource,
                Times.parameter(valid),
                Times.parameter(recorded));
    }

    private Optional<Version> one(String condition, ResourceId resource, Object... parameters) {
        List<Version> found = versions(condition, resource, parameters);
        return found.stream().findFirst();
    }

    /** All versions, the first one first; empty: there is no such resource. */
    public List<Version> history(ResourceId resource) {
        return versions("order by v.version", resource);
    }

    private List<Version> versions(String condition, ResourceId resource, Object... parameters) {
        Rows rows = new Rows(database.masterKey());
        return database.read(sql -> {
            JdbcClient.StatementSpec question = sql.sql(
                            Rows.SELECT + "v.resource_type = ? and v.resource_id = ? " + condition)
                    .params(resource.type(), resource.id());
            for (Object parameter : parameters) {
                question = question.param(parameter);
            }
            return question.query(rows).list();
        });
    }

    /** The resources that fulfil all conditions, those entered in error among them. */
    public List<Version> search(Search search) {
        Searching searching = new Searching(search);
        Rows rows = new Rows(database.masterKey());
        return database.read(sql -> sql.sql(searching.sql())
                .params(searching.parameters())
                .query(rows)
                .list());
    }

    /** All ids under which a person is known now, this one among them. */
    public Set<String> samePerson(String patient) {
        return database.read(sql -> new TreeSet<>(sql.sql("select id from same_person(?, ?)")
                .params(patient, Long.MAX_VALUE)
                .query(String.class)
                .list()));
    }

    /**
     * Destroys the key of a patient: what was written until now can never be read again, by nobody, while the log and
     * its audit stay whole. Only this id; other ids of the same person are told, to be erased in turn or not.
     *
     * @param by id of the person who does it
     */
    public Erasure erase(String patient, String by) {
        Set<String> others = new TreeSet<>(samePerson(patient));
        others.remove(patient);
        int keys = database.write(sql -> {
            AuditLog.lock(sql);
            AuditLog.append(sql, List.of(AuditEntry.done(by, "erase", "Patient/" + patient)));
            return sql.sql("update patient_key set wrapped = null, destroyed_at = clock_timestamp()"
                            + " where patient = ? and wrapped is not null")
                    .param(patient)
                    .update();
        });
        // Else the old row would stay in its file until the database needs the room.
        database.read(sql -> sql.sql("vacuum full patient_key").update());
        return new Erasure(keys > 0, others);
    }

    /**
     * What an erasure did.
     *
     * @param erased there was something to erase
     * @param others other ids under which the same person is known; nothing of them was erased
     */
    public record Erasure(boolean erased, Set<String> others) {
        public Erasure {
            others = Set.copyOf(others);
        }
    }

    /** Ids of patients of whom nothing was written since a moment, and whose content is still there; for retention. */
    public List<String> untouchedSince(Instant moment) {
        return database.read(sql ->
                sql.sql("""
                        select k.patient from patient_key k
                        where k.wrapped is not null and not exists (
                            select 1 from resource_version v join recording r on r.number = v.recording
                            where v.patient = k.patient and r.recorded_at > ?)
                        order by k.patient""").param(Times.parameter(moment)).query(String.class).list());
    }
}
