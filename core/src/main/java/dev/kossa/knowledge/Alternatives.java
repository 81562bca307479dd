package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Terms written together: "calcinosis{| cutis} {after|due to} calcium" stands for four. */
final class Alternatives {
    private Alternatives() {}

    /** All that a written term stands for, in the order of its alternatives; itself when it has none. Braces do not nest. */
    static List<String> of(String written) {
        List<String> terms = List.of("");
        int at = 0;
        while (at < written.length()) {
            int open = written.indexOf('{', at);
            int close = open < 0 ? -1 : written.indexOf('}', open);
            if (close < 0) {
                return joined(terms, List.of(written.substring(at)));
            }
            terms = joined(terms, List.of(written.substring(at, open)));
            terms = joined(terms, List.of(written.substring(open + 1, close).split("\\|", -1)));
            at = close + 1;
        }
        return terms;
    }

    private static List<String> joined(List<String> begins, List<String> ends) {
        List<String> all = new ArrayList<>(begins.size() * ends.size());
        begins.forEach(begin -> ends.forEach(end -> all.add(begin + end)));
        return all;
    }
}
