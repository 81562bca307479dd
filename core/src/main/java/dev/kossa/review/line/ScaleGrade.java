package dev.kossa.review.line;

import dev.kossa.knowledge.Basis;
import java.util.List;

/**
 * What one scale says of one check. What was not assessed makes it a range, never a lower grade.
 *
 * @param scale id of the scale
 * @param label what people call it
 * @param low the grade that is reached for sure
 * @param high the grade that is possible
 * @param because the findings that gave the lower grade
 * @param missing what was not assessed and could raise it
 * @param says what the scale says of the lower grade
 * @param caution what must be known before the scale is used; empty when there is nothing
 * @param knowledge the row of the grade, then that of its reading
 */
public record ScaleGrade(
        String scale,
        String label,
        int low,
        int high,
        List<String> because,
        List<String> missing,
        String says,
        String caution,
        List<Basis> knowledge) {
    private static final int SHOWN = 4;

    public ScaleGrade {
        because = List.copyOf(because);
        missing = List.copyOf(missing);
        knowledge = List.copyOf(knowledge);
    }

    /** Whether nothing was found for sure and yet a grade cannot be ruled out. */
    public boolean ungraded() {
        return low == 0 && high > 0;
    }

    /** "grade 2", "grade 1 to 4", "grade 0 to 4". */
    public String grade() {
        return low == high ? "grade " + low : "grade " + low + " to " + high;
    }

    /** Scale, grade and findings: "VIP grade 2 (pain, redness)"; says so when the words of the scale were not seen at its source. */
    public String words() {
        String name = knowledge.get(0).tag().unconfirmed() ? label + ", unconfirmed," : label;
        String open = missing.isEmpty() ? "" : "not assessed: " + some(missing);
        if (ungraded()) {
            return name + " cannot be graded, " + grade() + " (" + open + ")";
        }
        String found = because.isEmpty() ? "nothing of it found" : String.join(", ", because);
        return name + " " + grade() + " (" + found + (open.isEmpty() ? "" : "; " + open) + ")";
    }

    private static String some(List<String> words) {
        int more = words.size() - SHOWN;
        return more <= 1
                ? String.join(", ", words)
                : String.join(", ", words.subList(0, SHOWN)) + " and " + more + " more";
    }
}
