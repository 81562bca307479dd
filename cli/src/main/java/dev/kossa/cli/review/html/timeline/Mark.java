package dev.kossa.cli.review.html.timeline;

import dev.kossa.record.Span;

/**
 * One statement on a row.
 *
 * @param from when it was so, or began; the span in which that must lie
 * @param until when it ended; the same as the beginning for what has no length
 * @param style how it looks
 * @param text a few words beside it; empty for none
 */
record Mark(Span from, Span until, Style style, String text) {
    /** How a mark looks, and what that means. */
    enum Style {
        /** There, abnormal, given, done. */
        FULL("full"),
        /** Looked for and not there, normal. */
        HOLLOW("hollow"),
        /** Said to be there and said not to be there. */
        HALF("half"),
        /** Calcium that was given. */
        CALCIUM("calcium");

        private final String css;

        Style(String css) {
            this.css = css;
        }

        /** The class of the style sheet. */
        String css() {
            return css;
        }
    }

    static Mark at(Span when, Style style, String text) {
        return new Mark(when, when, style, text);
    }

    boolean hasLength() {
        return !from.equals(until);
    }
}
