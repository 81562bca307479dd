package dev.kossa.prose.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds powers of ten whose exponent is no longer raised: "x 109/L", "10 9 /L", "×10⁹/L", "10*9/L". */
final class Powers {
    private static final String TIMES = "x\u00D7*X\u2217\u22C5\u00B7\u2715";

    /** Exponents of counts of cells; without a sign of multiplication no other is believed. */
    private static final Set<String> USUAL = Set.of("3", "6", "9", "12");

    private final String text;
    private final TextRules rules;

    Powers(String text, TextRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /**
     * A power of ten.
     *
     * @param start where it begins: at the sign of multiplication if there is one
     * @param multiplied whether there is one
     * @param exponent where the exponent begins
     * @param exponentEnd where the exponent ends
     * @param end where the unit begins
     */
    record Power(int start, boolean multiplied, int exponent, int exponentEnd, int end) {}

    /** The power whose "10" stands there; none when it is another number. */
    @Nullable
    Power at(int ten) {
        if (!text.startsWith("10", ten) || (ten > 0 && isNumeric(text.charAt(ten - 1)))) {
            return null;
        }
        int exponent = exponent(ten + 2);
        int exponentEnd = exponentEnd(exponent);
        if (exponentEnd == exponent) {
            return null;
        }
        int times = times(ten);
        boolean multiplied = times >= 0;
        int unit = exponentEnd < text.length() && text.charAt(exponentEnd) == ' ' ? exponentEnd + 1 : exponentEnd;
        boolean believed = takesPower(unit) && (multiplied || isCount(ten, exponent, exponentEnd));
        boolean marked = Glyphs.raised(text.charAt(exponent)) >= 0 || text.charAt(exponent - 1) == '^';
        if (!believed && !marked) {
            return null;
        }
        boolean closes = believed && unit < text.length() && text.charAt(unit) == '/';
        return new Power(multiplied ? times : ten, multiplied, exponent, exponentEnd, closes ? unit : exponentEnd);
    }

    private int exponent(int after) {
        int at = afterBlank(after);
        while (at < text.length() && at < after + 3 && "^*".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > after ? afterBlank(at) : at;
    }

    private int afterBlank(int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private int exponentEnd(int start) {
        int at = start;
        boolean raised = at < text.length() && Glyphs.raised(text.charAt(at)) >= 0;
        while (at < text.length() && at <= start + 2 && isExponent(text.charAt(at), raised)) {
            at++;
        }
        boolean none = at == start || at > start + 2 || text.charAt(start) == '0';
        boolean goesOn =
                at + 1 < text.length() && ".,".indexOf(text.charAt(at)) >= 0 && Glyphs.isDigit(text.charAt(at + 1));
        return none || goesOn ? start : at;
    }

    private static boolean isExponent(char c, boolean raised) {
        return raised ? Glyphs.raised(c) >= 0 : Glyphs.isDigit(c);
    }

    /** Where the sign of multiplication before it stands; -1 when there is none. */
    private int times(int ten) {
        int at = ten - 1;
        while (at >= 0 && at > ten - 3 && text.charAt(at) == ' ') {
            at--;
        }
        boolean sign = at >= 0 && TIMES.indexOf(text.charAt(at)) >= 0;
        boolean word = sign && at > 0 && Character.isLetter(text.charAt(at - 1));
        return sign && !word ? at : -1;
    }

    /** Without the sign: a number stands before it, or it is the unit in brackets. */
    private boolean isCount(int ten, int exponent, int exponentEnd) {
        if (!USUAL.contains(text.substring(exponent, exponentEnd)) || ten == 0) {
            return false;
        }
        if (text.charAt(ten - 1) == '(') {
            return true;
        }
        int at = ten - 1;
        int start = at;
        while (start > 0 && at - start < 10 && isNumeric(text.charAt(start - 1))) {
            start--;
        }
        return text.charAt(at) == ' ' && start < at && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
    }

    /** Whether a unit of counts stands there: up to the next blank or mark. */
    private boolean takesPower(int start) {
        int at = start;
        while (at < text.length()
                && at < start + 12
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '/')) {
            at++;
        }
        return at > start && rules.takesPower(text.substring(start, at));
    }

    private static boolean isNumeric(char c) {
        return Glyphs.isDigit(c) || c == '.' || c == ',';
    }
}
