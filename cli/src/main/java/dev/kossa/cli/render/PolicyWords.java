package dev.kossa.cli.render;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Profile;
import java.util.List;

/** Which policy holds, as people read it. */
public final class PolicyWords {
    private PolicyWords() {}

    /** A profile, overlays and what they weaken, or the strictest values. */
    public static String of(Knowledge knowledge) {
        String profile = knowledge.profile().map(Profile::label).orElse("no profile, so the strictest values hold");
        List<String> weakened = knowledge.overlayRows().stream()
                .filter(row -> !row.weakens().isEmpty())
                .map(row -> row.layer() + " weakens " + String.join("; ", row.weakens()))
                .distinct()
                .toList();
        return weakened.isEmpty() ? profile : profile + "; " + String.join("; ", weakened);
    }
}
