package dev.kossa.cli.review.html.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts the marks of a row on lanes, one below the other, so that neither marks nor their texts touch. Where that takes too many lanes, texts
 * are left out.
 */
final class Lanes {
    private static final int MOST = 3;
    private static final double GAP = 6;

    private final double left;
    private final double right;
    private final double character;
    private final List<List<double[]>> taken = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();

    /**
     * @param left where the picture begins
     * @param right where it ends
     * @param character width of a character
     */
    Lanes(double left, double right, double character) {
        this.left = left;
        this.right = right;
        this.character = character;
    }

    /**
     * A mark in its place.
     *
     * @param lane from 0
     * @param from left end of the mark
     * @param until right end of the mark
     * @param text its text; empty when it has none or there is no room for it
     */
    record Placed(Mark mark, int lane, double from, double until, Optional<Text> text) {}

    /**
     * Where a text stands.
     *
     * @param words the text, shortened when the picture is too narrow for it
     * @param x where it begins, or ends when it stands at the left of its mark
     */
    record Text(String words, double x, boolean endsThere, int lane) {}

    static Lanes of(List<Mark> marks, Axis axis, double left, double right, double character) {
        Lanes lanes = new Lanes(left, right, character);
        marks.stream()
                .sorted(Comparator.comparing(mark -> mark.from().earliest()))
                .forEach(mark -> lanes.place(
                        mark,
                        axis.x(mark.from().earliest()),
                        axis.x(mark.until().latest())));
        return lanes;
    }

    int count() {
        return Math.max(1, taken.size());
    }

    List<Placed> placed() {
        return placed;
    }

    private void place(Mark mark, double from, double until) {
        double smallest = 2 * TimelineSvg.RADIUS;
        double middle = (from + until) / 2;
        double begin = until - from < smallest ? middle - smallest / 2 : from;
        double end = until - from < smallest ? middle + smallest / 2 : until;
        String words = shortened(mark.text());
        if (words.isEmpty() || !withText(mark, words, begin, end)) {
            below(mark, words, begin, end);
        }
    }

    /** A text that is wider than the picture ends behind the last item that fits. */
    private String shortened(String text) {
        int most = (int) ((right - left) / character);
        if (text.length() <= most) {
            return text;
        }
        String start = text.substring(0, most - 2);
        int comma = start.lastIndexOf(", ");
        int end = comma > 0 ? comma + 1 : Math.max(1, start.lastIndexOf(' '));
        return start.substring(0, end) + " …";
    }

    /** Text at the right of the mark, else at its left. */
    private boolean withText(Mark mark, String words, double begin, double end) {
        double text = character * words.length();
        double after = end + GAP + text;
        double before = begin - GAP - text;
        for (int lane = 0; lane < MOST; lane++) {
            if (after <= right && free(lane, begin, after)) {
                take(lane, begin, after);
                placed.add(new Placed(mark, lane, begin, end, Optional.of(new Text(words, end + GAP, false, lane))));
                return true;
            }
            if (before >= left && free(lane, before, end)) {
                take(lane, before, end);
                placed.add(new Placed(mark, lane, begin, end, Optional.of(new Text(words, begin - GAP, true, lane))));
                return true;
            }
        }
        return false;
    }

    /** Text under the mark, as far left as it must; or none. */
    private void below(Mark mark, String words, double begin, double end) {
        double text = character * words.length();
        int lane = lane(begin, end);
        take(lane, begin, end);
        double at = Math.max(left, Math.min(begin, right - text));
        boolean room = text > 0 && lane + 1 < MOST && free(lane + 1, at, at + text);
        if (room) {
            take(lane + 1, at, at + text);
        }
        placed.add(new Placed(
                mark, lane, begin, end, room ? Optional.of(new Text(words, at, false, lane + 1)) : Optional.empty()));
    }

    private int lane(double begin, double end) {
        for (int lane = 0; lane < MOST; lane++) {
            if (free(lane, begin, end)) {
                return lane;
            }
        }
        return MOST - 1;
    }

    private boolean free(int lane, double from, double to) {
        return lane >= taken.size()
                || taken.get(lane).stream().noneMatch(other -> from < other[1] + GAP && to > other[0] - GAP);
    }

    private void take(int lane, double from, double to) {
        while (taken.size() <= lane) {
            taken.add(new ArrayList<>());
        }
        taken.get(lane).add(new double[] {from, to});
    }
}
