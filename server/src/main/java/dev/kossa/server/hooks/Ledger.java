package dev.kossa.server.hooks;

import dev.kossa.issue.Issue.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was said to whom in this process, and what was answered. The same thing is said once in an encounter, by each hook; an alert is said
 * again until somebody has answered it. It is bounded: the oldest is forgotten first, and then something may be said a second time.
 */
final class Ledger {
    /** Cards that are remembered; about 300 bytes each. */
    private static final int MOST = 100_000;

    private static final Duration ENCOUNTER = Duration.ofHours(24);
    private static final Duration FEEDBACK = Duration.ofDays(30);

    /** Where a card is said: a service, on one hook, in one encounter of one client. */
    record Place(String client, String service, String hook, String encounter) {}

    private record Key(Place place, String rule, String identity) {}

    private record Said(Key key, Instant at, boolean answered) {}

    /** How often a rule was shown, and how it was answered. */
    record Counts(long shown, long interrupting, long accepted, long overridden) {
        private static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    private final Map<String, Said> byCard = bounded();
    private final Map<Key, String> hookInstance = bounded();
    private final Map<Key, Said> last = bounded();
    private final Map<String, Counts> counts = new TreeMap<>();

    private static <K, V> Map<K, V> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST;
            }
        };
    }

    /**
     * Whether a card was said before, and may be left out.
     *
     * @param instance of the hook: the same firing that is sent again gets the same answer
     */
    synchronized boolean isSaid(Place place, Card card, String instance, Instant now) {
        Key key = new Key(place, card.rule(), card.identity());
        Said before = last.get(key);
        if (before == null || before.at().plus(ENCOUNTER).isBefore(now) || instance.equals(hookInstance.get(key))) {
            return false;
        }
        return card.severity() != Severity.ALERT || before.answered();
    }

    /** Notes a card that is being shown. */
    synchronized void said(Place place, Card card, CardWriter.Written written, String instance, Instant now) {
        Key key = new Key(place, card.rule(), card.identity());
        Said said = new Said(key, now, false);
        forget(now);
        byCard.put(written.uuid(), said);
        last.remove(key);
        last.put(key, said);
        hookInstance.put(key, instance);
        boolean interrupts = written.indicator() == Indicator.CRITICAL;
        count(card.rule(), new Counts(1, interrupts ? 1 : 0, 0, 0));
    }

    /** Notes an answer; gives the rule of the card, if the card is known. */
    synchronized Optional<String> answered(Feedback.Answer answer) {
        Said said = byCard.get(answer.card());
        if (said == null) {
            return Optional.empty();
        }
        if (!said.answered()) {
            Said noted = new Said(said.key(), said.at(), true);
            byCard.put(answer.card(), noted);
            last.computeIfPresent(said.key(), (key, latest) -> new Said(key, latest.at(), true));
            count(said.key().rule(), new Counts(0, 0, answer.accepted() ? 1 : 0, answer.accepted() ? 0 : 1));
        }
        return Optional.of(said.key().rule());
    }

    private void forget(Instant now) {
        Iterator<Said> oldest = byCard.values().iterator();
        while (oldest.hasNext() && oldest.next().at().plus(FEEDBACK).isBefore(now)) {
            oldest.remove();
        }
    }

    private void count(String rule, Counts more) {
        Counts old = counts.getOrDefault(rule, Counts.NONE);
        counts.put(
                rule,
                new Counts(
                        old.shown() + more.shown(),
                        old.interrupting() + more.interrupting(),
                        old.accepted() + more.accepted(),
                        old.overridden() + more.overridden()));
    }

    /** The counts by rule, since the start of the process. */
    synchronized Map<String, Counts> counts() {
        return Map.copyOf(counts);
    }
}
