package dev.kossa.language;

/**
 * A word, a number or a mark of a text.
 *
 * @param word in lower case, without diacritics and ligatures
 * @param key the number under which it is looked up; {@link Words#NONE} when no term has it
 * @param joined the key of it and the next word as one word, where a hyphen joins them
 * @param gap what stands before it
 * @param mark whether it is a mark such as a comma
 * @param begins the tries that have a term which begins with it
 * @param start offset of its first character in the text
 * @param end offset after its last character in the text
 */
record Token(String word, int key, int joined, Gap gap, boolean mark, long begins, int start, int end) {
    enum Gap {
        NONE,
        BLANK,
        HYPHEN,
        SLASH
    }

    boolean isMark(String sign) {
        return mark && word.equals(sign);
    }

    boolean isNumber() {
        return !mark && Character.isDigit(word.charAt(0));
    }
}
