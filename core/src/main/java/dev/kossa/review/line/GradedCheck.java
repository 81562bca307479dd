package dev.kossa.review.line;

import java.util.List;

/**
 * One check with its grade by each scale that applies, side by side.
 *
 * @param check the check
 * @param driving the grade by the scale that drives the actions
 * @param infiltration the grades by the other scales of infiltration
 * @param phlebitis the grades by the scales of phlebitis
 * @param notApplied scales that were not used, each with the reason
 */
public record GradedCheck(
        Check check,
        ScaleGrade driving,
        List<ScaleGrade> infiltration,
        List<ScaleGrade> phlebitis,
        List<String> notApplied) {
    public GradedCheck {
        infiltration = List.copyOf(infiltration);
        phlebitis = List.copyOf(phlebitis);
        notApplied = List.copyOf(notApplied);
    }
}
