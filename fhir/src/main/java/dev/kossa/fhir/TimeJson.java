package dev.kossa.fhir;

import dev.kossa.record.Span;
import java.time.Instant;
import java.time.ZoneOffset;

/** Writes times: an instant as it is, a span with the uncertain-period extension, nothing with a data-absent-reason. */
final class TimeJson {
    private TimeJson() {}

    static boolean isUnknown(Span span) {
        return span.earliest().equals(Instant.MIN) && span.latest().equals(Instant.MAX);
    }

    /** A child that is a dateTime or instant. */
    static void put(Json holder, String name, Span span) {
        if (span.earliest().equals(span.latest())) {
            holder.put(name, span.earliest().toString());
        } else {
            holder.put("_" + name, new Json().add("extension", isUnknown(span) ? absent() : uncertain(span)));
        }
    }

    /** A child that is a date: it has no time of day, so the extension says it exactly. */
    static void putDate(Json holder, String name, Span span) {
        if (!span.earliest().equals(Instant.MIN) && !span.latest().equals(Instant.MAX)) {
            String first = span.earliest().atZone(ZoneOffset.UTC).toLocalDate().toString();
            String last = span.latest().atZone(ZoneOffset.UTC).toLocalDate().toString();
            holder.put(name, first.equals(last) ? first : "");
        }
        holder.put("_" + name, new Json().add("extension", uncertain(span)));
    }

    /** Beginning and, where there is one, end. */
    static Json period(Statement statement) {
        Json period = new Json();
        put(period, "start", statement.when());
        statement.other().ifPresent(end -> put(period, "end", end));
        return period;
    }

    /** The extension for what is not known. */
    static Json absent() {
        return new Json().put("url", KossaExtensions.DATA_ABSENT).put("valueCode", "unknown");
    }

    private static Json uncertain(Span span) {
        Json period = new Json();
        if (!span.earliest().equals(Instant.MIN)) {
            period.put("start", span.earliest().toString());
        }
        if (!span.latest().equals(Instant.MAX)) {
            period.put("end", span.latest().toString());
        }
        return new Json().put("url", KossaExtensions.UNCERTAIN_PERIOD).put("valuePeriod", period);
    }
}
