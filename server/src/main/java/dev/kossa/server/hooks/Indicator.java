package dev.kossa.server.hooks;

import java.util.Locale;

/** How strongly a card is shown; only a critical one interrupts. */
enum Indicator {
    INFO,
    WARNING,
    CRITICAL;

    /** As the specification spells it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
