package dev.kossa.prose.text;

/** Headings are the same when their letters are: "2. CASE REPORT:", "C A S E  R E P O R T", "Case report 1". */
final class HeadingKey {
    /** Longer lines are no headings. */
    static final int LONGEST = 70;

    private HeadingKey() {}

    /** The letters in lower case, without a number before or after them; empty when other signs stand between them. */
    static String of(CharSequence words) {
        int start = afterNumber(words);
        int end = beforeNumber(words, start);
        StringBuilder key = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = words.charAt(i);
            if (Character.isLetter(c)) {
                key.append(Character.toLowerCase(c));
            } else if (!joins(c)) {
                return "";
            }
        }
        return key.toString();
    }

    private static boolean joins(char c) {
        return Glyphs.isBlank(c) || Glyphs.isHyphen(c) || c == '\'' || c == '\u2019' || c == '/';
    }

    /** After "2.", "II.", "3.1", "##". */
    private static int afterNumber(CharSequence words) {
        int i = 0;
        while (i < words.length() && !Character.isLetter(words.charAt(i))) {
            i++;
        }
        int roman = i;
        while (roman < words.length() && "IVX".indexOf(words.charAt(roman)) >= 0) {
            roman++;
        }
        boolean numbered = roman > i && roman < words.length() && ".)".indexOf(words.charAt(roman)) >= 0;
        return numbered ? roman + 1 : i;
    }

    private static int beforeNumber(CharSequence words, int start) {
        int end = words.length();
        while (end > start && !Character.isLetter(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
