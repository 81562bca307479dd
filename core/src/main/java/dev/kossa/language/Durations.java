package dev.kossa.language;

import dev.kossa.language.Item.Named;
import dev.kossa.language.Item.Sign;
import dev.kossa.language.Item.Time;
import dev.kossa.language.LanguageRules.Meaning;
import dev.kossa.language.LanguageRules.Role;
import dev.kossa.language.Sense.Nature;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the complaints of a sentence have lasted. A duration belongs to the concept before it, or to the first one after it; it
 * counts when that is something with a place that the patient has now, and when no word such as "treated" stands between.
 */
final class Durations {
    /** How long a complaint has lasted. */
    record Lasting(TimePhrase time, boolean suspected) {}

    private final List<Lasting> found = new ArrayList<>();
    private @Nullable Draft last;
    private @Nullable TimePhrase waiting;
    private boolean aside;

    private Durations() {}

    /** The durations of complaints; to be asked after all cues have been applied. */
    static List<Lasting> of(Sentence sentence) {
        Durations durations = new Durations();
        for (Element element : sentence.elements()) {
            element.items().forEach(item -> durations.see(element, item));
        }
        if (sentence.size() == 1) {
            durations.takeAlone(sentence.element(0));
        }
        return durations.found;
    }

    private void see(Element element, Item item) {
        if (item instanceof Named named) {
            see(element, named.draft());
        } else if (item instanceof Sign sign && sign.phrase().is(Role.ASIDE)) {
            aside = true;
        } else if (item instanceof Time time && Timeline.lasts(element, time) && !aside) {
            if (last == null) {
                waiting = time.time();
            } else {
                take(time.time());
            }
        }
    }

    private void see(Element element, Draft draft) {
        if (isPassedOver(element, draft)) {
            return;
        }
        last = draft;
        aside = false;
        TimePhrase time = waiting;
        if (time != null) {
            take(time);
            waiting = null;
        }
    }

    /** Courses say nothing of what they are the course of; "swelling and fever for 3 months" speaks of the swelling too. */
    private boolean isPassedOver(Element element, Draft draft) {
        boolean placeless = draft.all(sense -> sense.nature() == Nature.PLACELESS);
        boolean general = draft.all(sense -> sense.nature() == Nature.GENERAL);
        boolean listed = element.before().joinsByAnd() || element.before().joinsByOr();
        return placeless || general && listed && last != null;
    }

    private void take(TimePhrase time) {
        Draft complaint = last;
        if (complaint != null && isComplaint(complaint)) {
            found.add(new Lasting(time, complaint.is(Meaning.SUSPECTED)));
        }
    }

    private static boolean isComplaint(Draft draft) {
        return draft.any(sense -> sense.takesPlaceOfSentence() && draft.holdsNow(sense));
    }

    /** A text that is nothing but a duration is that of the complaint. */
    private void takeAlone(Element element) {
        TimePhrase time = waiting;
        if (time != null && element.size() == 1) {
            found.add(new Lasting(time, false));
        }
    }
}
