package dev.kossa.prose.check;

import dev.kossa.issue.StatementsDiffer;
import dev.kossa.knowledge.Vocabulary.FindingKind;
import dev.kossa.language.Mention;
import dev.kossa.language.Statement.Time;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading.Said;
import dev.kossa.prose.fact.FindingFinder;
import dev.kossa.prose.fact.Passage;
import dev.kossa.prose.fact.Role;
import dev.kossa.prose.fact.Story.Told;
import dev.kossa.record.Presence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The abstract and the case name one reason for which the patient came. They differ when they share no sign, and the case does not tell
 * the sign of the abstract at all, but for what it tells of an earlier visit.
 */
final class ComplaintCheck implements Check {
    /** What the patient came with. */
    private record Complaint(Set<String> findings, boolean lesion, String words, Quote quote) {}

    @Override
    public List<Said> find(Account account) {
        Optional<Complaint> inAbstract = complaint(account, Part.ABSTRACT);
        Optional<Complaint> inCase = complaint(account, Part.CASE);
        if (inAbstract.isEmpty() || inCase.isEmpty()) {
            return List.of();
        }
        Complaint one = inAbstract.get();
        Complaint other = inCase.get();
        boolean same = one.lesion && other.lesion || one.findings.stream().anyMatch(toldInCase(account)::contains);
        return same
                ? List.of()
                : List.of(account.said(
                        facts -> new StatementsDiffer("presenting complaint", List.of(one.words, other.words), facts),
                        one.quote,
                        other.quote));
    }

    /** What the case says of the visit itself, with what that implies. */
    private static Set<String> toldInCase(Account account) {
        return account.story().findings().stream()
                .filter(told -> Part.of(told.passage()).equals(Optional.of(Part.CASE)) && isOfThisVisit(told))
                .flatMap(told -> Stream.concat(
                        Stream.of(told.value().finding().id()), told.value().finding().implies().stream()))
                .collect(Collectors.toSet());
    }

    private static boolean isOfThisVisit(Told<FindingFinder.Found> told) {
        boolean earlier = told.passage().has(Role.EARLIER_VISIT)
                || told.passage().statement().times().stream()
                        .anyMatch(time -> time.kind() == Time.Kind.PAST
                                && !told.passage().has(Role.BEGINS)
                                && !told.passage().has(Role.COMPLAINT));
        return !earlier && told.value().mention().status() == Mention.Status.CURRENT;
    }

    /** The first sentence of a part that says what the patient came with. */
    private static Optional<Complaint> complaint(Account account, Part part) {
        List<Told<FindingFinder.Found>> signs = account.story().findings().stream()
                .filter(told -> Part.of(told.passage()).equals(Optional.of(part)))
                .filter(told -> isSign(told.value()) && cameWith(told))
                .toList();
        return signs.stream()
                .findFirst()
                .map(Told::passage)
                .map(passage -> complaint(
                        passage,
                        signs.stream()
                                .filter(told -> told.passage().equals(passage))
                                .map(Told::value)
                                .toList()));
    }

    private static boolean cameWith(Told<FindingFinder.Found> told) {
        return told.passage()
                .first(Role.COMPLAINT)
                .filter(mark -> mark.end() <= told.value().mention().start())
                .isPresent();
    }

    private static Complaint complaint(Passage passage, List<FindingFinder.Found> signs) {
        int start = passage.first(Role.COMPLAINT).orElseThrow().start();
        int end = signs.get(signs.size() - 1).mention().end();
        return new Complaint(
                signs.stream().map(found -> found.finding().id()).collect(Collectors.toSet()),
                signs.stream().anyMatch(found -> found.finding().lesion()),
                passage.words(start, end),
                passage.quote(start, end));
    }

    private static boolean isSign(FindingFinder.Found found) {
        FindingKind kind = found.finding().kind();
        return (kind == FindingKind.SIGN || kind == FindingKind.SYMPTOM)
                && found.mention().presence() == Presence.PRESENT
                && found.mention().status() == Mention.Status.CURRENT;
    }
}
