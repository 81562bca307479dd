package dev.kossa.language;

import dev.kossa.language.Item.Named;
import dev.kossa.language.Item.Sign;
import dev.kossa.language.LanguageRules.Reach;
import dev.kossa.language.LanguageRules.Role;
import dev.kossa.language.Sentence.Closing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a cue governs: lists, not windows.
 *
 * <ul>
 *   <li>"or" and "nor" always continue a list.
 *   <li>"and" continues it, unless the list had an "or" before, or what follows is a statement of its own: it has a verb, a cue, or
 *       begins with an article or a word such as "mild". After a comma ("..., and") it only closes a list that had commas before.
 *   <li>A comma continues a list only if the list is closed by "and" or "or" further on, and what stands between could be an item of
 *       it. With "and", something that has a place of its own is no such item.
 *   <li>A verb, "but", "with" and the like, and a semicolon end it. A cue of the same meaning takes over.
 * </ul>
 */
final class Scope {
    private final Sentence sentence;
    private final Predicate<Phrase> takesOver;
    private final Reach reach;
    private final boolean loose;
    private final boolean partedByCues;
    private final List<Draft> governed = new ArrayList<>();
    private boolean sawOr;
    private boolean sawAnd;
    private int commas;

    private Scope(Sentence sentence, Governor governor) {
        this.sentence = sentence;
        this.takesOver = governor.takesOver();
        this.reach = governor.reach();
        this.loose = governor.loose();
        this.partedByCues = governor.partedByCues();
    }

    /**
     * What governs.
     *
     * @param takesOver whether another phrase ends what this one governs
     * @param loose what "and" joins, and has a place of its own, is no longer governed: "possible cellulitis and swelling of the hand"
     * @param partedByCues an element with a cue is a statement of its own; not so for "neither CRP nor ESR was raised"
     */
    record Governor(Reach reach, Predicate<Phrase> takesOver, boolean loose, boolean partedByCues) {}

    /** Concepts that are governed by a cue before them. */
    static List<Draft> after(Sentence sentence, int element, int item, Governor governor) {
        Scope scope = new Scope(sentence, governor);
        scope.goForward(element, item);
        return scope.governed;
    }

    /** Concepts that are governed by a cue after them, or that it answers: "fever: no". */
    static List<Draft> before(Sentence sentence, int element, int item, Governor governor) {
        Scope scope = new Scope(sentence, governor);
        scope.goBack(element, item);
        scope.goOnAlike(element + 1);
        return scope.governed;
    }

    // --- forward

    private void goForward(int element, int item) {
        if (reach == Reach.NEXT) {
            takeNeighbour(element, item + 1);
            return;
        }
        if (!takeFrom(element, item + 1)) {
            return;
        }
        boolean open = reach == Reach.OPEN_LIST;
        for (int at = element + 1; at < sentence.size(); at++) {
            Element next = sentence.element(at);
            boolean colon = at == element + 1
                    && next.before() == Separator.COLON
                    && item == sentence.element(element).size() - 1;
            open |= colon;
            if (!colon && !goesOn(next, at, open)) {
                return;
            }
            if (!takeFrom(at, 0)) {
                return;
            }
        }
    }

    private void takeNeighbour(int element, int item) {
        Element here = sentence.element(element);
        if (item >= 0 && item < here.size() && here.item(item) instanceof Named named) {
            governed.add(named.draft());
        }
    }

    private boolean goesOn(Element next, int at, boolean open) {
        return switch (next.before()) {
            case OR, COMMA_OR -> {
                sawOr = true;
                yield !(next.opens() && next.has(Role.VERB));
            }
            case AND -> next.continues() || goesOnByAnd(next);
            case COMMA_AND -> commas > 0 && !sawAnd && goesOnByAnd(next);
            case COMMA -> goesOnByComma(next, at, open);
            case OPEN -> !next.hasCue() && !next.has(Role.VERB);
            case CLOSE -> true;
            case START, DASH, QUESTION, COLON, SCOPE_END, SEMICOLON -> false;
        };
    }

    private boolean goesOnByAnd(Element next) {
        boolean tail = next.has(Role.TAIL) && commas == 0;
        boolean statement = next.opens() || next.has(Role.VERB) || tail || loose && next.placesWhatItNames();
        sawAnd = true;
        return !sawOr && (!statement || reach == Reach.CLAUSE && !next.opens());
    }

