package dev.kossa.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a term can mean. */
final class Senses {
    private final List<Sense> all;
    /** By kind of text; made when it is asked for first, which most terms never are. */
    private volatile @Nullable Map<TextContext, List<Sense>> meant;

    Senses(List<Sense> all) {
        this.all = List.copyOf(all);
    }

    Senses and(Senses more) {
        return new Senses(Stream.concat(all.stream(), more.all.stream()).toList());
    }

    /** What it means in a kind of text; empty when that does not know it. */
    List<Sense> in(TextContext context) {
        Map<TextContext, List<Sense>> known = meant;
        if (known == null) {
            known = new EnumMap<>(TextContext.class);
            for (TextContext each : TextContext.values()) {
                known.put(each, meantIn(each));
            }
            meant = known;
        }
        return known.getOrDefault(context, List.of());
    }

    /** The senses of the lowest rank. Analytes stand beside them, in running text drugs and methods too. */
    private List<Sense> meantIn(TextContext context) {
        List<Sense> known = all.stream()
                .filter(sense -> sense.group().isMeantIn(context))
                .distinct()
                .toList();
        int best = known.stream()
                .mapToInt(sense -> sense.group().rank(context))
                .min()
                .orElse(0);
        return known.stream()
                .filter(sense -> sense.isAnalyte()
                        || sense.group().rank(context) == best
                        || context.namesAll() && sense.isThing())
                .toList();
    }
}
