package dev.kossa.prose.check;

import dev.kossa.issue.StatementsDiffer;
import dev.kossa.language.Statement.Mark;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading.Said;
import dev.kossa.prose.fact.Days;
import dev.kossa.prose.fact.FindingFinder;
import dev.kossa.prose.fact.Passage;
import dev.kossa.prose.fact.Role;
import dev.kossa.prose.fact.Story.Told;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A photograph shows one moment: a figure that is cited for what was found at two times is one of them. */
final class FigureCheck implements Check {
    private static final int MOST_DIGITS = 3;
    private static final int LONGEST = 60;

    /** A figure that is cited for what was found then. */
    private record Cited(Days days, String words, Quote quote) {}

    @Override
    public List<Said> find(Account account) {
        Map<String, Cited> first = new LinkedHashMap<>();
        Map<String, Said> found = new LinkedHashMap<>();
        Set<Integer> sentences = new HashSet<>();
        for (Told<FindingFinder.Found> told : account.story().findings()) {
            boolean inCase = Part.of(told.passage()).equals(Optional.of(Part.CASE));
            if (inCase && sentences.add(told.passage().quote().start())) {
                for (Mark mark : told.passage().marks(Role.FIGURE).toList()) {
                    cited(told, mark).ifPresent(number -> hold(account, told, mark, number, first, found));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static void hold(
            Account account,
            Told<FindingFinder.Found> told,
            Mark mark,
            String number,
            Map<String, Cited> first,
            Map<String, Said> found) {
        Passage passage = told.passage();
        Cited here = new Cited(told.days(), begin(passage), passage.quote(mark.start(), mark.end()));
        Cited before = first.putIfAbsent(number, here);
        if (before != null && !before.days.overlaps(here.days)) {
            found.putIfAbsent(
                    number,
                    account.said(
                            facts -> new StatementsDiffer(
                                    "time of figure " + number, List.of(before.words, here.words), facts),
                            before.quote,
                            here.quote));
        }
    }

    /** The number after the word. */
    private static Optional<String> cited(Told<FindingFinder.Found> told, Mark mark) {
        String text = told.passage().paragraph().text().text();
        int at = mark.end();
        while (at < text.length() && at < mark.end() + 2 && (text.charAt(at) == '.' || text.charAt(at) == ' ')) {
            at++;
        }
        int end = at;
        while (end < text.length() && end - at < MOST_DIGITS && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at ? Optional.of(text.substring(at, end)) : Optional.empty();
    }

    private static String begin(Passage passage) {
        int start = passage.statement().start();
        int end = passage.statement().end();
        return end - start <= LONGEST
                ? passage.words(start, end)
                : passage.words(start, start + LONGEST).strip() + " ...";
    }
}
