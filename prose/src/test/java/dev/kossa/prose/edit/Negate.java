package dev.kossa.prose.edit;

import dev.kossa.prose.Quote;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Had fever" becomes "had no fever", "was tender" "was not tender", "pain and fever" "pain but no fever". */
final class Negate implements Editor {
    private static final int BEFORE = 14;
    private static final Pattern ARTICLE =
            Pattern.compile("\\b(?:had|has|have|with|was|is|there was|there is) (an?) $");
    private static final Pattern NOUN =
            Pattern.compile("\\b(?:had|has|have|with|showed|revealed|developed|reported)( )$");
    private static final Pattern ADJECTIVE = Pattern.compile("\\b(?:was|were|is|are)( )$");
    private static final Pattern LIST = Pattern.compile("[a-z](,? and )$");

    @Override
    public List<Edit> edits(Scene scene) {
        List<Edit> edits = new ArrayList<>();
        for (Findings.Last last : Findings.last(scene, Presence.PRESENT)) {
            edit(scene, last, ARTICLE, "no")
                    .or(() -> edit(scene, last, NOUN, " no "))
                    .or(() -> edit(scene, last, ADJECTIVE, " not "))
                    .or(() -> last.placeFollows(scene) ? Optional.empty() : edit(scene, last, LIST, " but no "))
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
                        "finding negated",
                        scene,
                        from + before.start(1),
                        from + before.end(1),
                        words,
                        Findings.turned(scene, last.facts(), Presence.ABSENT)))
                : Optional.empty();
    }
}
