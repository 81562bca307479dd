package dev.kossa.prose.edit;

import java.util.ArrayList;
import java.util.List;

/** A line ends within the number of a laboratory value. A text of long lines is first set in short ones, as on a page. */
final class BreakNumber implements Editor {
    private static final int LONG = 200;
    private static final int WIDTH = 80;

    @Override
    public List<Edit> edits(Scene scene) {
        List<Edit> edits = new ArrayList<>();
        for (Labs.Written written : Labs.of(scene)) {
            String number = written.number(scene);
            boolean measured = !written.value().unit().isEmpty();
            if (measured && number.length() > 1) {
                edits.add(edit(scene, written.start() + 1));
                int point = number.indexOf('.');
                if (point > 1) {
                    edits.add(edit(scene, written.start() + point));
                }
                if (point > 0) {
                    edits.add(edit(scene, written.start() + point + 1));
                }
            }
        }
        return edits;
    }

    private static Edit edit(Scene scene, int at) {
        Scene set = new Scene(scene.name(), wrapped(scene.text(), at), scene.reading(), scene.sentences());
        return Edit.replace("line broken in a number", set, at, at, "\n", Change.nothing());
    }

    /** The line that holds a place, broken at blanks so that the place is at the end of a line; no character more or less. */
    private static String wrapped(String text, int at) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        end = end < 0 ? text.length() : end;
        if (end - start < LONG) {
            return text;
        }
        StringBuilder wrapped = new StringBuilder(text);
        int last = at;
        for (int i = at; i > start; i--) {
            last = broken(wrapped, i, last);
        }
        last = at;
        for (int i = at; i < end; i++) {
            last = broken(wrapped, i, last);
        }
        return wrapped.toString();
    }

    /** Where the last line was broken: at a blank that is far enough from the one before. */
    private static int broken(StringBuilder text, int at, int last) {
        if (text.charAt(at) != ' ' || Math.abs(at - last) < WIDTH) {
            return last;
        }
        text.setCharAt(at, '\n');
        return at;
    }
}
