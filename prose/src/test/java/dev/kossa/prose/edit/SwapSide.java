package dev.kossa.prose.edit;

import dev.kossa.prose.Reading.Located;
import dev.kossa.prose.fact.Passage;
import dev.kossa.record.BodySite;
import dev.kossa.record.Fact;
import dev.kossa.record.Laterality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** "Left" becomes "right", in sentences that name one side once. */
final class SwapSide implements Editor {
    private static final Pattern SIDE =
            Pattern.compile("\\b(left|right|both|bilateral|bilaterally)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Edit> edits(Scene scene) {
        List<Edit> edits = new ArrayList<>();
        for (Passage sentence : scene.sentences()) {
            List<MatchResult> sides =
                    SIDE.matcher(scene.words(sentence.quote())).results().toList();
            if (sides.size() == 1 && isOneSide(sides.get(0)) && !Scene.has(sentence, "same-side")) {
                edit(scene, sentence, sides.get(0), edits);
            }
        }
        return edits;
    }

    private static boolean isOneSide(MatchResult written) {
        return written.group().equalsIgnoreCase("left") || written.group().equalsIgnoreCase("right");
    }

    private static void edit(Scene scene, Passage sentence, MatchResult written, List<Edit> edits) {
        Laterality side = Laterality.valueOf(written.group().toUpperCase(Locale.ROOT));
        Laterality other = side == Laterality.LEFT ? Laterality.RIGHT : Laterality.LEFT;
        List<Fact> placed = scene.facts(sentence).stream()
                .map(Located::fact)
                .filter(fact -> Facts.side(fact).filter(side::equals).isPresent())
                .toList();
        if (placed.isEmpty()) {
            return;
        }
        List<String> come = placed.stream()
                .map(fact ->
                        Facts.at(fact, new BodySite(fact.site().orElseThrow().region(), other)))
                .map(Facts::patient)
                .toList();
        int start = sentence.quote().start() + written.start();
        String word = other.name().toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(written.group().charAt(0));
        edits.add(Edit.replace(
                "side swapped",
                scene,
                start,
                start + written.group().length(),
                capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word,
                Change.exactly(
                        placed.stream().map(Facts::patient).toList(),
                        come,
                        line -> scene.refersBack() && line.contains("Medication["))));
    }
}
