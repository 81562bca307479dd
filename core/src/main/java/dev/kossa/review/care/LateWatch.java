package dev.kossa.review.care;

import dev.kossa.record.Origin;
import java.time.LocalDate;

/**
 * The watch after intravenous calcium: lesions come days to weeks later, also after discharge and also without noticed extravasation.
 *
 * @param what the calcium that was given
 * @param until the day on which the watch ends
 * @param sentence what to look for, where, and until when
 * @param fact where it was recorded
 */
public record LateWatch(String what, LocalDate until, String sentence, Origin fact) {}
