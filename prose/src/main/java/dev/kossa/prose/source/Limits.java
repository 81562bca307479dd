package dev.kossa.prose.source;

import java.time.Duration;

/**
 * How much of a file is read. Whatever holds more is refused with a sentence, not cut.
 *
 * @param bytes of the file; no more than these, and one, are taken from the stream
 * @param characters of the text, or of the XML around it
 * @param pages of a PDF
 * @param unpacked bytes of one compressed part of a PDF after unpacking; a photograph of 40 million dots needs 120 million
 * @param depth of elements in XML
 * @param time for one PDF
 */
public record Limits(int bytes, int characters, int pages, int unpacked, int depth, Duration time) {
    /** A case report has 5 pages and 20 thousand characters, a doctoral thesis 200 pages and half a million. */
    public static final Limits USUAL =
            new Limits(50_000_000, 20_000_000, 500, 150_000_000, 200, Duration.ofSeconds(30));

    /** A number as it stands in a sentence: "50 million", or "2000". */
    static String said(int number) {
        return number >= 1_000_000 && number % 1_000_000 == 0 ? number / 1_000_000 + " million" : "" + number;
    }
}
