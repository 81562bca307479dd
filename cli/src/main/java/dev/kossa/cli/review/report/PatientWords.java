package dev.kossa.cli.review.report;

import dev.kossa.record.Patient;
import dev.kossa.record.Patient.Sex;
import dev.kossa.record.When;
import dev.kossa.review.Days;
import dev.kossa.review.diagnosis.Lesion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Who the patient is, in a few words: "Boy, 9 months". */
public final class PatientWords {
    private static final int ADULT_a = 18;

    /** A lesion that was seen so long ago was that of a younger patient. */
    private static final double LONG_d = 183;

    private final Patient patient;
    private final ZoneId zone;

    private PatientWords(Patient patient, ZoneId zone) {
        this.patient = patient;
        this.zone = zone;
    }

    /** The patient of a report, at its moment; and when the lesion was first seen, if that was long before. */
    public static String of(Report report) {
        PatientWords words = new PatientWords(report.review().record().patient(), report.zone());
        Instant asOf = report.review().asOf();
        String now = words.at(asOf);
        Optional<String> then = report.review()
                .diagnostics()
                .lesion()
                .map(Lesion::firstSeen)
                .filter(seen -> !seen.isUnknown() && Days.between(seen.latest(), asOf) > LONG_d)
                .flatMap(seen -> words.age(seen.latest()));
        return then.map(age -> now + " (" + age + " when the lesion was first seen)")
                .orElse(now);
    }

    /** A patient at a moment, with days as local days of the zone. */
    public static String of(Patient patient, ZoneId zone, Instant moment) {
        return new PatientWords(patient, zone).at(moment);
    }

    private String at(Instant moment) {
        Optional<String> age = age(moment);
        String who = noun(moment);
        return who.substring(0, 1).toUpperCase(Locale.ROOT) + who.substring(1) + ", " + age.orElse("age not known");
    }

    private String noun(Instant moment) {
        boolean known = age(moment).isPresent();
        boolean adult = known && years(moment) >= ADULT_a;
        Sex sex = patient.sex().orElse(Sex.OTHER);
        if (!known) {
            return switch (sex) {
                case MALE -> "male patient";
                case FEMALE -> "female patient";
                case OTHER -> "patient";
            };
        }
        return switch (sex) {
            case MALE -> adult ? "man" : "boy";
            case FEMALE -> adult ? "woman" : "girl";
            case OTHER -> adult ? "adult" : "child";
        };
    }

    private long years(Instant moment) {
        return ChronoUnit.YEARS.between(day(patient.birth().latest()), day(moment));
    }

    /** In the unit that people use for that age; a range where the birth is not known to the day. */
    private Optional<String> age(Instant moment) {
        When birth = patient.birth();
        if (patient.ageAt(moment).isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = day(moment);
        LocalDate earliest = day(birth.earliest());
        LocalDate latest = day(birth.latest()).isAfter(today) ? today : day(birth.latest());
        ChronoUnit unit = unit(ChronoUnit.DAYS.between(latest, today));
        return Optional.of(words(unit.between(latest, today), unit.between(earliest, today), unit));
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private static ChronoUnit unit(long days) {
        if (days < 29) {
            return ChronoUnit.DAYS;
        }
        if (days < 91) {
            return ChronoUnit.WEEKS;
        }
        return days < 731 ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    }

    private static String words(long youngest, long oldest, ChronoUnit unit) {
        String plural = unit.name().toLowerCase(Locale.ROOT);
        if (youngest != oldest) {
            return youngest + " to " + oldest + " " + plural;
        }
        return youngest == 1 ? "1 " + plural.substring(0, plural.length() - 1) : youngest + " " + plural;
    }
}
