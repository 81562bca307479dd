package dev.kossa.server.store.log;

import dev.kossa.server.store.database.Times;
import dev.kossa.server.store.keys.MasterKey;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** Rows of the database as versions. */
final class Rows implements RowMapper<Version> {
    /** To be followed by conditions on {@code v} (versions) and {@code r} (recordings). */
    static final String SELECT = """
            select v.*, r.recorded_at, r.recorded_by, k.wrapped
            from resource_version v
            join recording r on r.number = v.recording
            join patient_key k on k.number = v.patient_key
            where\s""";

    private final MasterKey master;

    Rows(MasterKey master) {
        this.master = master;
    }

    @Override
    public Version mapRow(ResultSet row, int index) throws SQLException {
        Header header = header(row);
        return new Version(
                row.getLong("sequence"),
                header.resource(),
                header.version(),
                header.patient(),
                header.operation(),
                header.validFrom(),
                header.about(),
                Times.read(row, "recorded_at"),
                row.getString("recorded_by"),
                content(row, header));
    }

    static Header header(ResultSet row) throws SQLException {
        return new Header(
                new ResourceId(row.getString("resource_type"), row.getString("resource_id")),
                row.getInt("version"),
                row.getString("patient"),
                Operation.of(row.getString("operation")),
                Times.read(row, "valid_from"),
                new Span(Times.read(row, "period_from"), Times.find(row, "period_to")),
                row.getLong("patient_key"));
    }

    private Optional<String> content(ResultSet row, Header header) throws SQLException {
        byte[] wrapped = row.getBytes("wrapped");
        if (wrapped == null) {
            return Optional.empty();
        }
        byte[] content = master.unwrap(wrapped, header.patient()).open(row.getBytes("content"), header.bytes());
        return Optional.of(new String(content, StandardCharsets.UTF_8));
    }
}
