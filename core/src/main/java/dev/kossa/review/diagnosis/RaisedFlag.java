package dev.kossa.review.diagnosis;

import dev.kossa.review.Because;
import java.util.List;

/**
 * A red flag that comes before any ranking.
 *
 * @param id id of the red flag in knowledge/
 * @param label what people read
 * @param sentence what it means and what to do
 * @param tests ids of the tests it demands
 * @param because the findings that raised it
 */
public record RaisedFlag(String id, String label, String sentence, List<String> tests, Because because) {
    public RaisedFlag {
        tests = List.copyOf(tests);
    }
}
