package dev.kossa.language;

import dev.kossa.language.Item.Named;
import dev.kossa.language.Item.Time;
import dev.kossa.language.LanguageRules.Meaning;
import dev.kossa.language.LanguageRules.Role;
import dev.kossa.language.TimePhrase.Kind;
import java.util.HashSet;
import java.util.Set;

/** What the times of a sentence say of its concepts. */
final class Timeline {
    private final Sentence sentence;

    Timeline(Sentence sentence) {
        this.sentence = sentence;
    }

    // --- durations and beginnings

    /** Concepts after which, before the next concept, a duration or a beginning is said: "swelling that started 5 days ago". */
    Set<Draft> begun() {
        Set<Draft> begun = new HashSet<>();
        Draft last = null;
        for (Element element : sentence.elements()) {
            for (int i = 0; i < element.size(); i++) {
                Item item = element.item(i);
                if (item instanceof Named named) {
                    last = named.draft();
                } else if (last != null
                        && item instanceof Time time
                        && (lasts(element, time) || standsBeside(element, i))) {
                    begun.add(last);
                }
            }
        }
        return begun;
    }

    private static boolean standsBeside(Element element, int at) {
        return element.item(at) instanceof Time time
                && time.time().kind() == Kind.AMOUNT
                && at > 0
                && element.item(at - 1) instanceof Named;
    }

    /** A duration, or a point in the past at which something began. */
    static boolean lasts(Element element, Time time) {
        Kind kind = time.time().kind();
        return kind == Kind.LASTING || kind == Kind.PAST && time.time().days() > 0 && element.has(Role.ONSET);
    }

    // --- what was in the past

    /** Says of every concept beside a point in the past that it was then. */
    void markPast() {
        for (int e = 0; e < sentence.size(); e++) {
            Element element = sentence.element(e);
            for (int i = 0; i < element.size(); i++) {
                boolean past =
                        element.item(i) instanceof Time time && time.time().kind() == Kind.PAST;
                if (past && !element.has(Role.ONSET)) {
                    markPast(e, i);
                }
            }
        }
    }

    private void markPast(int element, int item) {
        Element here = sentence.element(element);
        boolean before = mark(here, item - 1, -1);
        boolean after = mark(here, item + 1, 1);
        boolean opensSentence = !before && !after && item == 0 && element + 1 < sentence.size();
        if (opensSentence) {
            Element next = sentence.element(element + 1);
            if (next.before() == Separator.COMMA && !next.has(Role.ONSET)) {
                mark(next, 0, 1);
            }
        }
    }

    private boolean mark(Element element, int from, int step) {
        boolean any = false;
        for (int i = from; i >= 0 && i < element.size() && !(element.item(i) instanceof Time); i += step) {
            sentence.line().effort().step();
            if (element.item(i) instanceof Named named) {
                named.draft().say(Set.of(Meaning.HISTORY));
                any = true;
            }
        }
        return any;
    }
}
