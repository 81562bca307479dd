package dev.kossa.language;

import dev.kossa.language.LanguageRules.Role;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The times, places and concepts of one sentence, before any phrase is looked at. No two of them share a token. */
final class Spotting {
    private static final int FREE = -1;
    /** Letters of the longest unit that is also a term. */
    private static final int LONGEST_UNIT = 2;

    private final Line line;
    private final Phrases phrases;
    private final PlaceFinder places;
    private final SpotSearch search;
    /** By the token with which they begin. */
    private final @Nullable TimePhrase[] times;

    private final @Nullable Spot[] spots;
    private final @Nullable Draft[] drafts;
    private final boolean[] verbs;
    private final int[] blockFrom;
    private final int[] blockTo;

    Spotting(Line line, Finders finders, Terms terms) {
        this.line = line;
        this.times = new TimePhrase[line.size()];
        this.spots = new Spot[line.size()];
        this.drafts = new Draft[line.size()];
        this.verbs = new boolean[line.size()];
        this.blockFrom = new int[line.size()];
        this.blockTo = new int[line.size()];
        Arrays.fill(blockFrom, FREE);
        boolean[] taken = new boolean[line.size()];
        for (TimePhrase time : finders.times().find(line)) {
            times[time.from()] = time;
            block(time.from(), time.to());
            Arrays.fill(taken, time.from(), time.to(), true);
        }
        this.phrases = finders.phrases();
        this.places = finders.places();
        this.search = finders.places().search(line, taken);
        int[] jumps = search.jumps();
        jumpInside(jumps);
        findDrafts(terms, jumps);
        findShortened(terms, jumps);
        search.spots().forEach(this::keep);
    }

    private void findDrafts(Terms terms, int[] jumps) {
        int at = 0;
        while (at < line.size()) {
            int end = termEnd(terms, at, jumps);
            if (end > at) {
                at = end;
            } else {
                at++;
            }
        }
    }

    /** "Renal and liver function" is "renal function" and "liver function". */
    private void findShortened(Terms terms, int[] jumps) {
        for (int at = line.size() - 1; at > 1; at--) {
            Draft last = drafts[at];
            if (last != null && last.to() - at > 1) {
                findShortened(terms, at, last.to(), jumps);
            }
        }
    }

    private void findShortened(Terms terms, int from, int to, int[] jumps) {
        int at = joined(from) ? from - 2 : FREE;
        while (at >= 0 && free(at) && search.spotsAt(at, at + 1).isEmpty()) {
            int[] over = jumps.clone();
            over[at + 1] = from + 1;
            Optional<TermTrie.Match<List<Sense>>> whole = terms.longest(line, at, to, over);
            if (whole.isEmpty() || whole.get().end() != to) {
                return;
            }
            take(whole.get().value(), at, at + 1);
            at = line.isMark(at - 1, ",") ? at - 2 : FREE;
        }
    }

    /** Whether "and" or "or" stands before a token. */
    private boolean joined(int at) {
        return phrases.longest(line, at - 1, at)
                .map(TermTrie.Match::value)
                .filter(phrase -> phrase.is(Role.AND) || phrase.is(Role.OR) || phrase.is(Role.NOR))
                .isPresent();
    }

    /** "Sensation was fully intact" is the term "sensation intact". */
    private void jumpInside(int[] jumps) {
        int next = line.size();
        for (int at = line.size() - 1; at > 0; at--) {
            Optional<Phrase> inside = jumps[at] == at ? inside(at) : Optional.empty();
            if (inside.isPresent()) {
                jumps[at] = next;
                verbs[at] = inside.get().is(Role.VERB);
            } else {
                next = at;
            }
        }
    }

    private Optional<Phrase> inside(int at) {
        return phrases.longest(line, at, at + 1).map(TermTrie.Match::value).filter(phrase -> phrase.is(Role.INSIDE));
    }

    /** Takes the term that begins at a token and says where it ends; the token itself when there is none. */
    private int termEnd(Terms terms, int at, int[] jumps) {
        Optional<TermTrie.Match<List<Sense>>> match = term(terms, at, line.size(), jumps);
        if (match.isEmpty() || isUnit(match.get(), at)) {
            return at;
        }
        int end = match.get().end();
        if (givesWay(terms, at, end, jumps)) {
            return at;
        }
        take(match.get().value(), at, end);
        return end;
    }

