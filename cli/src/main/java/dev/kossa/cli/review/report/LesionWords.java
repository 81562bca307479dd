package dev.kossa.cli.review.report;

import dev.kossa.cli.render.Dates;
import dev.kossa.review.diagnosis.Lesion;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the lesion is and since when: "left hand, since 2020-06-10". */
public final class LesionWords {
    private LesionWords() {}

    /** Empty when the record describes none. */
    public static Optional<String> of(Report report, Dates dates) {
        return report.review().diagnostics().lesion().map(lesion -> words(lesion, report, dates));
    }

    private static String words(Lesion lesion, Report report, Dates dates) {
        String sites = lesion.sites().stream()
                .map(report.knowledge().vocabulary().bodySites()::label)
                .distinct()
                .collect(Collectors.joining(", "));
        String since = lesion.onsetStated()
                ? "since " + dates.when(lesion.onset())
                : "first seen " + dates.when(lesion.firstSeen());
        return sites.isEmpty() ? since : sites + ", " + since;
    }
}
