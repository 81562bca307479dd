package dev.kossa.server.store.postgres;

import dev.kossa.server.store.keys.SecretFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A PostgreSQL of Kossa's own in one directory, on loopback only, by password. What it has acknowledged is on the disk.
 * It ends with this process, even when that is killed; when it ends by itself it is started again on the same port.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private final DataDirectory directory;
    private final Postmaster postmaster;
    private final Address address;

    private EmbeddedPostgres(DataDirectory directory, Postmaster postmaster, int port) {
        this.directory = directory;
        this.postmaster = postmaster;
        this.address = address(port, directory.password());
    }

    /**
     * Starts the PostgreSQL that came with the program; returns when it takes connections. The first start in a directory
     * unpacks and makes it, which takes some seconds.
     *
     * @param directory where its data are kept; made if it is not there
     * @param port to listen on; 0: any that is free
     * @throws dev.kossa.cli.console.Refusal when the directory is in use, or PostgreSQL does not run here
     */
    public static EmbeddedPostgres start(Path directory, int port) {
        DataDirectory held = DataDirectory.hold(directory);
        return startHeld(held, port, () -> Binaries.unpackedIn(held.root()));
    }

    /**
     * The same with a PostgreSQL that the machine has.
     *
     * @param programs where its {@code initdb}, {@code pg_ctl} and {@code postgres} lie
     */
    public static EmbeddedPostgres start(Path directory, int port, Path programs) {
        return startHeld(DataDirectory.hold(directory), port, () -> new Binaries(programs));
    }

    private static EmbeddedPostgres startHeld(DataDirectory directory, int wanted, Supplier<Binaries> programs) {
        try {
            Binaries binaries = programs.get();
            directory.initialise(binaries);
            directory.beginLog();
            int port = wanted == 0 ? freePort() : wanted;
            Postmaster postmaster = new Postmaster(directory, binaries, port);
            postmaster.start();
            return new EmbeddedPostgres(directory, postmaster, port);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** The database that another process runs in a directory now; empty when none does. */
    public static Optional<Address> running(Path directory) {
        return Postmaster.portOf(directory.resolve("data"))
                .map(port -> address(port, SecretFile.read(DataDirectory.passwordFile(directory))));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Address address(int port, String password) {
        return new Address("jdbc:postgresql://127.0.0.1:" + port + "/postgres", DataDirectory.USER, password);
    }

    /** Where it is reached. */
    public Address address() {
        return address;
    }

    /** Stops it and lets the directory go. */
    @Override
    public void close() {
        postmaster.stop();
        directory.close();
    }
}
