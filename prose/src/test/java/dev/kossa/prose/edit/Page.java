package dev.kossa.prose.edit;

/** Sets new words in the lines of a page, so that an edit makes no line of another width. */
final class Page {
    /** Lines that are longer are whole paragraphs. */
    private static final int LONG = 200;

    private static final int LEAST_WIDTH = 55;

    private Page() {}

    /** The words with line ends at some of their blanks, to stand in place of a span. */
    static String set(String text, int start, int end, String words) {
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int to = text.indexOf('\n', start);
        int width = Math.max(LEAST_WIDTH, (to < 0 ? text.length() : to) - from);
        if (width > LONG) {
            return words;
        }
        StringBuilder set = new StringBuilder(words);
        int column = start - from;
        for (int i = 0; i < set.length(); i++) {
            int next = set.indexOf(" ", i + 1);
            int word = (next < 0 ? set.length() + rest(text, end) : next) - i;
            if (set.charAt(i) == ' ' && column + word > width) {
                set.setCharAt(i, '\n');
                column = 0;
            } else {
                column++;
            }
        }
        return set.toString();
    }

    /** How far the line goes on after a place. */
    private static int rest(String text, int at) {
        int end = text.indexOf('\n', at);
        return (end < 0 ? text.length() : end) - at;
    }
}
