package dev.kossa.record;

import java.math.BigDecimal;

/**
 * A value as it was written, with its unit as it was written (UCUM where the source used UCUM). It is converted only inside the unit
 * table of its analyte or product ({@code dev.kossa.knowledge}).
 *
 * @param comparator how the value bounds the true one
 * @param value the number with the precision of the source
 * @param unit the unit; empty when none was given, which is never guessed
 */
public record Quantity(Comparator comparator, BigDecimal value, String unit) {
    /** FHIR's comparators. */
    public enum Comparator {
        EXACT(""),
        LESS("<"),
        AT_MOST("≤"),
        MORE(">"),
        AT_LEAST("≥");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }
    }

    /** An exact value. */
    public static Quantity of(String value, String unit) {
        return new Quantity(Comparator.EXACT, new BigDecimal(value), unit);
    }

    @Override
    public String toString() {
        return (comparator.sign + value.toPlainString() + " " + unit).strip();
    }
}
