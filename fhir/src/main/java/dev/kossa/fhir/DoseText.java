package dev.kossa.fhir;

import dev.kossa.record.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Dose, concentration and rate in words: "calcium gluconate 10 %, 3.5 mL at 0.5 mL/min". A number without a unit that says what it is, and
 * a number with a comma, are left alone.
 *
 * @param dose an amount of drug or of volume
 * @param concentration per cent, or an amount by mL
 * @param rate an amount by time
 */
record DoseText(Optional<Quantity> dose, Optional<Quantity> concentration, Optional<Quantity> rate) {
    static final DoseText NOTHING = new DoseText(Optional.empty(), Optional.empty(), Optional.empty());
    private static final int LONGEST_NUMBER_chars = 12;

    /** What the first text says, and of the rest what the second says. */
    static DoseText of(String dosage, String drug) {
        DoseText first = of(dosage);
        DoseText second = of(drug);
        return new DoseText(
                first.dose.or(second::dose),
                first.concentration.or(second::concentration),
                first.rate.or(second::rate));
    }

    private static DoseText of(String text) {
        DoseText found = NOTHING;
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && isOfNumber(text.charAt(at))) {
                at++;
            }
            boolean word = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
            if (at > from && !word && at - from <= LONGEST_NUMBER_chars) {
                found = found.with(text.substring(from, at), unit(text, at));
            }
            at = Math.max(at, from + 1);
        }
        return found;
    }

    private DoseText with(String digits, String unit) {
        boolean number = digits.indexOf(',') < 0
                && Character.isDigit(digits.charAt(0))
                && Character.isDigit(digits.charAt(digits.length() - 1))
                && digits.indexOf('.') == digits.lastIndexOf('.');
        if (!number || unit.isEmpty()) {
            return this;
        }
        Optional<Quantity> quantity =
                Optional.of(new Quantity(Quantity.Comparator.EXACT, new BigDecimal(digits), unit));
        String plain = unit.toLowerCase(Locale.ROOT);
        if (plain.equals("%") || plain.endsWith("/ml") || plain.endsWith("/l")) {
            return new DoseText(dose, concentration.or(() -> quantity), rate);
        }
        if (plain.endsWith("/h") || plain.endsWith("/hr") || plain.endsWith("/hour") || plain.endsWith("/min")) {
            return new DoseText(dose, concentration, rate.or(() -> quantity));
        }
        return isAmount(plain) ? new DoseText(dose.or(() -> quantity), concentration, rate) : this;
    }

    private static boolean isAmount(String unit) {
        String amount = unit.endsWith("/kg") ? unit.substring(0, unit.length() - "/kg".length()) : unit;
        return switch (amount) {
            case "ml", "mg", "g", "mcg", "ug", "µg", "mmol", "meq" -> true;
            default -> false;
        };
    }

    /** The unit that begins there, after one blank at most. */
    private static String unit(String text, int at) {
        int from = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        int end = from;
        while (end < text.length() && isOfUnit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean isOfUnit(char c) {
        return Character.isLetter(c) || c == '%' || c == '/';
    }

    private static boolean isOfNumber(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',';
    }
}
