package dev.kossa.prose.fact;

import dev.kossa.language.Mention;
import dev.kossa.language.Statement.Mark;
import dev.kossa.prose.CaseSummary.Diagnosed;
import dev.kossa.prose.fact.Opinion.Stage;
import dev.kossa.record.Diagnosis.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Diagnoses of a list that no mechanism has: "the differential diagnosis included abscess, foreign body granuloma and fibroma". */
final class ListedDiagnoses {
    private static final String ENDS = ".;:([";
    /** Words of the longest name; what is longer is a clause. */
    private static final int LONGEST = 4;

    private ListedDiagnoses() {}

    static List<Opinion> find(Passage passage, Days days) {
        List<Opinion> opinions = new ArrayList<>();
        passage.marks(Role.DIFFERENTIAL_LIST).forEach(mark -> list(passage, mark.end(), days, opinions));
        return opinions;
    }

    private static void list(Passage passage, int from, Days days, List<Opinion> opinions) {
        int end = end(passage, from);
        int at = from;
        while (at < end) {
            int next = itemEnd(passage, at, end);
            item(passage, at, next, days).ifPresent(opinions::add);
            at = afterJoint(passage, next);
        }
    }

    /** Where the list ends: at a mark, or where a phrase says something else. */
    private static int end(Passage passage, int from) {
        String text = passage.paragraph().text().text();
        int end = from;
        while (end < passage.statement().end() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int limit = end;
        return passage.statement().marks().stream()
                .filter(mark -> mark.start() > from && !mark.is(Role.JOINS.key()))
                .filter(mark -> !isInDisease(passage, mark))
                .mapToInt(Mark::start)
                .reduce(limit, Math::min);
    }

    private static boolean isInDisease(Passage passage, Mark mark) {
        return passage.mentions(Mention.Kind.MECHANISM)
                .anyMatch(mention -> mention.start() <= mark.start() && mark.end() <= mention.end());
    }

    private static int itemEnd(Passage passage, int from, int end) {
        int comma = passage.paragraph().text().text().indexOf(',', from);
        int item = comma < 0 ? end : Math.min(comma, end);
        return passage.marks(Role.JOINS)
                .mapToInt(Mark::start)
                .filter(start -> start >= from)
                .reduce(item, Math::min);
    }

    private static int afterJoint(Passage passage, int at) {
        return passage.marks(Role.JOINS)
                .filter(mark -> mark.start() == at)
                .mapToInt(Mark::end)
                .findFirst()
                .orElse(at + 1);
    }

    private static Optional<Opinion> item(Passage passage, int from, int to, Days days) {
        boolean known = passage.mentions(Mention.Kind.MECHANISM)
                .anyMatch(mention -> mention.start() < to && from < mention.end());
        String words = passage.words(from, to).strip();
        boolean name = words.chars().anyMatch(Character::isLetter)
                && words.chars().filter(Character::isWhitespace).count() < LONGEST;
        return known || !name
                ? Optional.empty()
                : Optional.of(new Opinion(
                        new Diagnosed(Optional.empty(), words),
                        Stage.DIFFERENTIAL,
                        Status.PROVISIONAL,
                        Optional.empty(),
                        days,
                        passage.paragraph().section(),
                        passage.quote(from, to)));
    }
}
