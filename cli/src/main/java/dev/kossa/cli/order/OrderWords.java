package dev.kossa.cli.order;

import dev.kossa.record.Patient.Age;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of options. A number without a unit is never given one. */
final class OrderWords {
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([-+]?[0-9]+(?:\\.[0-9]+)?)\\s*(.*)");
    private static final Pattern WEEKS_AND_DAYS = Pattern.compile("([0-9]{2})\\+([0-6])");
    private static final Pattern VALUE =
            Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*([^\\s]+)(?:\\s+([0-9]+(?:\\.[0-9]+)?)\\s*(min|h|d) ago)?");
    private static final double MIN_PER_H = 60;
    private static final double MIN_PER_DAY = 24 * MIN_PER_H;
    private static final double MONTH_d = 30.4375;
    private static final double YEAR_d = 365.25;

    private static final Map<String, Double> MINUTES = Map.ofEntries(
            Map.entry("min", 1.0),
            Map.entry("minutes", 1.0),
            Map.entry("minute", 1.0),
            Map.entry("h", MIN_PER_H),
            Map.entry("hr", MIN_PER_H),
            Map.entry("hour", MIN_PER_H),
            Map.entry("hours", MIN_PER_H),
            Map.entry("d", MIN_PER_DAY),
            Map.entry("day", MIN_PER_DAY),
            Map.entry("days", MIN_PER_DAY));

    private static final Map<String, Double> DAYS = Map.ofEntries(
            Map.entry("d", 1.0),
            Map.entry("day", 1.0),
            Map.entry("days", 1.0),
            Map.entry("wk", 7.0),
            Map.entry("week", 7.0),
            Map.entry("weeks", 7.0),
            Map.entry("mo", MONTH_d),
            Map.entry("month", MONTH_d),
            Map.entry("months", MONTH_d),
            Map.entry("y", YEAR_d),
            Map.entry("a", YEAR_d),
            Map.entry("yr", YEAR_d),
            Map.entry("year", YEAR_d),
            Map.entry("years", YEAR_d));

    private static final Map<String, Double> KILOGRAMS = Map.of("kg", 1.0, "g", 0.001);

    private OrderWords() {}

    /** A number with its unit in the table. */
    private static double number(
            String what,
            String said,
            Map<String, Double> units,
            String meant,
            Function<String, ? extends RuntimeException> fault) {
        Matcher matcher = NUMBER_AND_UNIT.matcher(said.strip());
        Double unit = matcher.matches() ? units.get(matcher.group(2).strip().toLowerCase(Locale.ROOT)) : null;
        if (unit == null) {
            boolean bare = matcher.matches() && matcher.group(2).isBlank();
            throw fault.apply("The value (" + said + ") of " + what
                    + (bare ? " has no unit." : " is not a number with a unit that is known.") + "\nMaybe " + meant
                    + " was meant.");
        }
        return new BigDecimal(matcher.group(1)).doubleValue() * unit;
    }

    static double minutes(String option, String said, Function<String, ? extends RuntimeException> fault) {
        return number(option, said, MINUTES, bare(said) + "min or " + bare(said) + "h", fault);
    }

    static double weight_kg(String said, Function<String, ? extends RuntimeException> fault) {
        return number("--weight", said, KILOGRAMS, bare(said) + "kg or " + bare(said) + "g", fault);
    }

    /** "9mo" is from 9 to under 10 months: an age said in whole units is no exact one. */
    static Age age(String said, Function<String, ? extends RuntimeException> fault) {
        double youngest_d =
                number("--age", said, DAYS, bare(said) + "d, " + bare(said) + "mo or " + bare(said) + "y", fault);
        Matcher matcher = NUMBER_AND_UNIT.matcher(said.strip());
        boolean whole = matcher.matches() && !matcher.group(1).contains(".");
        double unit_d =
                matcher.matches() ? DAYS.getOrDefault(matcher.group(2).strip().toLowerCase(Locale.ROOT), 0.0) : 0;
        double last_d = Math.nextDown(youngest_d + unit_d);
        return new Age(youngest_d, whole ? last_d : youngest_d);
    }

    /** "31wk", "31 weeks", "31+4". */
    static double gestation_wk(String said, Function<String, ? extends RuntimeException> fault) {
        Matcher both = WEEKS_AND_DAYS.matcher(said.strip());
        return both.matches()
                ? Integer.parseInt(both.group(1)) + Integer.parseInt(both.group(2)) / 7.0
                : number("--gestation", said, Map.of("wk", 1.0, "weeks", 1.0, "week", 1.0), bare(said) + "wk", fault);
    }

    static double pump_mL_per_h(String said, Function<String, ? extends RuntimeException> fault) {
        return number("--pump", said, Map.of("ml/h", 1.0, "ml/hr", 1.0, "ml/min", MIN_PER_H), "25 mL/h", fault);
    }

    static double fluid(String said, Function<String, ? extends RuntimeException> fault) {
        return number("--fluid", said, Map.of("ml/kg/d", 1.0, "ml/kg/day", 1.0, "ml/kg", 1.0), "120 mL/kg/d", fault);
    }

    /**
     * A measured value.
     *
     * @param ago how long ago; empty when that was not said
     */
    record Value(String number, String unit, Optional<Duration> ago) {}

    static Value value(String analyte, String said, Function<String, ? extends RuntimeException> fault) {
        Matcher matcher = VALUE.matcher(said.strip());
        if (!matcher.matches()) {
            throw fault.apply("The value (" + said + ") of " + analyte
                    + " is not a number with a unit.\nMaybe \"2.1 mmol/L\" or \"2.1 mmol/L 3h ago\" was meant.");
        }
        Optional<Duration> ago = Optional.ofNullable(matcher.group(3))
                .map(number -> Duration.ofSeconds(
                        Math.round(Double.parseDouble(number) * MINUTES.getOrDefault(matcher.group(4), 1.0) * 60)));
        return new Value(matcher.group(1), matcher.group(2), ago);
    }

    private static String bare(String said) {
        Matcher matcher = NUMBER_AND_UNIT.matcher(said.strip());
        return matcher.matches() ? matcher.group(1) : "8";
    }
}
