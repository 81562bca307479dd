package dev.kossa.review.care;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.LocalDate;
import java.util.List;

/**
 * The watch after intravenous calcium: lesions come days to weeks later, also after discharge and also without noticed extravasation. Its
 * days are those of the watch of the lines.
 *
 * @param what the calcium that was given
 * @param until the day on which the watch ends
 * @param filmFrom from when a plain X-ray is informative
 * @param filmUntil until when it is made
 * @param sentence what to look for, where, and until when
 * @param fact where it was recorded
 * @param knowledge the rows that it rests on
 */
public record LateWatch(
        String what,
        LocalDate until,
        LocalDate filmFrom,
        LocalDate filmUntil,
        String sentence,
        Origin fact,
        List<Basis> knowledge) {
    public LateWatch {
        knowledge = List.copyOf(knowledge);
    }
}
