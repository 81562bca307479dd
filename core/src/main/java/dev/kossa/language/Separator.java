package dev.kossa.language;

/** What stands between two elements of a sentence. The later in this list, the stronger it parts. */
enum Separator {
    /** Nothing: the sentence begins. */
    START,
    /** A closing parenthesis. */
    CLOSE,
    COMMA,
    AND,
    OR,
    COMMA_AND,
    COMMA_OR,
    /** An opening parenthesis. */
    OPEN,
    DASH,
    QUESTION,
    COLON,
    /** A word such as "but" or "with". */
    SCOPE_END,
    SEMICOLON;

    /** What two separators in a row are together. */
    Separator then(Separator next) {
        if (this == COMMA && next == AND) {
            return COMMA_AND;
        }
        if (this == COMMA && next == OR) {
            return COMMA_OR;
        }
        return compareTo(next) >= 0 ? this : next;
    }

    boolean joinsByOr() {
        return this == OR || this == COMMA_OR;
    }

    boolean joinsByAnd() {
        return this == AND || this == COMMA_AND;
    }

    /** Whether what follows can be the answer to what stands before: "fever: no", "fever (-)". */
    boolean asks() {
        return this == OPEN || this == DASH || this == QUESTION || this == COLON;
    }
}
