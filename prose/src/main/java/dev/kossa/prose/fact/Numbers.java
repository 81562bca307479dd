package dev.kossa.prose.fact;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers with the unit that follows them. A unit is only taken as written, never made up. */
final class Numbers {
    private static final int LONGEST_UNIT = 24;
    private static final int MOST_DIGITS = 15;
    private static final String UNIT_SIGNS = "/%^*.-µμ°×²³⁹";

    private Numbers() {}

    /**
     * A number and its unit.
     *
     * @param unit as written, without blanks; empty when none follows
     * @param start offset of the first digit
     * @param numberEnd offset after the last digit
     * @param end offset after the unit
     */
    record Value(BigDecimal number, String unit, int start, int numberEnd, int end) {}

    /** The number that begins at an offset; empty when none does, or when it is a part of a word. */
    static Optional<Value> at(String text, int at, int limit) {
        if (!isDigit(text, at, limit) || at > 0 && belongsToWord(text.charAt(at - 1))) {
            return Optional.empty();
        }
        int end = numberEnd(text, at, limit);
        if (end - at > MOST_DIGITS) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = parse(text.substring(at, end));
        int unitStart = end < limit && text.charAt(end) == ' ' ? end + 1 : end;
        int unitEnd = unitEnd(text, unitStart, limit);
        return number.map(value ->
                new Value(value, unit(text, unitStart, unitEnd), at, end, unitEnd > unitStart ? unitEnd : end));
    }

    private static boolean belongsToWord(char before) {
        return Character.isLetterOrDigit(before) || before == '.' || before == '^' || before == '*';
    }

    private static boolean isDigit(String text, int at, int limit) {
        return at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int numberEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit) {
            boolean point =
                    at > from && (text.charAt(at) == '.' || text.charAt(at) == ',') && isDigit(text, at + 1, limit);
            if (!isDigit(text, at, limit) && !point) {
                break;
            }
            at++;
        }
        return at;
    }

    /** "27,000" is a number of thousands, "0,4" has a decimal comma. */
    private static Optional<BigDecimal> parse(String digits) {
        String plain = digits;
        int comma = digits.indexOf(',');
        if (comma >= 0) {
            boolean thousands = comma <= 3 && !digits.startsWith("0") && groupsOfThree(digits, comma);
            plain = thousands ? digits.replace(",", "") : digits.replace(',', '.');
        }
        boolean onePoint = plain.indexOf('.') == plain.lastIndexOf('.');
        return onePoint ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static boolean groupsOfThree(String digits, int comma) {
        for (String group : digits.substring(comma + 1).split(",", -1)) {
            int point = group.indexOf('.');
            if ((point < 0 ? group.length() : point) != 3) {
                return false;
            }
        }
        return true;
    }

    private static int unitEnd(String text, int from, int limit) {
        int at = from;
        int most = Math.min(limit, from + LONGEST_UNIT);
        boolean power = startsPower(text, from, most);
        while (at < most) {
            char c = text.charAt(at);
            boolean sign = UNIT_SIGNS.indexOf(c) >= 0;
            boolean digit = c >= '0' && c <= '9' && (power || at > from);
            boolean blankInPower = c == ' ' && power && at + 1 < most && text.charAt(at + 1) == '/';
            if (!Character.isLetter(c) && !sign && !digit && !blankInPower) {
                break;
            }
            at++;
        }
        while (at > from && ".-".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** "x10^9/L" */
    private static boolean startsPower(String text, int from, int limit) {
        int at = from < limit && (text.charAt(from) == 'x' || text.charAt(from) == 'X' || text.charAt(from) == '×')
                ? from + 1
                : from;
        return text.startsWith("10^", at) || text.startsWith("10*", at) || text.startsWith(" 10^", at);
    }

    private static String unit(String text, int from, int to) {
        return text.substring(from, to).replace(" ", "");
    }
}
