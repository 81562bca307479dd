package dev.kossa.prose.text;

/** Knows where the caption of a figure or table begins. */
final class Captions {
    private static final String MARKS = ".:|";

    private final Lines lines;
    private final String text;
    private final TextRules rules;

    Captions(Lines lines, TextRules rules) {
        this.lines = lines;
        this.text = lines.text();
        this.rules = rules;
    }

    /**
     * Whether a line begins a caption ("Fig. 2 Swollen hand").
     *
     * @param apart whether the line stands apart from the one before it
     * @param waiting whether the line before it waits for a word ("as shown in")
     */
    boolean begins(int line, boolean apart, boolean waiting) {
        if (!Character.isUpperCase(lines.first(line)) || (waiting && !apart)) {
            return false;
        }
        int end = lines.end(line);
        String word = Sentences.firstWord(text, lines.start(line), end);
        if (!rules.isCaption(word)) {
            return false;
        }
        int at = lines.start(line) + word.length();
        int number = afterBlanks(at < end && text.charAt(at) == '.' ? at + 1 : at, end);
        int after = afterNumber(number, end);
        return after > number && words(after, end);
    }

    /** "2", "2a", "S1", "IV". */
    private int afterNumber(int start, int end) {
        int at = start;
        while (at < end && at - start < 5 && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        boolean number = at > start && (hasDigit(start, at) || isRoman(start, at));
        return number ? at : start;
    }

    /** After the number stands a mark, the end of the line, or a capital: a small letter would go on a sentence. */
    private boolean words(int after, int end) {
        if (after == end) {
            return true;
        }
        char c = text.charAt(after);
        int next = afterBlanks(after + 1, end);
        if (MARKS.indexOf(c) >= 0) {
            return next == end || next > after + 1;
        }
        boolean parted = Glyphs.isBlank(c) || c == '-' || c == '\u2013' || c == '\u2014';
        return parted && next < end && (Character.isUpperCase(text.charAt(next)) || text.charAt(next) == '(');
    }

    private boolean hasDigit(int start, int end) {
        return text.substring(start, end).chars().anyMatch(c -> Glyphs.isDigit((char) c));
    }

    private boolean isRoman(int start, int end) {
        return text.substring(start, end).chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    private int afterBlanks(int start, int end) {
        int at = start;
        while (at < end && Glyphs.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
