package dev.kossa.language;

import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The search for places in one sentence. */
final class SpotSearch {
    /** Words that may stand between a side and its place besides adjectives of place ("left swollen hand"). */
    private static final int WORDS_BETWEEN = 2;

    private static final int ADJECTIVES_BETWEEN = 4;
    private static final int FILLERS_BETWEEN = 5;

    private record Name(String region, Laterality inside, int from, int to) {}

    private record Side(Laterality side, int from, int to) {}

    private final PlaceFinder finder;
    private final Line line;
    private final boolean[] taken;
    private final List<Spot> spots = new ArrayList<>();
    private final List<Side> sides = new ArrayList<>();
    private final List<Side> alone = new ArrayList<>();
    private final int[] sideEnding;
    private final int[] aloneEnding;
    private final int[] nameAt;

    SpotSearch(PlaceFinder finder, Line line, boolean[] taken) {
        this.finder = finder;
        this.line = line;
        this.taken = taken.clone();
        this.sideEnding = none(line.size() + 1);
        this.aloneEnding = none(line.size() + 1);
        this.nameAt = none(line.size());
    }

    void run() {
        findSides(finder.near(), sides, sideEnding);
        findSides(finder.alone(), alone, aloneEnding);
        List<Name> names = names();
        List<Side> before = names.stream().map(this::sideBefore).toList();
        for (int i = 0; i < names.size(); i++) {
            Spot spot = spot(names.get(i), before.get(i));
            if (isSaid(spot.site())) {
                spots.add(spot);
            }
        }
        if (names.isEmpty() && sides.size() == 1 && onlyFillersBeside(sides.get(0))) {
            alone.addAll(sides);
        }
        for (Side side : alone) {
            if (free(side.from(), side.to())) {
                spots.add(new Spot(PlaceFinder.side(side.side()), side.from(), side.from(), side.to(), side.to()));
                take(side.from(), side.to());
            }
        }
        spots.sort(Comparator.comparingInt(Spot::nameFrom));
        for (int i = 0; i < spots.size(); i++) {
            Arrays.fill(nameAt, spots.get(i).nameFrom(), spots.get(i).nameTo(), i);
        }
    }

    /** "The limb" alone does not say where. */
    private static boolean isSaid(BodySite site) {
        return !site.region().equals(BodySite.WHOLE_BODY) || site.side() != Laterality.UNSTATED;
    }

    /** The places that were found, in the order of the sentence. */
    List<Spot> spots() {
        return spots;
    }

