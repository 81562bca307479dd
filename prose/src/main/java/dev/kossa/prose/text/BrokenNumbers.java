package dev.kossa.prose.text;

/** Sees numbers that the end of a line has broken; only where nothing else can be meant. */
final class BrokenNumbers {
    private static final int LONGEST_NUMBER = 6;

    private final Lines lines;
    private final String text;
    private final TextRules rules;

    BrokenNumbers(Lines lines, TextRules rules) {
        this.lines = lines;
        this.text = lines.text();
        this.rules = rules;
    }

    /** Whether a number begins in a line and ends in the next: "2." and "5 mmol/L". */
    boolean isBroken(int line, int next) {
        char last = lines.last(line);
        if (!Glyphs.isDigit(last) && last != '.') {
            return false;
        }
        char first = lines.first(next);
        if (first == '.') {
            int digit = lines.start(next) + 1;
            return Glyphs.isDigit(last) && digit < lines.end(next) && Glyphs.isDigit(text.charAt(digit));
        }
        return Glyphs.isDigit(first) && next == line + 1 && lines.isTight(line) && isOne(line, next);
    }

    private boolean isOne(int line, int next) {
        int from = numberStart(line);
        int to = numberEnd(next);
        String number = text.substring(from, lines.end(line)) + text.substring(lines.start(next), to);
        boolean plain = number.chars().filter(c -> c == '.').count() <= 1 && number.length() <= LONGEST_NUMBER + 1;
        return plain
                && Glyphs.isDigit(text.charAt(from))
                && isFreeBefore(line, from)
                && isMeasured(to, lines.end(next));
    }

    private int numberStart(int line) {
        int at = lines.end(line);
        while (at > lines.start(line) && lines.end(line) - at <= LONGEST_NUMBER && isNumeric(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int numberEnd(int line) {
        int at = lines.start(line);
        while (at < lines.end(line)
                && at - lines.start(line) <= LONGEST_NUMBER
                && (Glyphs.isDigit(text.charAt(at)) || isPoint(at, lines.end(line)))) {
            at++;
        }
        return at;
    }

    private boolean isPoint(int at, int end) {
        return text.charAt(at) == '.' && at + 1 < end && Glyphs.isDigit(text.charAt(at + 1));
    }

    private static boolean isNumeric(char c) {
        return Glyphs.isDigit(c) || c == '.';
    }

    /** A word that labels no number stands before it. */
    private boolean isFreeBefore(int line, int from) {
        int at = from;
        while (at > lines.start(line)
                && (Glyphs.isBlank(text.charAt(at - 1)) || "(<>=".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        String word = Sentences.lastWord(text, lines.start(line), at);
        return at < from && !word.isEmpty() && !rules.labelsNumber(word);
    }

    /** A unit or a power of ten stands after it. */
    private boolean isMeasured(int from, int end) {
        int start = from;
        while (start < end && Glyphs.isBlank(text.charAt(start))) {
            start++;
        }
        int at = start;
        while (at < end && at - start < Sentences.LONGEST_WORD && isUnit(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        return rules.isMeasure(word)
                || word.indexOf('/') > 0
                || word.startsWith("\u00D7")
                || (word.equals("x") && text.startsWith("10", Math.min(end, at + 1)));
    }

    private static boolean isUnit(char c) {
        return !Glyphs.isBlank(c) && ",;.)]".indexOf(c) < 0;
    }
}
