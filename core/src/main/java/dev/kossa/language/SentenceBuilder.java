package dev.kossa.language;

import dev.kossa.language.Item.Named;
import dev.kossa.language.Item.Place;
import dev.kossa.language.Item.Sign;
import dev.kossa.language.Item.Time;
import dev.kossa.language.Item.Word;
import dev.kossa.language.LanguageRules.Meaning;
import dev.kossa.language.LanguageRules.Role;
import dev.kossa.language.Token.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the tokens of one sentence into elements: what was spotted and the phrases between become items, and some phrases and marks
 * part the elements. A concept wins over a phrase that overlaps it, unless the phrase is longer and contains it.
 */
final class SentenceBuilder {
    private static final String QUESTION_MARK = "?";
    private static final Map<String, Separator> MARKS = Map.of(
            ",",
            Separator.COMMA,
            ";",
            Separator.SEMICOLON,
            ":",
            Separator.COLON,
            "=",
            Separator.COLON,
            QUESTION_MARK,
            Separator.QUESTION,
            "-",
            Separator.DASH,
            "(",
            Separator.OPEN,
            ")",
            Separator.CLOSE);

    private final Line line;
    private final Phrases phrases;
    private final Spotting spotting;
    private final List<Element> elements = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private Separator before = Separator.START;

    private SentenceBuilder(Line line, Finders finders, Terms terms) {
        this.line = line;
        this.phrases = finders.phrases();
        this.spotting = new Spotting(line, finders, terms);
    }

    /** The elements of a sentence, with the concepts that one kind of text knows. */
    static Sentence build(Line line, Finders finders, Terms terms) {
        SentenceBuilder builder = new SentenceBuilder(line, finders, terms);
        builder.run();
        return Sentence.of(line, PlaceLists.join(builder.elements));
    }

    private void run() {
        int at = 0;
        while (at < line.size()) {
            if (line.token(at).gap() == Gap.SLASH && !line.token(at).isNumber()) {
                separate(Separator.OR);
            }
            at = next(at);
        }
        endElement();
    }

    private int next(int at) {
        Optional<TermTrie.Match<Phrase>> phrase = phrase(at);
        if (phrase.isPresent()) {
            sign(phrase.get().value(), at, phrase.get().end());
            return phrase.get().end();
        }
        if (line.token(at).mark()) {
            mark(at);
            return at + 1;
        }
        Item item = item(at);
        items.add(item);
        return item.to();
    }

    private Optional<TermTrie.Match<Phrase>> phrase(int at) {
        boolean trailing = isTrailingQuestion(at);
        return trailing ? Optional.empty() : spotting.phrase(at, phrases);
    }

    private Item item(int at) {
        return spotting.time(at)
                .<Item>map(Time::new)
                .or(() -> spotting.draft(at).map(Named::new))
                .or(() -> spotting.spot(at).map(spot -> new Place(List.of(spot.site()), at, spot.to())))
                .or(() -> spotting.looseSide(at).map(side -> new Place(List.of(PlaceFinder.side(side)), at, at + 1)))
                .orElseGet(() -> new Word(at, spotting.isAdjective(at)));
    }

    private void sign(Phrase phrase, int from, int to) {
        if (phrase.is(Role.AND)) {
            separate(Separator.AND);
        } else if (phrase.is(Role.OR) || phrase.is(Role.NOR)) {
            separate(Separator.OR);
        } else if (phrase.is(Role.SCOPE_END)) {
            separate(Separator.SCOPE_END);
        }
        if (phrase.roles().isEmpty() || phrase.isCue() || !onlySeparates(phrase)) {
            items.add(new Sign(phrase, from, to));
        }
    }

    private static boolean onlySeparates(Phrase phrase) {
        for (Role role : phrase.roles()) {
            if (!separates(role)) {
                return false;
            }
        }
        return true;
    }

    private static boolean separates(Role role) {
        return role == Role.AND || role == Role.OR || role == Role.NOR || role == Role.SCOPE_END;
    }

    // --- marks

    private void mark(int at) {
        if (isTrailingQuestion(at) && !answered(at + 1)) {
            phrases.longest(line, at, at + 1).ifPresent(phrase -> sign(phrase.value(), at, at + 1));
        }
        Separator separator = MARKS.get(line.token(at).word());
        if (separator != null) {
            separate(separator);
        }
    }

    /** "cellulitis?" unlike "?cellulitis". */
    private boolean isTrailingQuestion(int at) {
        boolean question = line.isMark(at, QUESTION_MARK);
        boolean leads = question && at + 1 < line.size() && line.token(at + 1).gap() == Gap.NONE;
        return question && !leads;
    }

    private boolean answered(int at) {
        if (at >= line.size()) {
            return false;
        }
        Optional<Phrase> phrase = phrases.longest(line, at, line.size()).map(TermTrie.Match::value);
        return phrase.filter(answer -> answer.is(Role.YES) || answer.means(Meaning.ABSENT))
                .isPresent();
    }

    // --- elements

    private void separate(Separator separator) {
        if (items.isEmpty()) {
            before = before.then(separator);
        } else {
            endElement();
            before = separator;
        }
    }

    private void endElement() {
        if (!items.isEmpty()) {
            elements.add(new Element(before, items));
            items.clear();
        }
    }
}
