package dev.kossa.prose.edit;

import dev.kossa.prose.OtherPatient;
import dev.kossa.prose.Reading;
import dev.kossa.prose.fact.Passage;
import dev.kossa.prose.text.SectionKind;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A sentence about a patient of the literature is put between two sentences of the case or of the discussion. */
final class TellOfOther implements Editor {
    private static final List<String> SENTENCES = List.of(
            " In another report, a 34-year-old woman had fever and a swelling of the right foot after an infusion of potassium chloride [99].",
            " Miller et al. reported a 71-year-old man with fever and redness of the left forearm, whose creatinine was 310 umol/L [98].",
            " Another patient, a 5-week-old girl, had had fever for 3 days, and a radiograph showed calcification of the left thigh [97].",
            " A similar case was published in which a 12-year-old boy developed fever and blisters of both hands [96].");

    @Override
    public List<Edit> edits(Scene scene) {
        List<Edit> edits = new ArrayList<>();
        List<Passage> sentences = scene.sentences();
        boolean told = false;
        for (int i = 0; i < sentences.size(); i++) {
            Passage sentence = sentences.get(i);
            told |= sentence.paragraph().section() == SectionKind.CASE
                    && !scene.facts(sentence).isEmpty();
            boolean referred = i + 1 < sentences.size() && refers(sentences.get(i + 1));
            OptionalInt at = Gaps.after(scene, sentence);
            if (isTale(sentence, told) && !referred && at.isPresent()) {
                String where = sentence.paragraph().section() == SectionKind.CASE ? "case" : "discussion";
                edits.add(Edit.replace(
                        "other patient told (" + where + ")",
                        scene,
                        at.getAsInt(),
                        at.getAsInt(),
                        SENTENCES.get(i % SENTENCES.size()),
                        TellOfOther::fault));
            }
        }
        return edits;
    }

    private static boolean isTale(Passage sentence, boolean told) {
        SectionKind section = sentence.paragraph().section();
        return section == SectionKind.DISCUSSION || section == SectionKind.CASE && told;
    }

    /** "He" after another patient would be the other. */
    private static boolean refers(Passage sentence) {
        return Scene.has(sentence, "he") || Scene.has(sentence, "patient");
    }

    private static Optional<String> fault(Reading before, Reading after) {
        List<String> own = own(before);
        List<String> is = own(after);
        if (!own.equals(is)) {
            return Change.nothing().fault(before, after).map(fault -> "the own patient changed: " + fault);
        }
        List<OtherPatient> others = new ArrayList<>(after.others());
        if (others.size() != before.others().size() + 1) {
            return Optional.of("other patients " + before.others().size() + " became " + others.size());
        }
        boolean fever = others.stream().filter(TellOfOther::hasFever).count()
                > before.others().stream().filter(TellOfOther::hasFever).count();
        return fever ? Optional.empty() : Optional.of("the other patient has no fever");
    }

    private static List<String> own(Reading reading) {
        return Facts.all(reading).stream()
                .filter(line -> line.startsWith("patient: "))
                .toList();
    }

    private static boolean hasFever(OtherPatient other) {
        for (Fact fact : other.record().facts()) {
            if (fact instanceof Finding finding
                    && finding.concept().equals("fever")
                    && finding.presence() == Presence.PRESENT) {
                return true;
            }
        }
        return false;
    }
}