    private boolean goesOnByComma(Element next, int at, boolean open) {
        commas++;
        if (sawAnd) {
            return false;
        }
        Closing closing = sentence.closings().get(at);
        boolean item = !next.has(Role.VERB) && !next.hasCue() && !next.opens() && !next.placesWhatItNames();
        return open && item || closing == Closing.OR || closing == Closing.AND && !sawOr;
    }

    /** Takes the concepts from an item on; false when something ended the scope. */
    private boolean takeFrom(int element, int from) {
        Element here = sentence.element(element);
        boolean onlyVerbs = true;
        for (int i = from; i < here.size(); i++) {
            sentence.line().effort().step();
            if (here.item(i) instanceof Named named) {
                governed.add(named.draft());
            } else if (here.item(i) instanceof Sign sign && ends(sign, onlyVerbs)) {
                return false;
            }
            onlyVerbs &= isVerb(here, i);
        }
        return true;
    }

    private boolean ends(Sign sign, boolean verbsMayStand) {
        return takesOver.test(sign.phrase()) || isVerb(sign) && !verbsMayStand && reach != Reach.CLAUSE;
    }

    private static boolean isVerb(Element element, int at) {
        return element.is(at, Role.VERB) || element.is(at, Role.TAIL);
    }

    private static boolean isVerb(Sign sign) {
        return sign.phrase().is(Role.VERB) || sign.phrase().is(Role.TAIL);
    }

    // --- back

    private void goBack(int element, int item) {
        if (reach == Reach.NEXT) {
            takeNeighbour(element, item - 1);
            return;
        }
        Element here = sentence.element(element);
        if (takeBack(element, item - 1)) {
            boolean predicate = !here.namesBefore(item) && isVerb(here, 0);
            boolean answers = !here.namesBefore(item) && here.before().asks();
            goBackOver(element, answers, predicate, here.has(Role.SINGULAR_VERB));
        }
    }

    /** "CRP was normal, as were ESR and calcium"; what has a verb of its own says something else. */
    private void goOnAlike(int element) {
        if (reach == Reach.NEXT || element >= sentence.size()) {
            return;
        }
        Element alike = sentence.element(element);
        boolean otherVerb = alike.items().stream().skip(1).anyMatch(item -> item instanceof Sign sign && isVerb(sign));
        if (alike.is(0, Role.SAME) && !otherVerb) {
            commas = 0;
            sawAnd = false;
            sawOr = false;
            goForward(element, 0);
        }
    }

    /** @param predicate whether the clause begins with the verb of what stands before its comma: "CRP and ESR, were normal" */
    private void goBackOver(int element, boolean answers, boolean predicate, boolean single) {
        boolean open = reach == Reach.OPEN_LIST || answers;
        for (int at = element; at > 0; at--) {
            Element here = sentence.element(at);
            Element previous = sentence.element(at - 1);
            boolean first = (answers || predicate && here.before() == Separator.COMMA) && at == element;
            open |= here.before() == Separator.CLOSE;
            boolean goesOn = first || goesBack(here, open, single && !predicate && at > 1);
            boolean statement = previous.has(Role.VERB) || previous.has(Role.TAIL) || partedByCues && previous.hasCue();
            if (!goesOn || statement || !takeBack(at - 1, previous.size() - 1)) {
                return;
            }
        }
    }

    private boolean goesBack(Element here, boolean open, boolean singleSubject) {
        return switch (here.before()) {
            case OR, COMMA_OR -> {
                sawOr = true;
                yield true;
            }
            case AND, COMMA_AND -> {
                sawAnd = true;
                yield !here.opens() && !singleSubject;
            }
            case COMMA -> open || sawOr || sawAnd;
            case CLOSE -> true;
            case START, OPEN, DASH, QUESTION, COLON, SCOPE_END, SEMICOLON -> false;
        };
    }

    /** Takes the concepts from an item back; a verb ends the scope only when something stood between it and the cue. */
    private boolean takeBack(int element, int from) {
        Element here = sentence.element(element);
        boolean named = false;
        for (int i = from; i >= 0; i--) {
            sentence.line().effort().step();
            if (here.item(i) instanceof Named concept) {
                governed.add(concept.draft());
                named = true;
            } else if (here.item(i) instanceof Sign sign && ends(sign, !named)) {
                return false;
            }
        }
        return true;
    }
}
