package dev.kossa.cli.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/** Makes spans nest, as elements must: one that ends outside of another is cut there. */
final class Nesting {
    /** Of two that begin together the longer one holds the other. */
    private static final Comparator<Part> ORDER = Comparator.comparingInt(Part::start)
            .thenComparing(Comparator.comparingInt(Part::end).reversed())
            .thenComparingInt(part -> part.mark().quote().start());

    private Nesting() {}

    /**
     * A piece of a mark.
     *
     * @param mark the mark
     * @param start where it begins
     * @param end where it ends
     */
    record Part(Mark mark, int start, int end) {
        /** Whether the mark begins here. */
        boolean first() {
            return start == mark.quote().start();
        }

        /** Whether the mark ends here. */
        boolean last() {
            return end == mark.quote().end();
        }
    }

    /** The marks as parts of which any two lie apart or one in the other, from left to right and from outside to inside. */
    static List<Part> of(Collection<Mark> marks) {
        PriorityQueue<Part> waiting = new PriorityQueue<>(ORDER);
        marks.forEach(mark ->
                waiting.add(new Part(mark, mark.quote().start(), mark.quote().end())));
        List<Part> parts = new ArrayList<>();
        Deque<Integer> ends = new ArrayDeque<>();
        while (!waiting.isEmpty()) {
            Part part = waiting.remove();
            while (!ends.isEmpty() && ends.peek() <= part.start()) {
                ends.pop();
            }
            int limit = ends.isEmpty() ? part.end() : Math.min(ends.peek(), part.end());
            if (limit < part.end()) {
                waiting.add(new Part(part.mark(), limit, part.end()));
            }
            parts.add(new Part(part.mark(), part.start(), limit));
            ends.push(limit);
        }
        return parts;
    }
}
