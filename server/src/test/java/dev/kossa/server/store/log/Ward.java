package dev.kossa.server.store.log;

import dev.kossa.server.store.Engine;
import dev.kossa.server.store.audit.AuditLog;
import dev.kossa.server.store.database.Database;
import java.time.Instant;
import java.util.List;

/** A store with its log, and words for what a ward writes into it. */
final class Ward implements AutoCloseable {
    static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");
    static final Instant ELEVEN = Instant.parse("2026-03-01T11:00:00Z");
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    final Database database;
    final ResourceLog log;
    final AuditLog audit;

    Ward(Engine engine) {
        database = engine.store();
        log = new ResourceLog(database);
        audit = new AuditLog(database);
    }

    Version write(Entry entry) {
        return log.append(Batch.by("nurse-4", entry)).get(0);
    }

    Version check(String id, String patient, Instant when, String finding) {
        return write(Entry.create(ResourceId.of("Observation/" + id), patient, when, json(finding)));
    }

    Version patient(String id, String... links) {
        return write(Entry.create(ResourceId.of("Patient/" + id), id, TEN, patientJson(links)));
    }

    static String patientJson(String... links) {
        return "{\"resourceType\":\"Patient\",\"link\":[" + String.join(",", links) + "]}";
    }

    static String link(String type, String other) {
        return "{\"other\":{\"reference\":\"Patient/" + other + "\"},\"type\":\"" + type + "\"}";
    }

    static String json(String finding) {
        return "{\"note\":\"" + finding + "\"}";
    }

    static List<String> contents(List<Version> versions) {
        return versions.stream()
                .map(version -> version.content().orElse("erased"))
                .toList();
    }

    static List<String> names(List<Version> versions) {
        return versions.stream().map(Version::toString).toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
