package dev.kossa.issue;

import java.time.ZonedDateTime;

/** What is said about one check of a site. About one check at most one such thing is said: the gravest. */
public sealed interface CheckIssue extends LineIssue
        permits BloodReturnAbsent,
                CannotBeGraded,
                CheckIncomplete,
                GradeChanged,
                InfiltrationGraded,
                LateLesionFound,
                MeasureNotPossible,
                PhlebitisGraded {
    /** What people call the site. */
    String site();

    /** When it was checked. */
    ZonedDateTime at();
}
