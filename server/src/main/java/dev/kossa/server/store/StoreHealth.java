package dev.kossa.server.store;

import dev.kossa.server.health.HealthPart;
import dev.kossa.server.store.database.Database;
import dev.kossa.server.store.database.DatabaseState;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What of the store is told to everybody: whether it answers, its schema, and whether the clocks agree. */
final class StoreHealth implements HealthPart {
    /** A check of a site is due in minutes; clocks that are further apart would put entries into a wrong order. */
    private static final Duration APART = Duration.ofSeconds(5);

    private static final double MS_PER_S = 1000;

    private final Database database;

    StoreHealth(Database database) {
        this.database = database;
    }

    @Override
    public List<String> lines() {
        DatabaseState state = database.state();
        return state.up()
                ? List.of("store up, schema " + state.schema(), clock(state.clockAhead()))
                : List.of("store down, it " + state.reason());
    }

    private static String clock(Duration ahead) {
        boolean good = ahead.abs().compareTo(APART) < 0;
        return String.format(
                Locale.ROOT,
                "clock %s, that of the store is %.3f s %s",
                good ? "good" : "wrong",
                ahead.abs().toMillis() / MS_PER_S,
                ahead.isNegative() ? "behind" : "ahead");
    }
}
