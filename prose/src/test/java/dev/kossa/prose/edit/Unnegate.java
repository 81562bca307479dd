package dev.kossa.prose.edit;

import dev.kossa.prose.Quote;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "No fever" becomes "fever", "not tender" "tender", "no pain or fever" "no pain but there was fever". */
final class Unnegate implements Editor {
    private static final int BEFORE = 34;
    private static final Pattern NO =
            Pattern.compile("(?<!,|and|or|but)(?: |^)((?:no|not|no evidence of|no signs? of|no history of) )$");
    private static final Pattern WITHOUT = Pattern.compile("\\b(without) $");
    private static final Pattern LIST = Pattern.compile("^[^,]*[a-z]( or | nor | and no )$");

    @Override
    public List<Edit> edits(Scene scene) {
        List<Edit> edits = new ArrayList<>();
        for (Findings.Last last : Findings.last(scene, Presence.ABSENT)) {
            edit(scene, last, NO, "")
                    .or(() -> edit(scene, last, WITHOUT, "with"))
                    .or(() -> last.placeFollows(scene) ? Optional.empty() : edit(scene, last, LIST, " but there was "))
                    .ifPresent(edits::add);
        }
        return edits;
    }

    private static Optional<Edit> edit(Scene scene, Findings.Last last, Pattern pattern, String words) {
        Quote quote = last.quote();
        int from = Math.max(last.sentence().quote().start(), quote.start() - BEFORE);
        Matcher before =
                pattern.matcher(scene.text().substring(from, quote.start()).replace('\n', ' '));
        return before.find()
                ? Optional.of(Edit.replace(
                        "negation taken away",
                        scene,
                        from + before.start(1),
                        from + before.end(1),
                        words,
                        Findings.turned(scene, last.facts(), Presence.PRESENT)))
                : Optional.empty();
    }
}
