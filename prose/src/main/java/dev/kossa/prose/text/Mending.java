package dev.kossa.prose.text;

import org.jspecify.annotations.Nullable;

/**
 * Gives back what the extraction of a text has lost: raised exponents, decimal points, the blank after a full stop. Each other sign of a
 * number stays as it is.
 */
final class Mending {
    private final CleanText source;
    private final String text;
    private final Powers powers;
    private @Nullable CleanTextBuilder mended;
    private int done;

    private Mending(CleanText source, TextRules rules) {
        this.source = source;
        this.text = source.text();
        this.powers = new Powers(text, rules);
    }

    static CleanText mend(CleanText source, TextRules rules) {
        return new Mending(source, rules).mended();
    }

    private CleanText mended() {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '1' -> power(i);
                case '.' -> blankAfterStop(i);
                case '\u00B7', '\u2027', '\u2219', '\u22C5' -> decimalPoint(i);
                case '/' -> raisedUnit(i);
                case '\u00B2', '\u00B3' -> raisedDigit(i);
                default -> {
                    // All else stays.
                }
            }
        }
        if (mended == null) {
            return source;
        }
        mended.append(source, done, text.length());
        return mended.build();
    }

    private void power(int ten) {
        Powers.Power power = ten < done ? null : powers.at(ten);
        if (power == null || power.start() < done) {
            return;
        }
        CleanTextBuilder to = upTo(power.start());
        if (power.multiplied()) {
            to.append('x', source.offset(power.start()));
        }
        to.append(source, ten, ten + 2);
        to.append('^', source.offset(power.exponent()));
        for (int i = power.exponent(); i < power.exponentEnd(); i++) {
            int raised = Glyphs.raised(text.charAt(i));
            to.append(raised < 0 ? text.charAt(i) : (char) ('0' + raised), source.offset(i));
        }
        done = power.end();
    }

    /** A capital right after a full stop begins a sentence: "knees.Some", "1.A biopsy"; not "Ph.D", "S.aureus" or an address. */
    private void blankAfterStop(int stop) {
        boolean inside = stop > 1 && stop + 2 < text.length() && stop >= done;
        if (!inside || !Character.isUpperCase(text.charAt(stop + 1)) || !endsWord(stop)) {
            return;
        }
        char second = text.charAt(stop + 2);
        boolean begins = Character.isLowerCase(second)
                || (second == ' ' && stop + 3 < text.length() && Character.isLowerCase(text.charAt(stop + 3)));
        if (begins && !isAddress(stop)) {
            upTo(stop + 1).append(' ', source.offset(stop + 1));
        }
    }

    private boolean endsWord(int stop) {
        char last = text.charAt(stop - 1);
        char before = text.charAt(stop - 2);
        return ")]%".indexOf(last) >= 0
                || (Character.isLowerCase(last) && Character.isLowerCase(before))
                || (Glyphs.isDigit(last) && (before == ' ' || Glyphs.isDigit(before)));
    }

    private boolean isAddress(int stop) {
        for (int i = stop; i >= 0 && i > stop - Sentences.LONGEST_WORD && text.charAt(i) != ' '; i--) {
            if (text.charAt(i) == '@' || text.charAt(i) == '/' || text.startsWith("www", i)) {
                return true;
            }
        }
        return false;
    }

    /** "2·5" is 2.5; before a power of ten the sign multiplies. */
    private void decimalPoint(int at) {
        boolean between = at > 0
                && at + 1 < text.length()
                && at >= done
                && Glyphs.isDigit(text.charAt(at - 1))
                && Glyphs.isDigit(text.charAt(at + 1));
        if (between && powers.at(at + 1) == null) {
            upTo(at).append('.', source.offset(at));
            done = at + 1;
        }
    }

    /** "/mm 3" and "/m²" are "/mm3" and "/m2". */
    private void raisedUnit(int slash) {
        int at = slash + 1;
        while (at < text.length() && at <= slash + 2 && "cdm".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean square = at > slash + 1
                && text.charAt(at - 1) == 'm'
                && at + 1 < text.length()
                && text.charAt(at) == ' '
                && "23".indexOf(text.charAt(at + 1)) >= 0
                && (at + 2 == text.length() || !isWord(text.charAt(at + 2)));
        if (square && slash >= done) {
            upTo(at);
            done = at + 1;
        }
    }

    private void raisedDigit(int at) {
        boolean unit = at > 0 && text.charAt(at - 1) == 'm' && at >= done;
        if (unit) {
            upTo(at).append((char) ('0' + Glyphs.raised(text.charAt(at))), source.offset(at));
            done = at + 1;
        }
    }

    private CleanTextBuilder upTo(int end) {
        CleanTextBuilder builder = mended == null ? new CleanTextBuilder(text.length() + 16) : mended;
        mended = builder;
        builder.append(source, done, end);
        done = end;
        return builder;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }
}
