package dev.kossa.prose.source;

import dev.kossa.prose.Manuscript;
import dev.kossa.prose.UnreadableDocument;

/** Plain text: its lines come to end with a line feed, and raised digits come to stand as powers or references. All else stays. */
final class PlainText {
    /** Text has none, damaged text a few; binary data have one in ten. */
    private static final int CHARACTERS_PER_CONTROL = 200;

    private PlainText() {}

    static Manuscript read(String name, byte[] file, Limits limits) throws UnreadableDocument {
        String text = Encoding.decode(file);
        if (text.length() > limits.characters()) {
            throw new UnreadableDocument(name + " is too long: more than " + Limits.said(limits.characters())
                    + " characters.\nMaybe it is not one report: split it.");
        }
        refuseBinary(name, text);
        return manuscript(name, text);
    }

    private static void refuseBinary(String name, String text) throws UnreadableDocument {
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableDocument(name + " is not text: it holds NUL characters.\n"
                    + "Maybe it is UTF-16 without a byte order mark: save it as UTF-8.");
        }
        long controls = text.chars().filter(PlainText::isStrange).count();
        if (controls > 0 && controls * CHARACTERS_PER_CONTROL > text.length()) {
            throw new UnreadableDocument(name + " is not text: " + controls + " of its " + text.length()
                    + " characters cannot be printed.\nMaybe it is a binary file: save it as plain text or PDF.");
        }
    }

    /** A control character that texts do not have, or a byte that its encoding does not have. */
    private static boolean isStrange(int c) {
        return c == '\ufffd' || Character.isISOControl(c) && !(c >= '\t' && c <= '\r') && c != 0x85;
    }

    private static Manuscript manuscript(String name, String text) {
        Draft draft = new Draft("");
        int at = text.startsWith("\ufeff") ? 1 : 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = Raised.endOfSigns(text, at);
            if (end > at) {
                Raised.writeSigns(draft, text, at, end);
                at = end;
            } else if (c != '\r') {
                draft.add(c, at++);
            } else {
                boolean pair = at + 1 < text.length() && text.charAt(at + 1) == '\n';
                at += pair ? 1 : 0;
                draft.add('\n', at++);
            }
        }
        return draft.manuscript(name);
    }
}
