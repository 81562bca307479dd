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
    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST = 60;

    /** The number of a figure, with the words that cite it. */
    private record Citation(String number, Quote quote) {}

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
                    cited(told.passage(), mark).ifPresent(citation -> hold(account, told, citation, first, found));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static void hold(
            Account account,
            Told<FindingFinder.Found> told,
            Citation citation,
            Map<String, Cited> first,
            Map<String, Said> found) {
        String number = citation.number;
        Cited here = new Cited(told.days(), begin(told.passage()), citation.quote);
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

    /** "Fig. 1", "figure 2b": the word with the number after it. */
    private static Optional<Citation> cited(Passage passage, Mark mark) {
        String text = passage.paragraph().text().text();
        int at = mark.end();
        while (at < text.length() && at < mark.end() + 2 && (text.charAt(at) == '.' || text.charAt(at) == ' ')) {
            at++;
        }
        if (at == text.length() || !Character.isDigit(text.charAt(at))) {
            return Optional.empty();
        }
        int end = at;
        while (end < text.length() && end - at < LONGEST_NUMBER && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Optional.of(new Citation(text.substring(at, end), passage.quote(mark.start(), end)));
    }

    private static String begin(Passage passage) {
        int start = passage.statement().start();
        int end = passage.statement().end();
        return end - start <= LONGEST
                ? passage.words(start, end)
                : passage.words(start, start + LONGEST).strip() + " ...";
    }
}
