package dev.kossa.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and marks. Hyphens, slashes and no-break blanks only separate words; where they stood is kept as the
 * {@link Token.Gap gap}.
 */
final class Tokenizer {
    /** A mark for the end of a line that ends a statement. */
    static final String BLOCK = "\n";

    private final LanguageRules.Spelling spelling;

    Tokenizer(LanguageRules.Spelling spelling) {
        this.spelling = spelling;
    }

    /** The tokens of a text, in its order. */
    List<Token> read(String text) {
        List<Piece> pieces = new TextScan(text, spelling.abbreviations()).run();
        List<Token> tokens = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String key = piece.mark() ? piece.word() : spelling.key(piece.word());
            tokens.add(new Token(
                    piece.word(), key, joined(pieces, i), piece.gap(), piece.mark(), piece.start(), piece.end()));
        }
        return tokens;
    }

    /** The keys of a term. */
    List<String> keys(String term) {
        return read(term).stream().map(Token::key).toList();
    }

    /** The keys of a term, and its keys when what hyphens join is written as one word. */
    List<List<String>> spellings(String term) {
        List<Token> tokens = read(term);
        List<String> apart = tokens.stream().map(Token::key).toList();
        if (tokens.stream().noneMatch(token -> token.gap() == Token.Gap.HYPHEN)) {
            return List.of(apart);
        }
        return List.of(apart, joinedKeys(tokens));
    }

    private List<String> joinedKeys(List<Token> tokens) {
        List<String> words = new ArrayList<>();
        for (Token token : tokens) {
            int last = words.size() - 1;
            if (token.gap() == Token.Gap.HYPHEN && last >= 0) {
                words.set(last, words.get(last) + token.word());
            } else {
                words.add(token.word());
            }
        }
        return words.stream().map(spelling::key).toList();
    }

    private String joined(List<Piece> pieces, int at) {
        boolean joins = at + 1 < pieces.size()
                && pieces.get(at + 1).gap() == Token.Gap.HYPHEN
                && !pieces.get(at).mark();
        return joins ? spelling.key(pieces.get(at).word() + pieces.get(at + 1).word()) : "";
    }

    /** A token that has no key yet. */
    record Piece(String word, Token.Gap gap, boolean mark, int start, int end) {}
}
