package dev.kossa.cli.render.html;

import java.util.Locale;

/** Writes elements and text. Attributes are written as {@code name=value}, several of them as several arguments. */
public final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** An element with what the content writes. */
    public Markup in(String tag, Runnable content) {
        return in(tag, new String[0], content);
    }

    /** An element with one attribute. */
    public Markup in(String tag, String attribute, Runnable content) {
        return in(tag, new String[] {attribute}, content);
    }

    /** An element with attributes. */
    public Markup in(String tag, String[] attributes, Runnable content) {
        open(tag, attributes);
        out.append('>');
        content.run();
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element on lines of its own. */
    public Markup block(String tag, String attribute, Runnable content) {
        out.append('\n');
        in(tag, attribute.isEmpty() ? new String[0] : new String[] {attribute}, content);
        out.append('\n');
        return this;
    }

    /** An element with text only. */
    public Markup leaf(String tag, String text, String... attributes) {
        return in(tag, attributes, () -> text(text));
    }

    /** An element without content. */
    public Markup empty(String tag, String... attributes) {
        open(tag, attributes);
        out.append(" />");
        return this;
    }

    /** Text, escaped. */
    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** What is markup already, or style: written as it is. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** An attribute with a number of at most two decimals: {@code x=12.5}. */
    public static String number(String name, double value) {
        return name + "=" + number(value);
    }

    /** At most two decimals, without needless zeros. */
    public static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        text = text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
        return text.equals("-0") ? "0" : text;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (String attribute : attributes) {
            int equals = attribute.indexOf('=');
            out.append(' ').append(attribute, 0, equals).append("=\"");
            escape(attribute.substring(equals + 1));
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(c) ? c : '\ufffd');
            }
        });
    }

    /** XML holds no other characters, and marks that turn the direction of writing could make a line say something else. */
    private static boolean allowed(int c) {
        boolean xml = c == '\n' || c == '\t' || c >= 0x20 && c != 0xfffe && c != 0xffff && !surrogate(c);
        boolean turning = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        return xml && !turning && !(c >= 0x7f && c < 0xa0);
    }

    private static boolean surrogate(int c) {
        return c >= 0xd800 && c <= 0xdfff;
    }
}
