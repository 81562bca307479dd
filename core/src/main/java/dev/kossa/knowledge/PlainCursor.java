package dev.kossa.knowledge;

/** A place in a text of easy YAML, and the steps from one place to the next. Where a step is not easy it says so and reading stops. */
final class PlainCursor {
    private static final char END = '\0';
    /** YAML allows no longer ones. */
    private static final int LONGEST_NAME = 1000;

    private final char[] text;
    private int position;
    private int line = 1;
    private int lineStart;

    PlainCursor(String text) {
        this.text = text.toCharArray();
    }

    /** A text or number as it was written. */
    record Scalar(String value, int line, boolean plain) {}

    /** Something that a whole YAML parser must read. */
    static final class NotEasy extends RuntimeException {
        NotEasy() {
            super("not easy", null, false, false);
        }
    }

    /** Whether only characters occur that mean nothing special anywhere. */
    static boolean easy(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' || c >= 0x7f && c <= 0xa0;
            if (control || c == 0x2028 || c == 0x2029 || c >= 0xd800 && c <= 0xdfff || c >= 0xfdd0) {
                return false;
            }
        }
        return true;
    }

    void must(boolean easy) {
        if (!easy) {
            throw new NotEasy();
        }
    }

    // --- where it is

    boolean atEnd() {
        return position >= text.length;
    }

    /** From 1. */
    int line() {
        return line;
    }

    /** Characters before it in its line. */
    int indent() {
        return position - lineStart;
    }

    boolean at(char c) {
        return here(0) == c;
    }

    boolean atFlow() {
        return at('[') || at('{');
    }

    boolean atQuote() {
        return at('"') || at('\'');
    }

    boolean atDash() {
        return at('-') && isBlank(here(1));
    }

    /** Whether "name:" stands here. */
    boolean atName() {
        int end = nameEnd();
        return end > position
                && end < text.length
                && text[end] == ':'
                && (end + 1 >= text.length || isBlank(text[end + 1]));
    }

    /** Behind the name that stands here, with or without quotes; here when there is none. */
    private int nameEnd() {
        boolean quoted = at('"');
        int start = position + (quoted ? 1 : 0);
        int end = start;
        while (end < text.length && end - start < LONGEST_NAME && isInName(end, start)) {
            end++;
        }
        boolean closed = !quoted || end > start && end < text.length && text[end] == '"';
        return closed ? end + (quoted ? 1 : 0) : position;
    }

    /** Whether the character is part of a name: blanks are, between other characters. */
    private boolean isInName(int i, int start) {
        if (i == start) {
            return isLetter(text[i]);
        }
        if (text[i] != ' ') {
            return isNameCharacter(text[i]);
        }
        int next = i;
        while (next < text.length && text[next] == ' ') {
            next++;
        }
        return next < text.length && isNameCharacter(text[next]);
    }

    private char here(int offset) {
        int i = position + offset;
        return i < text.length ? text[i] : END;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == END;
    }

    private static boolean isNameCharacter(char c) {
        return isLetter(c) || c == '-' || c == '|' || c == '.' || c == '/';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    // --- steps

    void step() {
        position++;
    }

    private void spaces() {
        while (at(' ')) {
            position++;
        }
    }

    /** Whether nothing but blanks and a comment follows in the line; goes over them. */
    boolean lineEnds() {
        int before = position;
        spaces();
        if (at('#') && (position > before || indent() == 0)) {
            while (!atEnd() && !at('\n')) {
                position++;
            }
        }
        return atEnd() || at('\n');
    }

    /** Goes to the first content of a later line; the line must have ended here or not begun. */
    void nextLine() {
        while (lineEnds() && !atEnd()) {
            newLine();
        }
        must(!isMarker());
    }

    private void newLine() {
        position++;
        line++;
        lineStart = position;
    }

    /** "---", "..." or a directive at the start of a line. */
    private boolean isMarker() {
        if (atEnd() || indent() > 0) {
            return false;
        }
        return at('%') || here(0) == '-' && here(1) == '-' || here(0) == '.' && here(1) == '.';
    }

    /** Goes over "- ". */
    void skipDash() {
        position++;
        spaces();
        must(!atEnd() && !at('\n') && !at('#') && !atDash());
    }

    /** Reads "name:" and goes to what follows. */
    String name() {
        must(atName());
        int end = nameEnd();
        int quote = at('"') ? 1 : 0;
        String name = new String(text, position + quote, end - position - 2 * quote);
        position = end + 1;
        int before = position;
        spaces();
        if (at('#') && position > before) {
            position = before;
        }
        return name;
    }

    // --- within [ ] and { }

    /** Goes over an opening bracket or a comma to the next content. */
    void skip(int indent) {
        position++;
        blanks(indent);
    }

    /** After a value: goes over a comma, or to the closing bracket. */
    void nextInFlow(char closing, int indent) {
        blanks(indent);
        if (at(',')) {
            skip(indent);
            must(!at(','));
        } else {
            must(at(closing));
        }
    }

    /** Goes over blanks, line ends and comments; lines within brackets must be indented. */
    private void blanks(int indent) {
        while (lineEnds()) {
            must(!atEnd());
            newLine();
        }
        must(indent() > indent && !at('#'));
    }

    // --- texts

    /** A quoted text; a line end in it is a blank. */
    Scalar quoted(int indent) {
        char quote = here(0);
        int first = line;
        StringBuilder value = new StringBuilder();
        position++;
        while (!at(quote) || quote == '\'' && here(1) == quote) {
            must(!atEnd());
            if (at('\n')) {
                foldInto(value, indent);
                value.append(' ');
            } else {
                quotedCharacter(value, quote);
            }
        }
        position++;
        return new Scalar(value.toString(), first, false);
    }

    private void quotedCharacter(StringBuilder value, char quote) {
        boolean escape = at('\\') && quote == '"';
        must(!escape || here(1) == '"' || here(1) == '\\');
        position += escape || at(quote) ? 1 : 0;
        value.append(here(0));
        position++;
    }

    /** At a line end within a text: takes the blanks off its end and goes to the next content. */
    private void foldInto(StringBuilder value, int indent) {
        int end = value.length();
        while (end > 0 && value.charAt(end - 1) == ' ') {
            end--;
        }
        value.setLength(end);
        newLine();
        spaces();
        must(!atEnd() && !at('\n') && indent() > indent);
    }

    /** A text without quotes, to the end of the line or a comment. */
    Scalar plainLine() {
        mustBeginPlain();
        int start = position;
        while (!atEnd() && !at('\n') && !(at('#') && here(-1) == ' ')) {
            must(!(at(':') && isBlank(here(1))));
            position++;
        }
        Scalar read = scalar(start);
        position -= at('#') ? 1 : 0;
        return read;
    }

    /** A text without quotes, to a comma or closing bracket; a line end in it is a blank. */
    Scalar plainInFlow(int indent) {
        mustBeginPlain();
        int first = line;
        StringBuilder folded = new StringBuilder();
        int start = position;
        while (!at(',') && !at(']') && !at('}')) {
            must(!atEnd() && !at('[') && !at('{') && !(at('#') && isBlank(here(-1))));
            must(!(at(':') && (isBlank(here(1)) || isFlow(here(1)))));
            if (at('\n')) {
                folded.append(text, start, position - start);
                foldInto(folded, indent);
                must(!at('#'));
                if (!at(',') && !at(']') && !at('}')) {
                    folded.append(' ');
                }
                start = position;
            } else {
                position++;
            }
        }
        return new Scalar(folded.append(scalar(start).value()).toString(), first, true);
    }

    private static boolean isFlow(char c) {
        return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
    }

    private void mustBeginPlain() {
        char c = here(0);
        boolean signed = (c == '-' || c == '+') && here(1) >= '0' && here(1) <= '9';
        must(signed
                || Character.isLetterOrDigit(c)
                || c == '/'
                || c == '.' && here(1) != '.'
                || c == '('
                || c == '<'
                || c == '~');
    }

    /** Without the blanks at its end. */
    private Scalar scalar(int start) {
        int end = position;
        while (end > start && text[end - 1] == ' ') {
            end--;
        }
        return new Scalar(new String(text, start, end - start), line, true);
    }
}
