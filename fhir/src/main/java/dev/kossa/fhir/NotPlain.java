package dev.kossa.fhir;

import java.io.IOException;

/** The JSON is not as simple as {@link PlainTokens} wants it, or wrong. It says nothing, because Jackson then reads it all again. */
final class NotPlain extends IOException {
    private static final long serialVersionUID = 1;

    /** Nobody looks where it comes from. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
