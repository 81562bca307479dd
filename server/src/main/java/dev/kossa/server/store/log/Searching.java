package dev.kossa.server.store.log;

import dev.kossa.server.store.database.Times;
import java.util.LinkedHashMap;
import java.util.Map;

/** A search as SQL: conditions after {@link Rows#SELECT}, and their parameters. */
final class Searching {
    private final StringBuilder conditions = new StringBuilder("true");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Searching(Search search) {
        search.patient()
                .ifPresent(id -> and(
                        "v.patient in (select id from same_person(:patient, " + known(search) + "))", "patient", id));
        if (!search.types().isEmpty()) {
            and("v.resource_type in (:types)", "types", search.types());
        }
        search.from()
                .ifPresent(from -> and("(v.period_to is null or v.period_to >= :from)", "from", Times.parameter(from)));
        search.to().ifPresent(to -> and("v.period_from <= :to", "to", Times.parameter(to)));
        search.since().ifPresent(since -> and("r.recorded_at > :since", "since", Times.parameter(since)));
        search.after().ifPresent(after -> and("v.sequence > :after", "after", after));
        search.asOf().ifPresent(asOf -> {
            and("v.recording <= " + known(search), "recorded", Times.parameter(asOf.recorded()));
            and("v.valid_from <= :valid", "valid", Times.parameter(asOf.valid()));
        });
        conditions.append("""

                and not exists (
                    select 1 from resource_version later
                    where later.resource_type = v.resource_type and later.resource_id = v.resource_id
                      and later.version > v.version""");
        if (search.asOf().isPresent()) {
            conditions
                    .append(" and later.recording <= ")
                    .append(known(search))
                    .append(" and later.valid_from <= :valid");
        }
        conditions.append(") order by v.sequence limit :limit");
        parameters.put("limit", search.limit());
    }

    /** The last recording that is known. */
    private static String known(Search search) {
        return search.asOf().isPresent()
                ? "(select coalesce(max(number), 0) from recording where recorded_at <= :recorded)"
                : String.valueOf(Long.MAX_VALUE);
    }

    private void and(String condition, String name, Object value) {
        conditions.append(" and ").append(condition);
        parameters.put(name, value);
    }

    String sql() {
        return Rows.SELECT + conditions;
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
