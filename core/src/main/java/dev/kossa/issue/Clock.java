package dev.kossa.issue;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Moments and durations as people at the bedside read them. */
public final class Clock {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Clock() {}

    /** "2026-03-01 10:05". */
    public static String words(ZonedDateTime moment) {
        return MINUTE.format(moment);
    }

    /** "5 min", "1 h", "2 h 5 min", "3 d 2 h"; begun minutes are left out. */
    public static String words(Duration duration) {
        List<String> parts = new ArrayList<>();
        add(parts, duration.toDays(), "d");
        add(parts, duration.toHoursPart(), "h");
        add(parts, duration.toMinutesPart(), "min");
        return parts.isEmpty() ? "less than 1 min" : String.join(" ", parts);
    }

    private static void add(List<String> parts, long number, String unit) {
        if (number > 0) {
            parts.add(number + " " + unit);
        }
    }
}
