package dev.kossa.language;

/**
 * An amount of time in a sentence.
 *
 * @param days its least length; 0 for a year
 * @param most its greatest length, days: the larger end of a range
 * @param unit one of the unit in which it was said, days; 0 for a year
 * @param from its first token
 * @param to end of its tokens, exclusive
 */
record TimePhrase(Kind kind, double days, double most, double unit, int from, int to) {
    enum Kind {
        /** "aged 15 years" */
        AGE,
        /** "for 15 years" */
        LASTING,
        /** "15 years ago", "in 2012" */
        PAST,
        /** "within 2 months", "2 months later" */
        POINT,
        /** "2 months", no more said */
        AMOUNT
    }
}
