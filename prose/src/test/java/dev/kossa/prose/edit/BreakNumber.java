package dev.kossa.prose.edit;

import java.util.ArrayList;
import java.util.List;

/** A line ends within the number of a laboratory value. A text of long lines is first set in short ones, as on a page. */
final class BreakNumber implements Editor {
    private static final int LONG = 200;
    private static final int WIDTH = 80;
    /** No line is broken so near to the number for another reason. */
    private static final int SHORT = 20;

    @Override
    public List<Edit> edits(Scene scene) {
        List<Edit> edits = new ArrayList<>();
        for (Labs.Written written : Labs.of(scene)) {
            String number = written.number(scene);
            boolean measured = !written.value().unit().isEmpty();
            boolean inLine = written.start() > 0 && scene.text().charAt(written.start() - 1) != '\n';
            if (measured && inLine && number.length() > 1) {
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
        int last = start;
        for (int i = start; i < end; i++) {
            if (i == at) {
                last = at;
            } else if (text.charAt(i) == ' ' && i - last >= WIDTH && Math.abs(at - i) > SHORT) {
                wrapped.setCharAt(i, '\n');
                last = i;
            }
        }
        return wrapped.toString();
    }
}
