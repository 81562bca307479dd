package dev.kossa.prose.check;

import dev.kossa.issue.ConflictingTime;
import dev.kossa.knowledge.Vocabulary.Finding;
import dev.kossa.knowledge.Vocabulary.FindingKind;
import dev.kossa.language.Mention;
import dev.kossa.language.Statement.Time;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading.Said;
import dev.kossa.prose.fact.Days;
import dev.kossa.prose.fact.DrugFinder;
import dev.kossa.prose.fact.OutcomeFinder;
import dev.kossa.prose.fact.Passage;
import dev.kossa.prose.fact.Role;
import dev.kossa.prose.fact.Story.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One event has one time: when the suspected drug was given, and how long it took until the lesion was gone. */
final class TimeCheck implements Check {
    /** What a resolution may be off and still be the same: a quarter. */
    private static final double OFF = 0.25;

    /** A time of an event, with the words that say it. */
    private record Moment(Days days, String words, Quote quote) {}

    @Override
    public List<Said> find(Account account) {
        List<Said> found = new ArrayList<>();
        found.addAll(given(account));
        found.addAll(differ(account, "resolution", resolutions(account)));
        return found;
    }

    // --- when the drug was given

    private static List<Said> given(Account account) {
        return Culprit.of(account)
                .map(culprit -> differ(
                        account, account.vocabulary().label(culprit.best().drug()), times(culprit)))
                .orElse(List.of());
    }

    /** What is given again has several times. */
    private static List<Moment> times(Culprit culprit) {
        List<Told<DrugFinder.Found>> once = culprit.told().stream()
                .filter(told -> !told.passage().has(Role.AGAIN))
                .toList();
        return culprit.exposures().times(once).stream()
                .map(given -> moment(given.drug().passage(), given.days(), given.time()))
                .toList();
    }

    private static Moment moment(Passage passage, Days days, Time time) {
        return new Moment(days, passage.words(time.start(), time.end()), passage.quote(time.start(), time.end()));
    }

    // --- how long it took

    /** The first resolution of each part of the text; within a part the story may tell of several lesions. */
    private static List<Moment> resolutions(Account account) {
        Map<Part, Moment> first = new LinkedHashMap<>();
        account.story().outcomes().stream()
                .filter(told -> told.value().kind() == OutcomeFinder.Kind.RESOLVED && isOfLesion(account, told))
                .forEach(told -> Part.of(told.passage())
                        .ifPresent(part -> told.value()
                                .after()
                                .ifPresent(after -> first.putIfAbsent(
                                        part,
                                        new Moment(
                                                widened(after),
                                                told.value().words(),
                                                told.value().quote())))));
        return List.copyOf(first.values());
    }

    /** "The fever resolved after 2 days" tells nothing of the lesion. */
    private static boolean isOfLesion(Account account, Told<OutcomeFinder.Found> told) {
        List<Finding> findings = told.passage()
                .mentions(Mention.Kind.FINDING)
                .flatMap(mention -> account.vocabulary().finding(mention.concept()).stream())
                .toList();
        return findings.isEmpty()
                || findings.stream()
                        .anyMatch(finding -> finding.lesion()
                                || finding.kind() == FindingKind.IMAGING
                                || finding.kind() == FindingKind.TISSUE);
    }

    private static Days widened(Days days) {
        return new Days(days.least() * (1 - OFF), days.most() * (1 + OFF));
    }

    /** The first time against the first one that cannot be the same. */
    private static List<Said> differ(Account account, String event, List<Moment> moments) {
        return moments.stream()
                .filter(moment -> !moment.days.overlaps(moments.get(0).days))
                .findFirst()
                .map(other -> List.of(differ(account, event, moments.get(0), other)))
                .orElse(List.of());
    }

    private static Said differ(Account account, String event, Moment one, Moment other) {
        return account.said(
                facts -> new ConflictingTime(event, List.of(one.words, other.words), facts), one.quote, other.quote);
    }
}
