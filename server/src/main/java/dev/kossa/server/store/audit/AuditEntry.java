package dev.kossa.server.store.audit;

import java.util.Locale;

/**
 * Something that was done, or tried. It holds ids only, nothing of what a record says.
 *
 * @param who id of the person or system, at most 200 characters
 * @param action what, as one word or two: read, search, sign-in
 * @param subject on what: {@code Observation/17}, {@code Patient/3}, {@code session}; at most 200 characters
 * @param outcome how it ended
 * @param digest SHA-256, in hexadecimal, of the version that was written; empty: none was
 */
public record AuditEntry(String who, String action, String subject, Outcome outcome, String digest) {
    /** How it ended. */
    public enum Outcome {
        /** It was done. */
        DONE,
        /** It was not allowed, or not as it must be. */
        REFUSED,
        /** Kossa failed. */
        FAILED;

        /** As it is written. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Something that was done. */
    public static AuditEntry done(String who, String action, String subject) {
        return new AuditEntry(who, action, subject, Outcome.DONE, "");
    }

    /** Something that was refused. */
    public static AuditEntry refused(String who, String action, String subject) {
        return new AuditEntry(who, action, subject, Outcome.REFUSED, "");
    }
}
