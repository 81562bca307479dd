package dev.kossa.prose.fact;

import dev.kossa.language.Mention;
import dev.kossa.language.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Cuts what is too long for a sentence into pieces. What a sentence says is found by looking from each of its words to the others, which
 * no text may turn into hours; nobody writes such a sentence, but lists without full stops come close to it.
 */
final class Pieces {
    /** No sentence is longer, in characters. */
    private static final int LONGEST = 2_000;

    private final Statement whole;
    private int mentions;
    private int times;
    private int places;
    private int marks;

    private Pieces(Statement whole) {
        this.whole = whole;
    }

    /** The statement itself, or its pieces in their order. */
    static List<Statement> of(Statement statement) {
        if (statement.end() - statement.start() <= LONGEST) {
            return List.of(statement);
        }
        Pieces pieces = new Pieces(statement);
        List<Statement> all = new ArrayList<>();
        for (int start = statement.start(); start < statement.end(); start += LONGEST) {
            all.add(pieces.next(start, Math.min(start + LONGEST, statement.end())));
        }
        return all;
    }

    /** What begins between two offsets; the piece ends with the last of it. */
    private Statement next(int start, int end) {
        List<Mention> said = from(whole.mentions(), mentions, end, Mention::start);
        List<Statement.Time> when = from(whole.times(), times, end, Statement.Time::start);
        List<Statement.Place> where = from(whole.places(), places, end, Statement.Place::start);
        List<Statement.Mark> marked = from(whole.marks(), marks, end, Statement.Mark::start);
        mentions += said.size();
        times += when.size();
        places += where.size();
        marks += marked.size();
        int last = Math.max(last(said, Mention::end), last(when, Statement.Time::end));
        last = Math.max(last, Math.max(last(where, Statement.Place::end), last(marked, Statement.Mark::end)));
        return new Statement(said, when, where, marked, start, Math.max(end, last));
    }

    private static <T> List<T> from(List<T> all, int at, int end, ToIntFunction<T> start) {
        int to = at;
        while (to < all.size() && start.applyAsInt(all.get(to)) < end) {
            to++;
        }
        return all.subList(at, to);
    }

    private static <T> int last(List<T> all, ToIntFunction<T> end) {
        return all.stream().mapToInt(end).max().orElse(0);
    }
}
