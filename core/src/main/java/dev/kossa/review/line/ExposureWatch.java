package dev.kossa.review.line;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.BodySite;
import dev.kossa.record.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The late watch after one exposure: lesions come days to weeks later, also without noticed extravasation.
 *
 * @param drug what was given
 * @param site where
 * @param label what people call the place
 * @param end when the exposure ended
 * @param open whether the watch still goes on
 * @param until the last day of the watch
 * @param filmFrom from when a plain X-ray is informative
 * @param filmUntil until when it is made
 * @param lookFor what is looked for
 * @param letter text for the discharge letter
 * @param parents text for parents
 * @param exposure where the exposure was recorded
 * @param knowledge the rows it rests on
 */
public record ExposureWatch(
        String drug,
        BodySite site,
        String label,
        Instant end,
        boolean open,
        LocalDate until,
        LocalDate filmFrom,
        LocalDate filmUntil,
        List<String> lookFor,
        String letter,
        String parents,
        Origin exposure,
        List<Basis> knowledge) {
    public ExposureWatch {
        lookFor = List.copyOf(lookFor);
        knowledge = List.copyOf(knowledge);
    }
}
