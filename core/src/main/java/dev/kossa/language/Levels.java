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
    private static final Scope.Governor GOVERNOR = new Scope.Governor(Reach.LIST, Levels::isLevel, false, false);

    private Levels() {}

    static void apply(Sentence sentence) {
        for (int e = 0; e < sentence.size(); e++) {
            Element element = sentence.element(e);
            for (int i = 0; i < element.size(); i++) {
                for (Role level : LEVELS) {
                    if (element.is(i, level)) {
                        apply(sentence, e, i, level);
                    }
                }
            }
        }
    }

    private static void apply(Sentence sentence, int element, int item, Role level) {
        List<Draft> described = analyteFollows(sentence.element(element), item)
                ? Scope.after(sentence, element, item, GOVERNOR)
                : Scope.before(sentence, element, item, GOVERNOR);
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
