package dev.kossa.fhir;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of JSON that lies in memory and is as nearly all JSON is. It is quick because it makes strings only of what is asked for, and
 * because it never judges: whatever is wrong, odd or above a limit ends in {@link NotPlain}. What it takes, it takes as Jackson does.
 */
final class PlainTokens implements Tokens {
    private static final int LONGEST_NUMBER_chars = 100;
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] json;
    private final int end;
    private final RecentTexts recent;
    private int at;
    private int depth;

    /** Whether nothing has been read yet of what was opened last. */
    private boolean first;

    /** Whether a name was read last. */
    private boolean named;

    private JsonToken token = JsonToken.NOT_AVAILABLE;
    private int from;
    private int to;

    /** The text where it is not just the bytes. */
    private @Nullable String text;

    /**
     * @param json UTF-8, and {@link EightBytes#ZEROS} zeros after it
     * @param size how many bytes it has
     */
    PlainTokens(byte[] json, int size) {
        this.json = json;
        this.end = size;
        this.recent = new RecentTexts(json);
    }

    @Override
    public @Nullable String name(Names wanted) throws NotPlain {
        int c = afterBlanks();
        if (c == '}') {
            close(JsonToken.END_OBJECT);
            return null;
        }
        if (!first) {
            expect(',');
            c = afterBlanks();
        }
        expect('"');
        String name = member(wanted);
        afterBlanks();
        expect(':');
        named = true;
        return name;
    }

    private String member(Names wanted) throws NotPlain {
        int begin = at;
        at = EightBytes.endOfPlainText(json, begin);
        String name = wanted.find(json, begin, at);
        expect('"');
        return name;
    }

    @Override
    public JsonToken next() throws NotPlain {
        int c = afterBlanks();
        if (named) {
            named = false;
        } else if (depth == 0) {
            if (at == end) {
                return JsonToken.NOT_AVAILABLE;
            }
        } else if (c == ']') {
            return close(JsonToken.END_ARRAY);
        } else if (!first) {
            expect(',');
            c = afterBlanks();
        }
        token = value(c);
        return token;
    }

    private JsonToken value(int c) throws NotPlain {
        return switch (c) {
            case '{' -> open(JsonToken.START_OBJECT);
            case '[' -> open(JsonToken.START_ARRAY);
            case '"' -> string();
            case 't' -> literal("true", JsonToken.VALUE_TRUE);
            case 'f' -> literal("false", JsonToken.VALUE_FALSE);
            case 'n' -> literal("null", JsonToken.VALUE_NULL);
            default -> number();
        };
    }

    private JsonToken open(JsonToken opened) throws NotPlain {
        at++;
        first = true;
        if (++depth > ResourceStream.DEEPEST) {
            throw new NotPlain();
        }
        return opened;
    }

    private JsonToken close(JsonToken closed) {
        at++;
        first = false;
        depth--;
        token = closed;
        return closed;
    }

    // --- primitives

    private JsonToken string() throws NotPlain {
        first = false;
        from = at + 1;
        at = EightBytes.endOfPlainText(json, from);
        text = json[at] == '"' ? null : unusual();
        to = at++;
        return JsonToken.VALUE_STRING;
    }

    /** A text with escapes, or of more than ASCII. */
    private String unusual() throws NotPlain {
        boolean escaped = false;
        while (json[at] != '"') {
            boolean control = json[at] >= 0 && json[at] < ' ';
            boolean escape = json[at] == '\\';
            escaped |= escape;
            at += escape ? 2 : 1;
            if (control || at >= end) {
                throw new NotPlain();
            }
        }
        String written = new String(json, from, at - from, StandardCharsets.UTF_8);
        if (written.indexOf(REPLACEMENT) >= 0) {
            throw new NotPlain();
        }
        return escaped ? unescaped(written) : written;
    }

    private static String unescaped(String written) throws NotPlain {
        StringBuilder plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\\') {
                plain.append(c);
            } else if (written.charAt(i + 1) == 'u') {
                plain.append(hex(written, i + 2));
                i += 5;
            } else {
                plain.append(escaped(written.charAt(++i)));
            }
        }
        return plain.toString();
    }

    private static char escaped(char c) throws NotPlain {
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw new NotPlain();
        };
    }

    private static char hex(String written, int from) throws NotPlain {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            char c = i < written.length() ? written.charAt(i) : 'x';
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw new NotPlain();
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    private JsonToken literal(String word, JsonToken meant) throws NotPlain {
        first = false;
        for (int i = 0; i < word.length(); i++) {
            expect(word.charAt(i));
        }
        text = word;
        return meant;
    }

    private JsonToken number() throws NotPlain {
        first = false;
        text = null;
        from = at;
        at += json[at] == '-' ? 1 : 0;
        int leading = at;
        digits();
        boolean fraction = json[at] == '.';
        if (json[leading] == '0' && at > leading + 1) {
            throw new NotPlain();
        }
        if (fraction) {
            at++;
            digits();
        }
        boolean power = json[at] == 'e' || json[at] == 'E';
        if (power) {
            at++;
            at += json[at] == '-' || json[at] == '+' ? 1 : 0;
            digits();
        }
        to = at;
        if (to - from > LONGEST_NUMBER_chars) {
            throw new NotPlain();
        }
        return fraction || power ? JsonToken.VALUE_NUMBER_FLOAT : JsonToken.VALUE_NUMBER_INT;
    }

    private void digits() throws NotPlain {
        int begin = at;
        while (json[at] >= '0' && json[at] <= '9') {
            at++;
        }
        if (at == begin) {
            throw new NotPlain();
        }
    }

    @Override
    public String text() throws NotPlain {
        String known = text;
        if (to - from > ResourceStream.LONGEST_TEXT_CHARS) {
            throw new NotPlain();
        }
        return known == null ? recent.text(from, to) : known;
    }

    @Override
    public String text(Names words) throws NotPlain {
        String common = text == null ? words.find(json, from, to) : "";
        return common.isEmpty() ? text() : common;
    }

    // --- all tokens

    @Override
    public void skip() throws NotPlain {
        if (token == JsonToken.START_OBJECT) {
            while (name(Names.NONE) != null) {
                next();
                skip();
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (next() != JsonToken.END_ARRAY) {
                skip();
            }
        }
    }

    /** Only Jackson knows it. */
    @Override
    public JsonParser place() throws NotPlain {
        throw new NotPlain();
    }

    private int afterBlanks() {
        int next = at;
        byte c = json[next];
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            next = c == ' ' ? EightBytes.afterBlanks(json, next) : next + 1;
            c = json[next];
        }
        at = next;
        return c;
    }

    private void expect(char wanted) throws NotPlain {
        if (json[at++] != wanted) {
            throw new NotPlain();
        }
    }
}
