package dev.kossa.record;

/** Whether something was found. Nothing said is never {@link #ABSENT}. */
public enum Presence {
    /** Looked for and found. */
    PRESENT,
    /** Looked for and not found. */
    ABSENT,
    /** Not looked for, or not known whether it was looked for. It changes no probability. */
    NOT_ASSESSED,
    /** Said to be present and said to be absent. */
    CONFLICTING;

    /** The opposite statement; what was not assessed or conflicts stays so. */
    public Presence negated() {
        return switch (this) {
            case PRESENT -> ABSENT;
            case ABSENT -> PRESENT;
            case NOT_ASSESSED, CONFLICTING -> this;
        };
    }
}
