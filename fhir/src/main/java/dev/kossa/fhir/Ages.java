package dev.kossa.fhir;

import dev.kossa.record.Quantity;
import dev.kossa.record.When;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Times that are said by another time: "at the age of 9 months", "5 days ago". */
final class Ages {
    private static final double DAYS_OF_YEAR = 365.25;
    private static final double LONGEST_LIFE_a = 200;
    private static final long SECONDS_OF_DAY = 86_400;

    private Ages() {}

    /** When somebody born then was that old: nine months last until the tenth is complete. */
    static When at(When birth, Quantity age) {
        Optional<Double> unit_d = days(age.unit());
        if (birth.isUnknown() || unit_d.isEmpty()) {
            return When.unknown();
        }
        double from_d = age.value().doubleValue() * unit_d.get();
        double until_d = age.value()
                        .add(BigDecimal.ONE.movePointLeft(age.value().scale()))
                        .doubleValue()
                * unit_d.get();
        return between(birth.earliest(), from_d, birth.latest(), until_d);
    }

    /** From the one age to the other, both included. */
    static When between(When birth, Quantity low, Quantity high) {
        When first = at(birth, low);
        When last = at(birth, high);
        return first.isUnknown() || last.isUnknown() || last.latest().isBefore(first.earliest())
                ? When.unknown()
                : When.between(first.earliest(), last.latest());
    }

    /** "5 days ago", "2 weeks before": half a unit to each side of it; empty when the words say something else. */
    static Optional<When> ago(String words, When from) {
        String[] said = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        boolean past =
                said.length == 3 && (said[2].equals("ago") || said[2].equals("before") || said[2].equals("earlier"));
        Optional<Double> unit_d = said.length == 3 ? days(said[1]) : Optional.empty();
        if (!past || unit_d.isEmpty() || from.isUnknown() || !isCount(said[0])) {
            return Optional.empty();
        }
        double count = Integer.parseInt(said[0]);
        return Optional.of(between(
                from.earliest(),
                -(count + 0.5) * unit_d.get(),
                from.latest(),
                -Math.max(0, count - 0.5) * unit_d.get()));
    }

    private static boolean isCount(String word) {
        return !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static When between(Instant first, double from_d, Instant last, double until_d) {
        boolean open = first.equals(Instant.MIN) || last.equals(Instant.MAX) || absurd(from_d) || absurd(until_d);
        return open ? When.unknown() : When.between(plus(first, from_d), plus(last, until_d));
    }

    private static boolean absurd(double days) {
        return Math.abs(days) > LONGEST_LIFE_a * DAYS_OF_YEAR;
    }

    private static Instant plus(Instant instant, double days) {
        return instant.plus(Duration.ofSeconds(Math.round(days * SECONDS_OF_DAY)));
    }

    /** Length of a unit of age (UCUM or word), days. */
    private static Optional<Double> days(String unit) {
        return Optional.ofNullable(
                switch (unit) {
                    case "a", "year", "years", "yr", "y" -> DAYS_OF_YEAR;
                    case "mo", "month", "months" -> DAYS_OF_YEAR / 12;
                    case "wk", "week", "weeks" -> 7.0;
                    case "d", "day", "days" -> 1.0;
                    case "h", "hour", "hours" -> 1 / 24.0;
                    default -> null;
                });
    }
}
