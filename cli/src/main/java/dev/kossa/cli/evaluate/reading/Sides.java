package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.evaluate.reading.CaseMarks.Side;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Left, right or both. */
final class Sides {
    private Sides() {}

    /** A side of the gold that is none of these three is not scored. */
    static void score(Field field, Optional<String> gold, List<BodySite> found, Marks marks) {
        Optional<String> said = of(found).map(Sides::words);
        Optional<String> expected = gold.flatMap(Sides::known);
        if (gold.isPresent() && expected.isEmpty()) {
            marks.leaveOut(field, Side.GOLD, gold.get());
        } else {
            marks.one(field, expected, said, expected.equals(said));
        }
    }

    private static Optional<String> known(String written) {
        return Arrays.stream(Laterality.values())
                .filter(side -> side != Laterality.UNSTATED)
                .map(Sides::words)
                .filter(written.toLowerCase(Locale.ROOT)::equals)
                .findFirst();
    }

    /** The side of all places together; empty when none has one. */
    static Optional<Laterality> of(List<BodySite> sites) {
        Set<Laterality> sides = EnumSet.noneOf(Laterality.class);
        sites.forEach(site -> sides.add(site.side()));
        sides.remove(Laterality.UNSTATED);
        return sides.size() > 1
                ? Optional.of(Laterality.BILATERAL)
                : sides.stream().findFirst();
    }

    private static String words(Laterality side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
