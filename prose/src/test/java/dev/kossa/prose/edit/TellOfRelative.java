package dev.kossa.prose.edit;

import dev.kossa.prose.fact.Passage;
import dev.kossa.prose.text.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A sentence about a relative is put between two sentences of the case. Only a family history may come of it. */
final class TellOfRelative implements Editor {
    private static final List<String> SENTENCES = List.of(
            " The mother had had a swelling of the right knee and fever.",
            " A brother had been treated with amoxicillin for pneumonia at the age of 4 years.",
            " The father's hemoglobin was 10.1 g/dL.",
            " A sister, aged 7 years, had a fracture of the left forearm; a radiograph showed calcification.",
            " The grandmother had gout and was receiving allopurinol.");

    @Override
    public List<Edit> edits(Scene scene) {
        List<Edit> edits = new ArrayList<>();
        int number = 0;
        for (Passage sentence : scene.sentences()) {
            OptionalInt at = Gaps.after(scene, sentence);
            if (sentence.paragraph().section() == SectionKind.CASE && at.isPresent()) {
                edits.add(Edit.replace(
                        "relative told",
                        scene,
                        at.getAsInt(),
                        at.getAsInt(),
                        SENTENCES.get(number++ % SENTENCES.size()),
                        Change.exactly(List.of(), List.of(), line -> line.contains("Finding[concept=family-"))));
            }
        }
        return edits;
    }
}
