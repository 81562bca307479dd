package dev.kossa.review.order;

import dev.kossa.issue.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A dose or rate as it was ordered.
 *
 * @param value the number
 * @param unit its unit; mL at a rate is what runs into the vein, else it is the product
 * @param per what it is per
 */
public record StatedDose(double value, AmountUnit unit, Per per) {
    private static final double MG_PER_G = 1000;
    private static final double MIN_PER_H = 60;

    /** What an amount is per. */
    public enum Per {
        DOSE("", false, 0),
        KG("/kg", true, 0),
        MIN("/min", false, 60),
        H("/h", false, 1),
        DAY("/d", false, 1 / 24.0),
        KG_MIN("/kg/min", true, 60),
        KG_H("/kg/h", true, 1),
        KG_DAY("/kg/d", true, 1 / 24.0);

        private final String label;
        private final boolean perKg;
        private final double perHour;

        Per(String label, boolean perKg, double perHour) {
            this.label = label;
            this.perKg = perKg;
            this.perHour = perHour;
        }

        /** "/kg/h"; empty for one dose. */
        public String label() {
            return label;
        }

        /** Whether it is per kg of body weight. */
        public boolean perKg() {
            return perKg;
        }

        /** Whether it is per time. */
        public boolean rate() {
            return perHour > 0;
        }

        /** One per hour is so much of it. */
        double perHour() {
            return perHour;
        }

        /** The same per kg. */
        Per eachKg() {
            return switch (this) {
                case DOSE, KG -> KG;
                case MIN, KG_MIN -> KG_MIN;
                case H, KG_H -> KG_H;
                case DAY, KG_DAY -> KG_DAY;
            };
        }

        /** The same for the whole patient. */
        Per whole() {
            return switch (this) {
                case DOSE, KG -> DOSE;
                case MIN, KG_MIN -> MIN;
                case H, KG_H -> H;
                case DAY, KG_DAY -> DAY;
            };
        }
    }

    /**
     * Reads "60 mg/kg", "1 g", "0.5 mmol/kg/d", "12.5 mL/h", "5 mg elemental/kg".
     *
     * @return empty when it is not one number with a unit that is known, as of free text
     */
    public static Optional<StatedDose> parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < plain.length() && "+-.0123456789".indexOf(plain.charAt(end)) >= 0) {
            end++;
        }
        Optional<Double> number = number(plain.substring(0, end));
        List<String> parts =
                new ArrayList<>(List.of(plain.substring(end).strip().split("/", -1)));
        String amount = parts.remove(0).strip();
        boolean grams = amount.equals("g") || amount.equals("g salt");
        Optional<AmountUnit> unit = AmountUnit.parse(grams ? "mg" : amount);
        Optional<Per> per = per(parts);
        return number.flatMap(n -> unit.flatMap(u -> per.map(p -> new StatedDose(grams ? n * MG_PER_G : n, u, p))));
    }

    static Optional<Double> number(String digits) {
        try {
            return Optional.of(new BigDecimal(digits).doubleValue());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Per> per(List<String> parts) {
        boolean perKg = !parts.isEmpty() && parts.get(0).strip().equals("kg");
        List<String> time = parts.subList(perKg ? 1 : 0, parts.size());
        if (time.size() > 1) {
            return Optional.empty();
        }
        Optional<Per> whole =
                time.isEmpty() ? Optional.of(Per.DOSE) : perTime(time.get(0).strip());
        return whole.map(per -> perKg ? per.eachKg() : per);
    }

    private static Optional<Per> perTime(String time) {
        return switch (time) {
            case "dose" -> Optional.of(Per.DOSE);
            case "min" -> Optional.of(Per.MIN);
            case "h", "hr", "hour" -> Optional.of(Per.H);
            case "d", "day" -> Optional.of(Per.DAY);
            default -> Optional.empty();
        };
    }

    /** What people read: "60 mg/kg". */
    public String words() {
        return Figures.print(value) + " " + unitLabel();
    }

    /** How much of its unit in an hour; empty when it is no rate. */
    public Optional<Double> perHour() {
        return per.rate() ? Optional.of(value * per.perHour()) : Optional.empty();
    }

    /** How long this dose takes at a rate, minutes; empty when the two cannot be compared without more being known. */
    public Optional<Double> time_min(StatedDose rate) {
        boolean comparable = rate.unit() == unit && rate.per().perKg() == per.perKg() && !per.rate();
        return comparable
                ? rate.perHour().filter(hourly -> hourly > 0).map(hourly -> value / hourly * MIN_PER_H)
                : Optional.empty();
    }

    /** The same number in another unit. */
    StatedDose readAs(AmountUnit other, Per otherPer) {
        return new StatedDose(value, other, otherPer);
    }

    /** A multiple. */
    StatedDose times(double factor) {
        return new StatedDose(value * factor, unit, per);
    }

    /** "mg/kg". */
    public String unitLabel() {
        return unit.label() + per.label;
    }
}