    /** The places whose names share a word with a range of tokens. */
    List<Spot> spotsAt(int from, int to) {
        List<Spot> shared = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int index = nameAt[i];
            if (index >= 0
                    && (shared.isEmpty() || !shared.get(shared.size() - 1).equals(spots.get(index)))) {
                shared.add(spots.get(index));
            }
        }
        return shared;
    }

    /** The side that a word right before a finding gives it: "left DVT". */
    Optional<Laterality> looseSide(int at) {
        int index = sideEnding[at + 1];
        if (index < 0 || sides.get(index).from() != at || !free(at, at + 1)) {
            return Optional.empty();
        }
        return Optional.of(sides.get(index).side()).filter(side -> side != Laterality.BILATERAL);
    }

    /** For each token, where a place that begins there ends; the token itself when none begins. */
    int[] jumps() {
        int[] jumps = new int[line.size()];
        Arrays.setAll(jumps, i -> i);
        for (Spot spot : spots) {
            jumps[spot.from()] = spot.to();
            jumps[spot.nameFrom()] = spot.to();
        }
        return jumps;
    }

    // --- sides

    private void findSides(TermTrie<Laterality> trie, List<Side> found, int[] ending) {
        int at = 0;
        while (at < line.size()) {
            Optional<TermTrie.Match<Laterality>> match = trie.longest(line, at, line.size());
            if (match.isPresent()) {
                int end = match.get().end();
                ending[end] = found.size();
                found.add(new Side(match.get().value(), at, end));
                at = end;
            } else {
                at++;
            }
        }
    }

    private Side sideBefore(Name name) {
        Side none = new Side(name.inside(), name.from(), name.from());
        if (name.inside() != Laterality.UNSTATED) {
            return none;
        }
        int at = name.from();
        int words = WORDS_BETWEEN;
        for (int steps = 0; steps <= ADJECTIVES_BETWEEN && at >= 0; steps++) {
            if (sideEnding[at] >= 0) {
                return claim(sides.get(sideEnding[at]), name, words);
            }
            if (at == 0 || taken[at - 1]) {
                break;
            }
            if (!finder.isAdjective(line, at - 1)) {
                if (words == 0 || finder.isPhrase(line, at - 1)) {
                    break;
                }
                words--;
            }
            at--;
        }
        return aloneBefore(name).orElse(none);
    }

    /** "left side of the chest": fillers stand between. */
    private Optional<Side> aloneBefore(Name name) {
        int at = name.from();
        for (int steps = 0; steps <= FILLERS_BETWEEN && at >= 0; steps++) {
            if (aloneEnding[at] >= 0) {
                return Optional.of(claim(alone.get(aloneEnding[at]), name, WORDS_BETWEEN));
            }
            if (at == 0 || finder.fillers().longest(line, at - 1, at).isEmpty()) {
                return Optional.empty();
            }
            at--;
        }
        return Optional.empty();
    }

    private Side claim(Side side, Name name, int wordsLeft) {
        take(side.from(), side.to());
        boolean adjacent = wordsLeft == WORDS_BETWEEN;
        return adjacent ? side : new Side(side.side(), name.from(), name.from());
    }

    private Optional<Side> sideAfter(Name name) {
        int at = name.to();
        boolean mark = line.isMark(at, ",") || line.isMark(at, "(") || line.isMark(at, "-");
        int from = mark ? at + 1 : afterAdjectives(at);
        for (int end = from + 1; end <= Math.min(from + 2, line.size()); end++) {
            int index = sideEnding[end];
            if (index >= 0 && sides.get(index).from() == from && free(from, end) && (!mark || endsThere(end))) {
                take(from, end);
                int close = line.isMark(end, ")") && line.isMark(at, "(") ? end + 1 : end;
                return Optional.of(new Side(sides.get(index).side(), from, close));
            }
        }
        return Optional.empty();
    }

    /** "antebrazo distal izquierdo" */
    private int afterAdjectives(int at) {
        int end = at;
        while (end < line.size() && end - at < ADJECTIVES_BETWEEN && finder.isAdjective(line, end)) {
            end++;
        }
        return end;
    }

    private boolean endsThere(int at) {
        return at >= line.size() || finder.isPhrase(line, at);
    }

    /** The text names a side and nothing else. */
    private boolean onlyFillersBeside(Side side) {
        for (int i = 0; i < line.size(); i++) {
            boolean ofSide = i >= side.from() && i < side.to();
            boolean filler = line.token(i).mark()
                    || finder.fillers().longest(line, i, i + 1).isPresent();
            if (!ofSide && !filler) {
                return false;
            }
        }
        return true;
    }

    // --- names

    private List<Name> names() {
        int[] jumps = fillerJumps();
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            Optional<TermTrie.Match<String>> match =
                    taken[at] ? Optional.empty() : finder.regions().longest(line, at, line.size(), jumps);
            if (match.isPresent()) {
                int end = match.get().end();
                names.add(new Name(match.get().value(), sideInside(at, end), at, end));
                at = end;
            } else {
                at++;
            }
        }
        names.forEach(name -> take(name.from(), name.to()));
        return names;
    }

    private Laterality sideInside(int from, int to) {
        for (int end = from + 1; end <= to; end++) {
            if (sideEnding[end] >= 0 && sides.get(sideEnding[end]).from() >= from) {
                return sides.get(sideEnding[end]).side();
            }
        }
        return Laterality.UNSTATED;
    }

    /** From each token over the words that may stand inside a name. */
    private int[] fillerJumps() {
        int[] jumps = new int[line.size()];
        int[] length = new int[line.size() + 1];
        for (int at = line.size() - 1; at >= 0; at--) {
            int end = fillerEnd(at);
            length[at] = end > at ? Math.min(end - at + length[end], FILLERS_BETWEEN) : 0;
            jumps[at] = at + length[at];
        }
        return jumps;
    }

    private int fillerEnd(int at) {
        Optional<Integer> side = finder.near().longest(line, at, line.size()).map(TermTrie.Match::end);
        return side.or(() -> finder.fillers().longest(line, at, line.size()).map(TermTrie.Match::end))
                .orElse(at);
    }

    private Spot spot(Name name, Side before) {
        Laterality side = before.side();
        int to = name.to();
        if (side == Laterality.UNSTATED) {
            Optional<Side> after = sideAfter(name);
            side = after.map(Side::side).orElse(side);
            to = after.map(Side::to).orElse(to);
        }
        int from = before.from();
        while (from > 0 && !taken[from - 1] && finder.isAdjective(line, from - 1)) {
            from--;
        }
        return new Spot(new BodySite(name.region(), side), from, name.from(), name.to(), to);
    }

    // --- which tokens are used

    private boolean free(int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private void take(int from, int to) {
        Arrays.fill(taken, from, to, true);
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }
}
