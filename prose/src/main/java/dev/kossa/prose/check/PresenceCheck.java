package dev.kossa.prose.check;

import dev.kossa.issue.ContradictorySigns;
import dev.kossa.issue.StatementsDiffer;
import dev.kossa.knowledge.Vocabulary.FindingKind;
import dev.kossa.language.Mention;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading.Said;
import dev.kossa.prose.fact.Days;
import dev.kossa.prose.fact.FindingFinder;
import dev.kossa.prose.fact.Passage;
import dev.kossa.prose.fact.Role;
import dev.kossa.prose.fact.Story.Told;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Presence;
import dev.kossa.record.SiteRelation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sign is not present and absent at once, and not denied in general where signs of its kind are described. What comes and goes does not
 * contradict itself, nor does "no other".
 */
final class PresenceCheck implements Check {
    private static final int BEFORE = 12;

    @Override
    public List<Said> find(Account account) {
        List<Told<FindingFinder.Found>> findings = account.story().findings().stream()
                .filter(PresenceCheck::isClaim)
                .toList();
        List<Told<FindingFinder.Found>> absent =
                findings.stream().filter(told -> is(told, Presence.ABSENT)).toList();
        List<Told<FindingFinder.Found>> present =
                findings.stream().filter(told -> is(told, Presence.PRESENT)).toList();
        Map<Moment, Told<FindingFinder.Found>> claims = claims(present);
        List<Said> found = new ArrayList<>();
        byConcept(absent).values().forEach(denials -> {
            bothWays(account, denials, claims).ifPresent(found::add);
            describedAfterAll(account, denials, present).ifPresent(found::add);
        });
        return found;
    }

    private static boolean isClaim(Told<FindingFinder.Found> told) {
        Mention mention = told.value().mention();
        FindingKind kind = told.value().finding().kind();
        return Part.of(told.passage()).isPresent()
                && (kind == FindingKind.SIGN || kind == FindingKind.SYMPTOM)
                && mention.status() == Mention.Status.CURRENT
                && mention.certainty() == Certainty.CERTAIN
                && !isOther(told.passage(), mention);
    }

    /** "No other skin changes." */
    private static boolean isOther(Passage passage, Mention mention) {
        return passage.before(Role.OTHER, mention.start(), BEFORE).isPresent()
                || passage.after(Role.OTHER, mention.start(), mention.end() - mention.start() + BEFORE)
                        .isPresent();
    }

    private static boolean is(Told<FindingFinder.Found> told, Presence presence) {
        return told.value().mention().presence() == presence;
    }

    private static Map<String, List<Told<FindingFinder.Found>>> byConcept(List<Told<FindingFinder.Found>> findings) {
        Map<String, List<Told<FindingFinder.Found>>> byConcept = new LinkedHashMap<>();
        findings.forEach(told -> byConcept
                .computeIfAbsent(told.value().finding().id(), concept -> new ArrayList<>())
                .add(told));
        return byConcept;
    }

    // --- present and absent

    /** Claims of one moment and place. History and examination may differ. */
    private record Moment(String concept, Optional<Part> part, Days days, Optional<BodySite> site, boolean examined) {
        static Moment of(Told<FindingFinder.Found> told) {
            return new Moment(
                    told.value().finding().id(),
                    Part.of(told.passage()),
                    told.days(),
                    told.value().mention().site(),
                    told.passage().has(Role.ADMISSION));
        }
    }

    private static Optional<Said> bothWays(
            Account account, List<Told<FindingFinder.Found>> denials, Map<Moment, Told<FindingFinder.Found>> claims) {
        return denials.stream()
                .filter(denial -> !changes(denial.passage()) && claims.containsKey(Moment.of(denial)))
                .findFirst()
                .map(denial -> bothWays(account, denial, Objects.requireNonNull(claims.get(Moment.of(denial)))));
    }

    private static Said bothWays(Account account, Told<FindingFinder.Found> denial, Told<FindingFinder.Found> claim) {
        return account.said(
                facts -> new StatementsDiffer(
                        "presence of " + denial.value().finding().label(),
                        List.of("present: " + words(claim), "absent: " + words(denial)),
                        facts),
                quote(claim),
                quote(denial));
    }

    private static Map<Moment, Told<FindingFinder.Found>> claims(List<Told<FindingFinder.Found>> present) {
        Map<Moment, Told<FindingFinder.Found>> claims = new HashMap<>();
        present.stream()
                .filter(told -> !changes(told.passage()))
                .forEach(told -> claims.putIfAbsent(Moment.of(told), told));
        return claims;
    }

    private static boolean changes(Passage passage) {
        return passage.hasAny(
                Role.RESOLVED,
                Role.IMPROVED,
                Role.THEN,
                Role.FOLLOW_UP,
                Role.AFTER,
                Role.EARLIER_VISIT,
                Role.ANOTHER_DAY);
    }

    // --- denied in general

    private static Optional<Said> describedAfterAll(
            Account account, List<Told<FindingFinder.Found>> denials, List<Told<FindingFinder.Found>> present) {
        String kind = denials.get(0).value().finding().id();
        Map<Beside, Set<Optional<BodySite>>> denied = denials.stream()
                .collect(Collectors.groupingBy(
                        Beside::of,
                        Collectors.mapping(told -> told.value().mention().site(), Collectors.toSet())));
        List<Told<FindingFinder.Found>> described = present.stream()
                .filter(told -> told.value().finding().implies().contains(kind)
                        && denied.getOrDefault(Beside.of(told), Set.of()).stream()
                                .anyMatch(site -> !isElsewhere(
                                        account, site, told.value().mention().site())))
                .toList();
        if (described.isEmpty()) {
            return Optional.empty();
        }
        List<String> labels = described.stream()
                .map(told -> told.value().finding().label())
                .distinct()
                .sorted()
                .toList();
        List<Quote> quotes = Stream.concat(denials.stream(), described.stream())
                .map(PresenceCheck::quote)
                .toList();
        return Optional.of(account.said(
                facts -> new ContradictorySigns(denials.get(0).value().finding().label(), labels, facts, List.of()),
                quotes));
    }

    /** "The left foot showed no skin changes" denies nothing of a hand. */
    private static boolean isElsewhere(Account account, Optional<BodySite> one, Optional<BodySite> other) {
        return one.isPresent()
                && other.isPresent()
                && account.vocabulary().bodySites().relation(one.get(), other.get()) == SiteRelation.ELSEWHERE;
    }

    /** Told of one time in one part. */
    private record Beside(Optional<Part> part, Days days) {
        static Beside of(Told<FindingFinder.Found> told) {
            return new Beside(Part.of(told.passage()), told.days());
        }
    }

    private static String words(Told<FindingFinder.Found> told) {
        Mention mention = told.value().mention();
        return told.passage().words(mention.start(), mention.end());
    }

    private static Quote quote(Told<FindingFinder.Found> told) {
        return told.passage().quote(told.value().mention());
    }
}
