package dev.kossa.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The tokens of one sentence. */
record Line(List<Token> tokens, Effort effort) {
    private static final Set<String> ENDS = Set.of(".", "!", Tokenizer.BLOCK);

    /** The sentences of a text, without the marks that end them. */
    static List<Line> split(List<Token> tokens, Effort effort) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size()
                    || tokens.get(i).mark() && ENDS.contains(tokens.get(i).word())) {
                if (i > from) {
                    lines.add(new Line(List.copyOf(tokens.subList(from, i)), effort));
                }
                from = i + 1;
            }
        }
        return lines;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        effort.step();
        return tokens.get(at);
    }

    boolean isMark(int at, String sign) {
        return at >= 0 && at < size() && token(at).isMark(sign);
    }

    int startOffset(int token) {
        return tokens.get(token).start();
    }

    /** Offset after the last token of a range whose end is exclusive. */
    int endOffset(int tokenEnd) {
        return tokens.get(tokenEnd - 1).end();
    }
}
