package dev.kossa.review.causality;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * One item of the Naranjo scale, answered.
 *
 * @param item number, 1 to 10
 * @param question the question
 * @param answer yes, no or do not know
 * @param points the points of that answer
 * @param reason why it was answered so
 * @param facts the facts behind it
 */
public record NaranjoAnswer(int item, String question, Answer answer, int points, String reason, List<Origin> facts) {
    public NaranjoAnswer {
        facts = List.copyOf(facts);
    }

    /** The three possible answers. */
    public enum Answer {
        YES,
        NO,
        DO_NOT_KNOW
    }
}
