package dev.kossa.language;

import dev.kossa.language.Item.Named;
import dev.kossa.language.Item.Sign;
import dev.kossa.language.Item.Time;
import dev.kossa.language.LanguageRules.Cue;
import dev.kossa.language.LanguageRules.Meaning;
import dev.kossa.language.LanguageRules.Role;
import dev.kossa.language.LanguageRules.Stand;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells every concept of a sentence what the cues around it say of it. */
final class Cues {
    private final Sentence sentence;
    private final Set<Draft> begun;
    private final Set<Draft> placed;

    /** @param begun concepts after which a duration or a beginning is said */
    private Cues(Sentence sentence, Set<Draft> begun) {
        this.sentence = sentence;
        this.begun = begun;
        this.placed = places(sentence);
    }

    static void apply(Sentence sentence, Set<Draft> begun) {
        Cues cues = new Cues(sentence, begun);
        for (int e = 0; e < sentence.size(); e++) {
            Element element = sentence.element(e);
            for (int i = 0; i < element.size(); i++) {
                if (element.item(i) instanceof Sign sign) {
                    for (Cue cue : sign.phrase().cues()) {
                        cues.apply(cue, sign.phrase(), e, i);
                    }
                }
            }
        }
    }

    private void apply(Cue cue, Phrase phrase, int element, int item) {
        if (cue.means().contains(Meaning.NOTHING)) {
            return;
        }
        List<Draft> governed = governed(cue, element, item);
        if (cue.unlessLasting() && lasts(governed, element, item)) {
            return;
        }
        for (Draft draft : governed) {
            boolean denies = cue.means().contains(Meaning.ABSENT);
            boolean deniesDenial = denies && draft.saysAbsence() && !isBeside(element, draft);
            boolean isResult = denies && phrase.is(Role.NORMAL) && (draft.isAnalyte() || draft.isThing());
            if (!deniesDenial && !isResult && !(denies && placed.contains(draft))) {
                say(cue, draft);
            }
        }
    }

    /** Lesions that only say where something else is, and so are there: "no discharge from the lesion". */
    private static Set<Draft> places(Sentence sentence) {
        Set<Draft> places = new HashSet<>();
        for (int e = 0; e < sentence.size(); e++) {
            Element element = sentence.element(e);
            for (int i = 2; i < element.size(); i++) {
                boolean definite = element.is(i - 1, Role.OPENER)
                        && (element.is(i - 2, Role.LINK) || element.is(i - 2, Role.REACHING));
                if (definite && element.namesBefore(i) && element.item(i) instanceof Named named) {
                    named.draft().senses().stream()
                            .filter(sense -> sense.nature() == Sense.Nature.LESION)
                            .forEach(sense -> places.add(named.draft()));
                }
            }
        }
        return places;
    }

    /** "Not afebrile" denies that there is no fever; further on in a list, "not in distress, afebrile" does not. */
    private boolean isBeside(int element, Draft draft) {
        return sentence.element(element).items().stream()
                .anyMatch(item -> item instanceof Named named && named.draft() == draft);
    }

    /** "No sign suggestive of cellulitis" is no suspicion; "unlikely" is both. */
    private static void say(Cue cue, Draft draft) {
        boolean suspicionDenied = cue.means().equals(Set.of(Meaning.SUSPECTED)) && draft.is(Meaning.ABSENT);
        if (!suspicionDenied) {
            draft.say(cue.means());
        }
    }

    private List<Draft> governed(Cue cue, int element, int item) {
        Scope.Governor governor = new Scope.Governor(
                cue.reach(),
                phrase -> cue.means().stream().anyMatch(phrase::means),
                !cue.means().contains(Meaning.ABSENT),
                true);
        if (cue.stands().size() > 1 && joinsBoth(element, item)) {
            return Stream.of(element - 1, element)
                    .flatMap(at -> sentence.element(at).items().stream())
                    .filter(Named.class::isInstance)
                    .map(named -> ((Named) named).draft())
                    .toList();
        }
        return stand(cue, element, item) == Stand.BEFORE
                ? Scope.after(sentence, element, item, governor)
                : Scope.before(sentence, element, item, governor);
    }

    /** A cue such as "versus" that stands between two concepts of one list. */
    private boolean joinsBoth(int element, int item) {
        return item == 0
                && element > 0
                && sentence.element(element).before() == Separator.OR
                && sentence.element(element).namesAfter(item);
    }

    /** Where the cue stands, seen from what it governs. */
    private Stand stand(Cue cue, int element, int item) {
        Element here = sentence.element(element);
        boolean names = here.namesAfter(item);
        boolean named = here.namesBefore(item);
        boolean last = item == here.size() - 1;
        if (cue.stands().size() > 1) {
            return names && named
                    ? cue.stands().get(0)
                    : named || !names && (answers(here, item) || isPredicate(here)) ? Stand.AFTER : Stand.BEFORE;
        }
        if (cue.stands().contains(Stand.BEFORE)) {
            boolean beside = item > 0 && here.item(item - 1) instanceof Named;
            boolean nothingFollows = last && !colonFollows(element);
            return nothingFollows && (beside || answers(here, item)) ? Stand.AFTER : Stand.BEFORE;
        }
        return !named && last && colonFollows(element) ? Stand.BEFORE : Stand.AFTER;
    }

    /** Nothing but the cue stands after a colon, a dash, a question mark or in parentheses. */
    private static boolean answers(Element here, int item) {
        return item == 0 && here.size() == 1 && here.before().asks();
    }

    /** "Chills and cough, were absent", "signs (chills, cough) were absent" */
    private static boolean isPredicate(Element here) {
        boolean apart = here.before() == Separator.COMMA || here.before() == Separator.CLOSE;
        return apart && here.is(0, Role.VERB);
    }

    private boolean colonFollows(int element) {
        return element + 1 < sentence.size() && sentence.element(element + 1).before() == Separator.COLON;
    }

    private boolean lasts(List<Draft> governed, int element, int item) {
        Element here = sentence.element(element);
        boolean amountFollows = item + 1 < here.size()
                && here.item(item + 1) instanceof Time time
                && (time.time().kind() == TimePhrase.Kind.AMOUNT || time.time().kind() == TimePhrase.Kind.LASTING);
        return amountFollows || !governed.isEmpty() && begun.contains(governed.get(governed.size() - 1));
    }
}
