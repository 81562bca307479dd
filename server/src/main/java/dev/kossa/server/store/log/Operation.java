package dev.kossa.server.store.log;

import java.util.Locale;

/** What a version does to its resource. */
public enum Operation {
    /** It is the first. */
    CREATE,
    /** It replaces the one before. */
    UPDATE,
    /** It says that the resource should never have been there. */
    ENTERED_IN_ERROR;

    /** As it is written. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Operation of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