    /** "Is soft" gives way to "soft tissue calcification", which is longer, when the words that are left say nothing by themselves. */
    private boolean givesWay(Terms terms, int from, int end, int[] jumps) {
        for (int at = from + 1; at < end; at++) {
            int other =
                    term(terms, at, line.size(), jumps).map(TermTrie.Match::end).orElse(at);
            if (other > end && other - at > end - from) {
                return term(terms, from, at, jumps).isEmpty();
            }
        }
        return false;
    }

    private void take(List<Sense> senses, int from, int end) {
        Arrays.fill(times, from, end, null);
        drafts[from] = draft(senses, from, end);
        block(from, end);
    }

    /** "mg" after a number is a unit, unless a number follows. */
    private boolean isUnit(TermTrie.Match<List<Sense>> match, int at) {
        boolean unit = match.end() == at + 1 && line.token(at).word().length() <= LONGEST_UNIT;
        boolean valueBefore = at > 0 && line.token(at - 1).isNumber();
        boolean valueAfter = at + 1 < line.size() && line.token(at + 1).isNumber();
        return unit && valueBefore && !valueAfter;
    }

    /** The longest term that begins at a token; it may contain a time and more, but not cut one. */
    private Optional<TermTrie.Match<List<Sense>>> term(Terms terms, int at, int before, int[] jumps) {
        int limit = before;
        while (limit > at && (free(at) || blockFrom[at] == at)) {
            Optional<TermTrie.Match<List<Sense>>> match = terms.longest(line, at, limit, jumps);
            if (match.isEmpty() || !cuts(at, match.get().end())) {
                return match;
            }
            limit = blockFrom[match.get().end() - 1];
        }
        return Optional.empty();
    }

    /** Whether a range of tokens ends within a block, or is one. */
    private boolean cuts(int from, int end) {
        int last = end - 1;
        return !free(last) && (blockTo[last] > end || blockFrom[last] == from && blockTo[last] == end);
    }

    private Draft draft(List<Sense> senses, int from, int to) {
        List<Spot> own = search.spotsAt(from, to);
        boolean endsWithPlace = false;
        List<BodySite> places = new ArrayList<>(own.size());
        for (int i = 0; i < own.size(); i++) {
            Spot spot = own.get(i);
            places.add(spot.site());
            endsWithPlace |= spot.nameFrom() > from && spot.nameTo() == to;
        }
        return new Draft(senses, from, to, places, endsWithPlace, holdsVerb(from, to));
    }

    /** Only a verb that was jumped over counts: one that a term has itself is a part of its name. */
    private boolean holdsVerb(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (verbs[at]) {
                return true;
            }
        }
        return false;
    }

    /** A place is kept when no concept has its words; its side may stand further off. */
    private void keep(Spot spot) {
        for (int i = spot.nameFrom(); i < spot.to(); i++) {
            if (!free(i)) {
                return;
            }
        }
        int from = spot.nameFrom();
        while (from > spot.from() && free(from - 1)) {
            from--;
        }
        spots[from] = spot;
        block(from, spot.to());
    }

    private void block(int from, int to) {
        Arrays.fill(blockFrom, from, to, from);
        Arrays.fill(blockTo, from, to, to);
    }

    private boolean free(int at) {
        return blockFrom[at] == FREE;
    }

    Optional<TimePhrase> time(int at) {
        return Optional.ofNullable(times[at]);
    }

    Optional<Spot> spot(int at) {
        return Optional.ofNullable(spots[at]);
    }

    Optional<Draft> draft(int at) {
        return Optional.ofNullable(drafts[at]);
    }

    /** Whether the word can describe a place. */
    boolean isAdjective(int at) {
        return places.isAdjective(line, at);
    }

    /** The side that a word gives to the concept right after it. */
    Optional<Laterality> looseSide(int at) {
        return at + 1 < drafts.length && drafts[at + 1] != null ? search.looseSide(at) : Optional.empty();
    }

    /** The longest phrase that begins at a token; it may contain a time, place or concept, but not cut one. */
    Optional<TermTrie.Match<Phrase>> phrase(int at, Phrases phrases) {
        int limit = line.size();
        while (limit > at) {
            Optional<TermTrie.Match<Phrase>> match = phrases.longest(line, at, limit);
            if (match.isEmpty()) {
                return match;
            }
            int end = match.get().end();
            if (!cuts(at, end)) {
                return match;
            }
            limit = blockFrom[end - 1];
        }
        return Optional.empty();
    }
}
