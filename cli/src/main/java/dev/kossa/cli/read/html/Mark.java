package dev.kossa.cli.read.html;

import dev.kossa.prose.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A span that is marked in the text: what is said there, and which contradictions it is part of. */
final class Mark {
    /** The style of what a field of the case says. */
    static final String SAID = "said";

    private final Quote quote;
    private final Set<String> kinds = new TreeSet<>();
    private final List<String> sayings = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /**
     * From one span of an issue to the next.
     *
     * @param issue number of the issue, from 1
     * @param other the other span
     */
    record Link(int issue, Quote other) {}

    Mark(Quote quote) {
        this.quote = quote;
    }

    Quote quote() {
        return quote;
    }

    void says(String kind, String saying) {
        kinds.add(kind);
        if (!sayings.contains(saying)) {
            sayings.add(saying);
        }
    }

    /** Something more about how it is drawn. */
    void looks(String style) {
        kinds.add(style);
    }

    void links(Link link) {
        links.add(link);
    }

    /** Classes of the style; what only a field of the case says is marked where nothing else is. */
    String classes() {
        return kinds.stream()
                .filter(kind -> kinds.size() == 1 || !kind.equals(SAID))
                .collect(Collectors.joining(" "));
    }

    /** What is said there, one line each. */
    List<String> sayings() {
        return sayings;
    }

    List<Link> links() {
        return links;
    }

    /** Where links lead: one span, one place. */
    static String id(Quote quote) {
        return "w" + quote.start() + "-" + quote.end();
    }
}
