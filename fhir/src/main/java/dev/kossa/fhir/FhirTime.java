package dev.kossa.fhir;

import dev.kossa.record.Span;
import dev.kossa.record.When;
import java.time.ZoneId;
import java.util.Optional;

/** FHIR's way to write times, for those who ask people for a moment (such as "as of 2020-06-15"). */
public final class FhirTime {
    private FhirTime() {}

    /**
     * A date (2020, 2020-06, 2020-06-15) or a time (2020-06-15T10:00:00+03:00) as the span that it names. A day ends one second before the
     * next; a time without offset is in the zone.
     *
     * @return empty when the text is not a time
     */
    public static Optional<When> read(String text, ZoneId zone) {
        Span span = IsoTime.read(text, zone);
        return span == null ? Optional.empty() : Optional.of(When.between(span.earliest(), span.latest()));
    }
}
