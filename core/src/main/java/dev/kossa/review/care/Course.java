package dev.kossa.review.care;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Span;
import java.util.List;
import java.util.Optional;

/**
 * Where the patient stands against published courses.
 *
 * @param day days since the lesion began
 * @param resolvedAtLeast share of the published patients that had surely resolved by that day
 * @param resolvedAtMost share of the published patients that may have resolved by that day
 * @param patients number of published patients
 * @param outcome time to resolution of this patient, as an interval (after, at the latest]; empty while it has not resolved
 * @param sentence what people read
 * @param basis the published cases
 */
public record Course(
        double day,
        double resolvedAtLeast,
        double resolvedAtMost,
        int patients,
        Optional<Span> outcome,
        String sentence,
        List<Basis> basis) {}
