package dev.kossa.server.access;

/** Why a token was not taken. It is counted and logged, and never told to the caller. */
final class Denied extends Exception {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    enum Reason {
        NO_TOKEN,
        NOT_A_TOKEN,
        ISSUER,
        ALGORITHM,
        KEY,
        SIGNATURE,
        AUDIENCE,
        TIME,
        TENANT,
        REPLAY
    }

    private final Reason reason;

    Denied(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
