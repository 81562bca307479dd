package dev.kossa.server.store;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.server.store.keys.SecretFile;
import dev.kossa.server.store.postgres.Address;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the store.
 *
 * @param directory where the embedded PostgreSQL and the keys lie; a leading ~ is the home of the user
 * @param port of the embedded PostgreSQL, on loopback; 0: any that is free
 * @param url a PostgreSQL of yours, 15 or newer, to use instead: jdbc:postgresql://host:port/database; empty: the embedded one
 * @param user role there
 * @param password its password; better in a file
 * @param passwordFile file of mode 0600 with the password
 * @param masterKeyFile file of mode 0600 with the master key; empty: master.key in the directory
 * @param connections most connections at a time, 2 to 40
 */
@ConfigurationProperties("kossa.store")
public record StoreSettings(
        @DefaultValue("~/.kossa/store") String directory,
        @DefaultValue("0") int port,
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String passwordFile,
        @DefaultValue("") String masterKeyFile,
        @DefaultValue("8") int connections) {
    private static final int FEWEST = 2;
    private static final int MOST = 40;
    private static final String JDBC = "jdbc:postgresql:";

    public StoreSettings {
        if (!url.isEmpty() && !url.startsWith(JDBC)) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The address of the store (kossa.store.url) does not begin with " + JDBC
                            + "\nMaybe jdbc:postgresql://localhost:5432/kossa was meant.");
        }
        if (connections < FEWEST || connections > MOST) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The connections of the store (kossa.store.connections: " + connections + ") are not between "
                            + FEWEST + " and " + MOST + ".\nMaybe 8 was meant.");
        }
    }

    /** The directory. */
    public Path folder() {
        return Path.of(
                        directory.startsWith("~/")
                                ? System.getProperty("user.home") + directory.substring(1)
                                : directory)
                .toAbsolutePath();
    }

    /** The file of the master key. */
    public Path keyFile() {
        return masterKeyFile.isEmpty() ? folder().resolve("master.key") : Path.of(masterKeyFile);
    }

    /** The PostgreSQL that is named; empty: the embedded one is used. */
    public Optional<Address> external() {
        return url.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(
                        url, user, passwordFile.isEmpty() ? password : SecretFile.read(Path.of(passwordFile))));
    }

    /** Without the password: what is printed is read by others. */
    @Override
    public String toString() {
        return "StoreSettings[" + (url.isEmpty() ? directory : url) + "]";
    }
}
