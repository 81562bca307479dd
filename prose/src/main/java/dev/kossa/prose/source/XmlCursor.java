package dev.kossa.prose.source;

/**
 * Walks along a well-formed XML file and finds where each character of its text lies. An XML parser hands out the characters of an element,
 * but not where each of them stood: between two there may be tags, comments, and references such as "less than".
 */
final class XmlCursor {
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    private final String xml;
    private int at;
    private boolean inCdata;

    /** Where the reference stood that is two characters in Java, while the second is still to come; else -1. */
    private int halved = -1;

    /** @param xml the file; well-formed as far as the cursor is moved */
    XmlCursor(String xml) {
        this.xml = xml;
    }

    /** Goes behind the start of the root element. */
    void enterRoot() {
        at = xml.indexOf('<');
        while (xml.startsWith("<!", at) || xml.startsWith("<?", at)) {
            skipMarkup();
            at = xml.indexOf('<', at);
        }
        skipMarkup();
    }

    /** Where it stands. */
    int at() {
        return at;
    }

    /** Where the next character of the text lies; goes behind it. */
    int next(char c) {
        if (halved >= 0) {
            int offset = halved;
            halved = -1;
            return offset;
        }
        toText();
        int offset = at;
        if (!inCdata && xml.charAt(at) == '&') {
            at = xml.indexOf(';', at) + 1;
            halved = Character.isHighSurrogate(c) ? offset : -1;
        } else {
            at += xml.startsWith("\r\n", at) ? 2 : 1;
        }
        return offset;
    }

    /** The next character of the text as the file has it; a blank at the end. */
    char peek() {
        int here = at;
        boolean cdata = inCdata;
        toText();
        char c = at < xml.length() ? xml.charAt(at) : ' ';
        at = here;
        inCdata = cdata;
        return c;
    }

    private void toText() {
        while (at < xml.length()) {
            if (inCdata) {
                if (!xml.startsWith(CDATA_END, at)) {
                    return;
                }
                at += CDATA_END.length();
                inCdata = false;
            } else if (xml.charAt(at) != '<') {
                return;
            } else if (xml.startsWith(CDATA, at)) {
                at += CDATA.length();
                inCdata = true;
            } else {
                skipMarkup();
            }
        }
    }

    private void skipMarkup() {
        if (xml.startsWith("<!--", at)) {
            goBehind("-->", at + 4);
        } else if (xml.startsWith("<?", at)) {
            goBehind("?>", at + 2);
        } else {
            skipTag();
        }
    }

    private void goBehind(String mark, int from) {
        int found = xml.indexOf(mark, from);
        at = found < 0 ? xml.length() : found + mark.length();
    }

    /** A tag, or the document type with what stands in its brackets. */
    private void skipTag() {
        int brackets = 0;
        while (at < xml.length()) {
            char c = xml.charAt(at++);
            if (c == '"' || c == '\'') {
                goBehind(String.valueOf(c), at);
            } else if (c == '[') {
                brackets++;
            } else if (c == ']') {
                brackets--;
            } else if (c == '>' && brackets <= 0) {
                return;
            }
        }
    }
}
