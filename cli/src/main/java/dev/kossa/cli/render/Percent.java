package dev.kossa.cli.render;

import java.math.BigDecimal;
import java.math.MathContext;

/** Probabilities as people read them. A number never comes apart from its percent sign. */
public final class Percent {
    private static final String SIGN = "\u00a0%";

    private Percent() {}

    /** "82 %"; "<1 %" and ">99 %" at the ends, because nothing is that sure. */
    public static String words(double probability) {
        return number(probability) + SIGN;
    }

    /** "15–82 %", "1 to >99 %", "<1 %" when both ends read alike. */
    public static String range(double low, double high) {
        if (number(low).equals(number(high))) {
            return words(high);
        }
        String to = number(high).startsWith(">") ? "\u00a0to\u00a0" : "–";
        return number(low) + to + number(high) + SIGN;
    }

    /** "0.3 %": two significant digits, for incidences. */
    public static String precise(double share) {
        BigDecimal percent = BigDecimal.valueOf(share * 100).round(new MathContext(2));
        return percent.stripTrailingZeros().toPlainString() + SIGN;
    }

    private static String number(double probability) {
        if (probability < 0.005) {
            return "<1";
        }
        return probability > 0.995 ? ">99" : Long.toString(Math.round(100 * probability));
    }
}
