package dev.kossa.review.care;

import dev.kossa.knowledge.Basis;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One item of the follow-up schedule, with its days.
 *
 * @param from the first day on which it is due; empty when its zero is not known
 * @param until the last day on which it is due
 * @param zero from what it counts, as words
 * @param what what to do
 * @param when when it applies; empty for always
 */
public record Appointment(
        String id,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String zero,
        String what,
        String when,
        Basis basis) {}
