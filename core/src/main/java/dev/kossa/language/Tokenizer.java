package dev.kossa.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts a text into words, numbers and marks. Hyphens, slashes and no-break blanks only separate words; where they stood is kept as the
 * {@link Token.Gap gap}.
 */
final class Tokenizer {
    /** A mark for the end of a line that ends a statement. */
    static final String BLOCK = "\n";

    /** More words than an ordinary library of texts has; what is longer is no word. */
    private static final int MOST_REMEMBERED = 50_000;

    private static final int LONGEST_REMEMBERED = 30;

    private final LanguageRules.Spelling spelling;
    private final Words words = new Words();
    private final Map<String, Form> remembered = new ConcurrentHashMap<>();

    Tokenizer(LanguageRules.Spelling spelling) {
        this.spelling = spelling;
    }

    /** The tokens of a text, in its order. */
    List<Token> read(String text) {
        List<Piece> pieces = pieces(text);
        List<Token> tokens = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Form form = form(piece.word());
            Form joined =
                    joins(pieces, i) ? form(piece.word() + pieces.get(i + 1).word()) : Form.NONE;
            tokens.add(new Token(
                    piece.word(),
                    form.word(),
                    joined.word(),
                    piece.gap(),
                    piece.mark(),
                    form.begins() | joined.begins(),
                    piece.start(),
                    piece.end()));
        }
        return tokens;
    }

    private List<Piece> pieces(String text) {
        return new TextScan(text, spelling.abbreviations()).run();
    }

    // --- words

    /** The words of terms. */
    Words words() {
        return words;
    }

    /** How a word is looked up, and in which tries a term begins with it. */
    private record Form(int word, long begins) {
        static final Form NONE = new Form(Words.NONE, 0);
    }

    private Form form(String word) {
        Form known = remembered.get(word);
        if (known != null) {
            return known;
        }
        int number = words.number(spelling.key(word));
        Form form = new Form(number, words.begins(number));
        if (word.length() <= LONGEST_REMEMBERED && remembered.size() < MOST_REMEMBERED) {
            remembered.put(word, form);
        }
        return form;
    }

    private String key(Piece piece) {
        return piece.mark() ? piece.word() : spelling.key(piece.word());
    }

    private static boolean joins(List<Piece> pieces, int at) {
        return at + 1 < pieces.size()
                && pieces.get(at + 1).gap() == Token.Gap.HYPHEN
                && !pieces.get(at).mark();
    }

    // --- terms; their words are not remembered, because more terms may begin with them

    /** The keys of a term. */
    List<String> keys(String term) {
        return pieces(term).stream().map(this::key).toList();
    }

    /** The keys of a term, and its keys when what hyphens join is written as one word. */
    List<List<String>> spellings(String term) {
        List<Piece> pieces = pieces(term);
        List<String> apart = pieces.stream().map(this::key).toList();
        if (pieces.stream().noneMatch(piece -> piece.gap() == Token.Gap.HYPHEN)) {
            return List.of(apart);
        }
        return List.of(apart, joinedKeys(pieces));
    }

    private List<String> joinedKeys(List<Piece> pieces) {
        List<String> words = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = words.size() - 1;
            if (piece.gap() == Token.Gap.HYPHEN && last >= 0) {
                words.set(last, words.get(last) + piece.word());
            } else {
                words.add(piece.word());
            }
        }
        return words.stream().map(spelling::key).toList();
    }

    /** A token that has no key yet. */
    record Piece(String word, Token.Gap gap, boolean mark, int start, int end) {}
}
