package dev.kossa.server.store.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the store. */
final class Tables {
    /** All but those that say which store it is, and which schema. */
    private static final String ALL = """
            select c.relname,
                   (select string_agg(quote_ident(a.attname), ',' order by a.attnum) from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)
            from pg_class c
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
              and c.relname not in ('store_identity', 'flyway_schema_history')
            order by c.relname""";

    private static final String REFERENCES = """
            select r.conrelid::regclass::text, r.confrelid::regclass::text from pg_constraint r
            where r.contype = 'f' and r.conrelid <> r.confrelid and r.connamespace = current_schema()::regnamespace""";

    private static final String COUNTED = """
            select table_name, column_name from information_schema.columns
            where table_schema = current_schema() and is_identity = 'YES'""";

    private Tables() {}

    /** Their columns by their names; what a table refers to stands before it. */
    static Map<String, String> ofStore(Connection connection) throws SQLException {
        Map<String, String> left = new LinkedHashMap<>();
        pairs(connection, ALL).forEach(pair -> left.put(pair[0], pair[1]));
        List<String[]> references = pairs(connection, REFERENCES);
        Map<String, String> ordered = new LinkedHashMap<>();
        while (!left.isEmpty()) {
            String next = left.keySet().stream()
                    .filter(table ->
                            references.stream().noneMatch(pair -> pair[0].equals(table) && left.containsKey(pair[1])))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables refer to each other in a circle"));
            ordered.put(next, left.remove(next));
        }
        return ordered;
    }

    /** Table and column of each number that the database counts itself. */
    static List<String[]> counted(Connection connection) throws SQLException {
        return pairs(connection, COUNTED);
    }

    private static List<String[]> pairs(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            List<String[]> pairs = new ArrayList<>();
            while (rows.next()) {
                pairs.add(new String[] {rows.getString(1), rows.getString(2)});
            }
            return pairs;
        }
    }
}
