package dev.kossa.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as a row of elements.
 *
 * @param drafts the concepts that it names, in its order
 * @param closings for each element that a comma separates from the one before: how its list is closed further on
 */
record Sentence(Line line, List<Element> elements, List<Draft> drafts, List<Closing> closings) {
    /** How a list ends. */
    enum Closing {
        /** Not by a word: the comma does not continue the list. */
        NONE,
        AND,
        OR
    }

    Sentence {
        elements = List.copyOf(elements);
        drafts = List.copyOf(drafts);
        closings = List.copyOf(closings);
    }

    static Sentence of(Line line, List<Element> elements) {
        return new Sentence(line, elements, drafts(elements), closings(elements));
    }

    Element element(int at) {
        line.effort().step();
        return elements.get(at);
    }

    int size() {
        return elements.size();
    }

    private static List<Draft> drafts(List<Element> elements) {
        List<Draft> drafts = new ArrayList<>();
        for (Element element : elements) {
            for (Item item : element.items()) {
                if (item instanceof Item.Named named) {
                    drafts.add(named.draft());
                }
            }
        }
        return drafts;
    }

    private static List<Closing> closings(List<Element> elements) {
        Closing[] closings = new Closing[elements.size()];
        Closing after = Closing.NONE;
        for (int i = elements.size() - 1; i >= 0; i--) {
            closings[i] = permitted(elements.get(i), after);
            after = closing(elements.get(i), closings[i]);
        }
        return List.of(closings);
    }

    /** How the list is closed, seen from the element before the given one. */
    private static Closing closing(Element element, Closing further) {
        Separator before = element.before();
        if (before.joinsByOr()) {
            return Closing.OR;
        }
        if (before.joinsByAnd()) {
            return element.continues() ? further : lastOfAnd(element);
        }
        boolean passes = before == Separator.COMMA || before == Separator.OPEN || before == Separator.CLOSE;
        return passes ? further : Closing.NONE;
    }

    private static Closing lastOfAnd(Element element) {
        boolean statement = element.opens() || element.has(LanguageRules.Role.VERB) || element.hasCue();
        return statement ? Closing.NONE : Closing.AND;
    }

    /**
     * An element that makes a statement of its own belongs to no list; one that has a place of its own, or was so before ("no trauma,
     * previous surgery or insect bite"), only to a list with "or".
     */
    private static Closing permitted(Element element, Closing closing) {
        boolean past = element.isOnlyPast() && closing == Closing.OR;
        if (element.has(LanguageRules.Role.VERB) || element.hasCue() && !past) {
            return Closing.NONE;
        }
        boolean own = element.opens() || element.placesWhatItNames();
        return closing == Closing.AND && own ? Closing.NONE : closing;
    }
}
