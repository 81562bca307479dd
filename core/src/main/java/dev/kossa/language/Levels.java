package dev.kossa.language;

import dev.kossa.language.Item.Named;
import dev.kossa.language.Item.Sign;
import dev.kossa.language.LanguageRules.Meaning;
import dev.kossa.language.LanguageRules.Reach;
import dev.kossa.language.LanguageRules.Role;
import java.util.List;
import java.util.Set;

/** Tells analytes whether they are called high, low or normal: "raised CRP and ESR", "WBC, CRP and ESR were normal". */
final class Levels {
    private static final List<Role> LEVELS = List.of(Role.HIGH, Role.LOW, Role.NORMAL);
    /** Elements that a value with its unit takes at most. */
    private static final int UNIT_PARTS = 3;

    private static final Scope.Governor GOVERNOR = new Scope.Governor(Reach.LIST, Levels::isLevel, false, false);

    private Levels() {}

    static void apply(Sentence sentence) {
        for (int e = 0; e < sentence.size(); e++) {
            Element element = sentence.element(e);
            for (int i = 0; i < element.size(); i++) {
                for (Role level : LEVELS) {
                    if (element.is(i, level) && !isReference(sentence, e, i)) {
                        apply(sentence, e, i, level);
                    }
                }
            }
        }
    }

    private static void apply(Sentence sentence, int element, int item, Role level) {
        List<Draft> described = described(sentence, element, item);
        boolean denied = isDenied(sentence.element(element), item);
        for (Draft draft : described) {
            if (draft.isThing()) {
                continue;
            }
            if (!draft.isAnalyte()) {
                return;
            }
            draft.level(level);
            if (denied) {
                draft.say(Set.of(Meaning.ABSENT));
            }
        }
    }

    private static List<Draft> described(Sentence sentence, int element, int item) {
        Element here = sentence.element(element);
        if (analyteFollows(here, item)) {
            return Scope.after(sentence, element, item, GOVERNOR);
        }
        List<Draft> before = Scope.before(sentence, element, item, GOVERNOR);
        boolean comment = before.isEmpty() && here.size() == 1 && here.before() == Separator.OPEN && element > 0;
        return comment ? lastBefore(sentence, element) : before;
    }

    /** "Calcium was 2.4 mmol/L (normal)"; the slash of a unit parts elements too. */
    private static List<Draft> lastBefore(Sentence sentence, int element) {
        for (int at = element - 1; at >= 0 && at >= element - UNIT_PARTS; at--) {
            Element before = sentence.element(at);
            for (int i = before.size() - 1; i >= 0; i--) {
                if (before.item(i) instanceof Named named) {
                    return List.of(named.draft());
                }
            }
        }
        return List.of();
    }

    /** "(normal 2.1 to 2.6)", "(normal: below 5)": what follows is the range, and nothing is said of the value. */
    private static boolean isReference(Sentence sentence, int at, int item) {
        Element element = sentence.element(at);
        if (item != 0 || element.before() != Separator.OPEN || !element.is(item, Role.NORMAL)) {
            return false;
        }
        if (item + 1 < element.size()) {
            return isNumber(sentence, element.item(item + 1));
        }
        return at + 1 < sentence.size() && sentence.element(at + 1).before() == Separator.COLON;
    }

    private static boolean isNumber(Sentence sentence, Item item) {
        return sentence.line().token(item.from()).isNumber();
    }

    /** "not raised" */
    private static boolean isDenied(Element element, int item) {
        return item > 0
                && element.item(item - 1) instanceof Sign sign
                && sign.phrase().means(Meaning.ABSENT);
    }

    private static boolean isLevel(Phrase phrase) {
        return LEVELS.stream().anyMatch(phrase::is);
    }

    private static boolean analyteFollows(Element element, int item) {
        for (int i = item + 1; i < element.size(); i++) {
            if (element.item(i) instanceof Named named) {
                return named.draft().isAnalyte();
            }
            boolean ends = element.is(i, Role.VERB) || element.item(i) instanceof Sign sign && isLevel(sign.phrase());
            if (ends) {
                return false;
            }
        }
        return false;
    }
}
