package dev.kossa.server.store.postgres;

/**
 * Where a PostgreSQL is reached, and as whom.
 *
 * @param url {@code jdbc:postgresql://host:port/database}
 * @param user name of the role
 * @param password its password; may be empty
 */
public record Address(String url, String user, String password) {
    /** Without the password, and without what stands behind the name, where one may stand, too: what is printed is read by others. */
    @Override
    public String toString() {
        return user + " at " + url.replaceFirst("\\?.*", "");
    }
}
