package dev.kossa.prose.fact;

import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.language.Mention;
import dev.kossa.language.Statement.Mark;
import dev.kossa.record.Measurement.Stated;
import dev.kossa.record.Presence;
import java.util.Optional;

/** What a text says of a laboratory value besides its number: high, low or normal. */
final class LabStatement {
    /** How far after the first of a list "were normal" may stand, in characters. */
    private static final int LIST = 400;

    private LabStatement() {}

    /** @param measured whether a number is given */
    static Stated of(Passage passage, Mention name, Analyte analyte, boolean measured) {
        if (said(passage, name, analyte.high(), Presence.PRESENT)) {
            return Stated.HIGH;
        }
        if (said(passage, name, analyte.low(), Presence.PRESENT)) {
            return Stated.LOW;
        }
        boolean normal = isNormal(passage, name, analyte) || passage.has(Role.ALL_NORMAL);
        boolean listed = !measured && name.level() == Stated.NOTHING && isOfNormalList(passage, name);
        return normal || listed ? Stated.NORMAL : name.level();
    }

    /** Neither high nor low. */
    private static boolean isNormal(Passage passage, Mention name, Analyte analyte) {
        boolean highAbsent = said(passage, name, analyte.high(), Presence.ABSENT);
        boolean lowAbsent = said(passage, name, analyte.low(), Presence.ABSENT);
        return (highAbsent || analyte.high().isEmpty())
                && (lowAbsent || analyte.low().isEmpty())
                && (highAbsent || lowAbsent);
    }

    private static boolean said(Passage passage, Mention name, Optional<String> finding, Presence presence) {
        return finding.isPresent()
                && passage.mentions(Mention.Kind.FINDING)
                        .anyMatch(mention -> mention.concept().equals(finding.get())
                                && mention.presence() == presence
                                && mention.start() == name.start());
    }

    // --- lists

    /** "Calcium, phosphate and PTH were measured and found to be normal", "no abnormality was found in calcium and phosphate". */
    private static boolean isOfNormalList(Passage passage, Mention name) {
        boolean before = passage.before(Role.NORMAL_BEFORE, name.start(), LIST)
                .filter(mark -> onlyAnalytes(passage, mark.end(), name.start()))
                .isPresent();
        return before
                || passage.after(Role.NORMAL_AFTER, name.end(), LIST)
                        .filter(mark -> onlyAnalytes(passage, name.end(), mark.start()))
                        .isPresent();
    }

    /** Whether a stretch of text names nothing but what is measured, gives no number and has no "but". */
    private static boolean onlyAnalytes(Passage passage, int from, int to) {
        boolean parted = passage.marks(Role.CONTRAST).anyMatch(mark -> isWithin(mark, from, to))
                || passage.words(from, to).chars().anyMatch(c -> c == ';' || Character.isDigit(c));
        return !parted
                && passage.statement().mentions().stream()
                        .filter(mention -> mention.start() >= from && mention.start() < to)
                        .allMatch(mention -> mention.kind() == Mention.Kind.ANALYTE
                                || passage.mentions(Mention.Kind.ANALYTE)
                                        .anyMatch(analyte -> analyte.start() == mention.start()));
    }

    private static boolean isWithin(Mark mark, int from, int to) {
        return mark.start() >= from && mark.start() < to;
    }
}
