package dev.kossa.fhir;

import dev.kossa.record.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * Reads one FHIR date, dateTime or instant. What is not written is not known: 2020-06 is the whole of June. A span of days ends one second
 * before the next day begins.
 */
final class IsoTime {
    private static final int DAY_s = 86_400;
    private static final int FURTHEST_OFFSET_s = 14 * 3600;

    private final String text;
    private int at;
    private boolean ok = true;

    private IsoTime(String text) {
        this.text = text;
    }

    /**
     * The span that the text names, or null when there is no such time.
     *
     * @param zone where days begin, and the zone of times that name none
     */
    static @Nullable Span read(String text, ZoneId zone) {
        return new IsoTime(text.strip()).span(zone);
    }

    private @Nullable Span span(ZoneId zone) {
        int year = digits(4);
        if (!ok || year == 0) {
            return null;
        }
        if (done()) {
            return days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), zone);
        }
        expect('-');
        int month = digits(2);
        if (!ok || month < 1 || month > 12) {
            return null;
        }
        if (done()) {
            LocalDate first = LocalDate.of(year, month, 1);
            return days(first, first.plusMonths(1), zone);
        }
        expect('-');
        int day = digits(2);
        if (!ok || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        return done() ? days(date, date.plusDays(1), zone) : timeOf(date, zone);
    }

    private static Span days(LocalDate first, LocalDate next, ZoneId zone) {
        return new Span(begin(first, zone), begin(next, zone).minusSeconds(1));
    }

    /** Most zones of records never change their offset, and then no calendar is needed. */
    private static Instant begin(LocalDate day, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        return rules.isFixedOffset()
                ? Instant.ofEpochSecond(day.toEpochDay() * DAY_s
                        - rules.getOffset(Instant.EPOCH).getTotalSeconds())
                : day.atStartOfDay(zone).toInstant();
    }

    private @Nullable Span timeOf(LocalDate date, ZoneId zone) {
        expect('T');
        int hour = digits(2);
        expect(':');
        int minute = digits(2);
        boolean toTheMinute = done() || peek() != ':';
        int second = 0;
        int nano = 0;
        if (!toTheMinute) {
            expect(':');
            second = digits(2);
            nano = fraction();
        }
        if (!ok || hour > 23 || minute > 59 || second > 60) {
            return null;
        }
        Instant from = instant(date, hour * 3600 + minute * 60 + Math.min(second, 59), nano, zone);
        return ok ? new Span(from, toTheMinute ? from.plusSeconds(59) : from) : null;
    }

    private Instant instant(LocalDate date, int ofDay_s, int nano, ZoneId zone) {
        if (done()) {
            LocalDateTime local = date.atStartOfDay().plusSeconds(ofDay_s).plusNanos(nano);
            return local.atZone(zone).toInstant();
        }
        int offset_s = offset_s();
        return Instant.ofEpochSecond(date.toEpochDay() * DAY_s + ofDay_s - offset_s, nano);
    }

    private int offset_s() {
        char sign = text.charAt(at++);
        if (sign == 'Z') {
            ok &= done();
            return 0;
        }
        int hours = digits(2);
        expect(':');
        int seconds = hours * 3600 + digits(2) * 60;
        ok &= done() && (sign == '+' || sign == '-') && seconds <= FURTHEST_OFFSET_s;
        return sign == '-' ? -seconds : seconds;
    }

    private int fraction() {
        if (done() || peek() != '.') {
            return 0;
        }
        at++;
        int from = at;
        int nano = 0;
        int unit = 100_000_000;
        while (!done() && peek() >= '0' && peek() <= '9') {
            nano += (peek() - '0') * unit;
            unit /= 10;
            at++;
        }
        ok &= at > from;
        return nano;
    }

    private int digits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++, at++) {
            char digit = done() ? 'x' : peek();
            ok &= digit >= '0' && digit <= '9';
            value = value * 10 + (digit - '0');
        }
        return value;
    }

    private void expect(char wanted) {
        ok &= !done() && peek() == wanted;
        at++;
    }

    private char peek() {
        return text.charAt(at);
    }

    private boolean done() {
        return at >= text.length();
    }
}
