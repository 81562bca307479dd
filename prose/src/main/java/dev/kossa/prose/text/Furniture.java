package dev.kossa.prose.text;

import java.util.Locale;

/** Knows the lines that belong to the page or the publisher: heads and feet, licences, addresses. */
final class Furniture {
    /** Heads of pages are one line. */
    private static final int LONGEST_HEAD = 160;

    private static final int LONGEST_PAGE_NUMBER = 4;

    private final Lines lines;
    private final String text;
    private final TextRules rules;

    Furniture(Lines lines, TextRules rules) {
        this.lines = lines;
        this.text = lines.text();
        this.rules = rules;
    }

    boolean isKeywords(int line) {
        return begins(rules.keywords(), line);
    }

    /** Whether it is one line of the page. */
    boolean isLine(int line) {
        return begins(rules.furnitureLine(), line) || isPageHead(line) || isPageNumber(line);
    }

    /** Whether a paragraph of the publisher begins. */
    boolean isBlock(int line) {
        return begins(rules.furnitureBlock(), line);
    }

    /** Whether a line of keywords or addresses goes on in the next. */
    boolean lineGoesOn(int line) {
        return ",;-".indexOf(lines.last(line)) >= 0;
    }

    /** Whether a paragraph of the publisher goes on in this line. */
    boolean blockGoesOn(int line) {
        return !Sentences.endsAt(text, lines.start(line - 1), lines.end(line - 1)) || speaksOfLicences(line);
    }

    private boolean speaksOfLicences(int line) {
        String words = text.substring(lines.start(line), Math.min(lines.end(line), lines.start(line) + LONGEST_HEAD))
                .toLowerCase(Locale.ROOT);
        return rules.furnitureGoesOn().stream().anyMatch(words::contains);
    }

    /** A sentence that goes on in this line does not begin with a capital. */
    private boolean begins(Beginnings beginnings, int line) {
        char first = lines.first(line);
        boolean maybe = !Character.isLowerCase(first) || text.startsWith("http", lines.start(line));
        return (maybe || text.startsWith("www", lines.start(line)) || text.startsWith("doi", lines.start(line)))
                && beginnings.fit(text, lines.start(line), lines.end(line));
    }

    private boolean isPageNumber(int line) {
        if (lines.length(line) > LONGEST_PAGE_NUMBER || lines.hasWords(line - 1) || lines.hasWords(line + 1)) {
            return false;
        }
        return afterDigits(lines.start(line), lines.end(line)) == lines.end(line);
    }

    private boolean isPageHead(int line) {
        if (lines.length(line) > LONGEST_HEAD || Character.isLowerCase(lines.first(line))) {
            return false;
        }
        for (int at = lines.start(line); at < lines.end(line); at++) {
            for (String head : rules.pageHeads()) {
                if (fits(head, at, lines.end(line))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fits(String pattern, int start, int end) {
        int at = start;
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '#') {
                int after = afterDigits(at, end);
                if (after == at || (at == start && at > 0 && Glyphs.isDigit(text.charAt(at - 1)))) {
                    return false;
                }
                at = after;
            } else if (at < end && Character.toLowerCase(text.charAt(at)) == pattern.charAt(i)) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    private int afterDigits(int start, int end) {
        int at = start;
        while (at < end && Glyphs.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
