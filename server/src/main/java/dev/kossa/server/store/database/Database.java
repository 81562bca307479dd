package dev.kossa.server.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kossa.server.store.database.Opening.Opened;
import dev.kossa.server.store.keys.MasterKey;
import dev.kossa.server.store.postgres.Address;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database. When it does not answer, the first call says so within a second or so, the next ones at once, until it
 * answers again; nobody has to start the service anew.
 */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int POOL_WAIT_MS = 1000;
    private static final int SOCKET_TIMEOUT_S = 15;

    private final HikariDataSource pool;
    private final Address address;
    private final Opening opening;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "store");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Opened opened;
    private volatile DatabaseState state = DatabaseState.UNKNOWN;

    private Database(Address address, Path masterKeyFile, int connections) {
        this.address = address;
        this.opening = new Opening(address, masterKeyFile);
        this.pool = pool(address, connections);
        this.sql = JdbcClient.create(pool);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    /**
     * Opens it. One that does not answer yet is opened as soon as it does.
     *
     * @param address where it is
     * @param masterKeyFile holds the master key; made when the store is new
     * @param connections most at a time
     * @throws dev.kossa.cli.console.Refusal when it answers, and somebody has to mend something
     */
    public static Database open(Address address, Path masterKeyFile, int connections) {
        Database database = new Database(address, masterKeyFile, connections);
        try {
            database.look();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        database.keepLooking();
        return database;
    }

    private void keepLooking() {
        // It never throws, so nothing is lost with the future.
        var unused =
                watch.scheduleWithFixedDelay(this::lookAgain, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static HikariDataSource pool(Address address, int connections) {
        var source = Opening.source(address);
        source.setSocketTimeout(SOCKET_TIMEOUT_S);
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("store");
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(POOL_WAIT_MS);
        config.setValidationTimeout(POOL_WAIT_MS);
        config.setInitializationFailTimeout(-1);
        config.setConnectionInitSql("set statement_timeout = '10s'; set lock_timeout = '5s';"
                + " set idle_in_transaction_session_timeout = '30s'; set synchronous_commit = 'on'");
        return new HikariDataSource(config);
    }

    /**
     * Reads.
     *
     * @param work one question, or several that need not see the same state
     * @throws StoreUnavailable when the database does not answer
     */
    public <T> T read(Function<JdbcClient, T> work) {
        return available(() -> work.apply(sql));
    }

    /**
     * Writes in one transaction: all of it, on the disk, when this returns; nothing of it when it throws.
     *
     * @throws StoreUnavailable when the database does not answer; only when it went during the commit may all be written
     */
    public <T> T write(Function<JdbcClient, T> work) {
        return available(() -> Objects.requireNonNull(transactions.execute(status -> work.apply(sql))));
    }

    private <T> T available(Supplier<T> work) {
        if (!state.up()) {
            throw new StoreUnavailable(new SQLTransientConnectionException(state.reason()));
        }
        try {
            return work.get();
        } catch (DataAccessException | TransactionException e) {
            if (!Failures.isUnavailable(e)) {
                throw e;
            }
            if (Failures.isGone(e)) {
                become(DatabaseState.down(state.schema(), "does not answer"));
            }
            throw new StoreUnavailable(e);
        }
    }

    /** How it is, as of half a second ago. */
    public DatabaseState state() {
        return state;
    }

    /** Where it is. */
    public Address address() {
        return address;
    }

    /**
     * The master key.
     *
     * @throws StoreUnavailable before the database has answered once
     */
    public MasterKey masterKey() {
        Opened current = opened;
        if (current == null) {
            throw new StoreUnavailable(new SQLTransientConnectionException(state.reason()));
        }
        return current.masterKey();
    }

    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            become(DatabaseState.down(state.schema(), reason));
        }
    }

    private void look() {
        try {
            Opened current = opened;
            if (current == null) {
                current = opening.open();
                opened = current;
            }
            become(new DatabaseState(true, current.schema(), clockAhead(), ""));
        } catch (SQLException | DataAccessException e) {
            become(DatabaseState.down(state.schema(), "does not answer"));
        } catch (FlywayException e) {
            LOG.error("The schema of the store could not be brought up to date.", e);
            become(DatabaseState.down("", "its schema could not be brought up to date"));
        }
    }

    private Duration clockAhead() {
        Instant before = Instant.now();
        Instant there = sql.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Instant after = Instant.now();
        return Duration.between(before.plus(Duration.between(before, after).dividedBy(2)), there);
    }

    private synchronized void become(DatabaseState next) {
        if (!next.up() && (state.up() || state.equals(DatabaseState.UNKNOWN))) {
            LOG.warn("The store is down: it {}.", next.reason());
        } else if (!state.equals(DatabaseState.UNKNOWN) && !state.up() && next.up()) {
            LOG.warn("The store is up.");
        }
        state = next;
    }

    @Override
    public void close() {
        watch.shutdownNow();
        pool.close();
    }
}
