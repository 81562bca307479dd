package dev.kossa.server.store.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * An entry as it stands in the log.
 *
 * @param number 1, 2, 3 ... without gaps
 * @param at when it was recorded, by the clock of the database, in microseconds
 * @param entry the entry
 * @param link SHA-256, in hexadecimal, of the link before and of all of this
 */
public record Recorded(long number, Instant at, AuditEntry entry, String link) {
    /** What the first entry is bound to. */
    static final String ORIGIN = "0".repeat(64);

    static Recorded after(String before, long number, Instant at, AuditEntry entry) {
        return new Recorded(number, at, entry, link(before, number, at, entry));
    }

    boolean follows(String before) {
        return link.equals(link(before, number, at, entry));
    }

    private static String link(String before, long number, Instant at, AuditEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            data.writeUTF(before);
            data.writeLong(number);
            data.writeUTF(at.toString());
            data.writeUTF(entry.who());
            data.writeUTF(entry.action());
            data.writeUTF(entry.subject());
            data.writeUTF(entry.outcome().code());
            data.writeUTF(entry.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256(bytes.toByteArray());
    }

    /** SHA-256 in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
