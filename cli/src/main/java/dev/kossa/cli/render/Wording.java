package dev.kossa.cli.render;

import java.util.Locale;
import java.util.regex.Pattern;

/** How words of the knowledge and of issues become sentences. */
public final class Wording {
    /** A file, an address or an id: its letters are what they are. */
    private static final Pattern NAME = Pattern.compile("[^ ]*[./\\\\][^ ].*", Pattern.DOTALL);

    private Wording() {}

    /** The first letter as a capital, unless a file's name comes first. */
    public static String capital(String text) {
        return text.isEmpty() || NAME.matcher(text).matches()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The sentence without the label that it repeats at its beginning: the label stands before it already. */
    public static String after(String label, String sentence) {
        if (!sentence.regionMatches(true, 0, label + ": ", 0, label.length() + 2)) {
            return sentence;
        }
        return capital(sentence.substring(label.length() + 2));
    }
}
