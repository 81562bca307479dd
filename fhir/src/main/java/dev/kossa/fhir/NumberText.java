package dev.kossa.fhir;

import dev.kossa.record.Quantity;
import dev.kossa.record.Quantity.Comparator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value that was sent as text: "75 mg/l", "&gt; 1/320", "52 and 54 mm Hg". A number with a comma can be read in two ways and gives no
 * value.
 */
final class NumberText {
    /** UCUM's unit of a titre; 1/320 is the titre 320. */
    static final String TITRE = "{titer}";

    private static final int LONGEST_NUMBER_chars = 20;
    private static final int LONGEST_UNIT_chars = 20;

    /**
     * What was read.
     *
     * @param values the values, each with the unit
     * @param ambiguous whether there is a number that can be read in two ways
     */
    record Read(List<Quantity> values, boolean ambiguous) {}

    private final String text;
    private final List<BigDecimal> numbers = new ArrayList<>(1);
    private int at;
    private boolean comma;
    private boolean titre;

    private NumberText(String text) {
        this.text = text;
    }

    /** The values; empty when the text is no number with its unit. */
    static Optional<Read> read(String text) {
        return new NumberText(text.strip()).read();
    }

    private Optional<Read> read() {
        Comparator comparator = comparator();
        if (!number()) {
            return Optional.empty();
        }
        titre();
        while (!titre && and()) {
            if (!number()) {
                return Optional.empty();
            }
        }
        String unit = titre ? TITRE : text.substring(at).strip();
        if (!titre && !isUnit(unit) || titre && !text.substring(at).isBlank()) {
            return Optional.empty();
        }
        if (comma) {
            return Optional.of(new Read(List.of(), true));
        }
        return Optional.of(new Read(
                numbers.stream()
                        .map(number -> new Quantity(comparator, number, unit))
                        .toList(),
                false));
    }

    private Comparator comparator() {
        for (Comparator comparator :
                List.of(Comparator.AT_MOST, Comparator.AT_LEAST, Comparator.LESS, Comparator.MORE)) {
            String sign = switch (comparator) {
                case AT_MOST -> "<=";
                case AT_LEAST -> ">=";
                case LESS -> "<";
                default -> ">";
            };
            boolean symbol = (comparator == Comparator.AT_MOST && text.startsWith("≤"))
                    || (comparator == Comparator.AT_LEAST && text.startsWith("≥"));
            if (symbol || text.startsWith(sign)) {
                at = symbol ? 1 : sign.length();
                return comparator;
            }
        }
        return Comparator.EXACT;
    }

    private boolean number() {
        blanks();
        int from = at;
        while (at < text.length() && at - from < LONGEST_NUMBER_chars && isOfNumber(text.charAt(at))) {
            comma |= text.charAt(at) == ',';
            at++;
        }
        while (at > from && !isDigit(text.charAt(at - 1))) {
            at--;
        }
        String digits = text.substring(from, at).replace(",", "");
        if (digits.isEmpty() || digits.charAt(0) == '.' || digits.indexOf('.') != digits.lastIndexOf('.')) {
            return false;
        }
        numbers.add(new BigDecimal(digits));
        return true;
    }

    private void titre() {
        boolean one = numbers.get(0).compareTo(BigDecimal.ONE) == 0;
        boolean by = at < text.length() - 1 && (text.charAt(at) == '/' || text.charAt(at) == ':');
        if (one && by && isDigit(text.charAt(at + 1))) {
            at++;
            numbers.clear();
            titre = number();
        }
    }

    private boolean and() {
        String rest = text.substring(at);
        if (rest.startsWith(" and ")) {
            at += " and ".length();
            return true;
        }
        return false;
    }

    private static boolean isUnit(String unit) {
        if (unit.isEmpty()) {
            return true;
        }
        char first = unit.charAt(0);
        boolean perSomething = first == '/' && unit.length() > 1 && Character.isLetter(unit.charAt(1));
        boolean powerOfTen = unit.startsWith("10^") || unit.startsWith("10*");
        return unit.length() <= LONGEST_UNIT_chars
                && (Character.isLetter(first)
                        || first == '%'
                        || first == '°'
                        || first == '×'
                        || perSomething
                        || powerOfTen);
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private static boolean isOfNumber(char c) {
        return isDigit(c) || c == '.' || c == ',';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
