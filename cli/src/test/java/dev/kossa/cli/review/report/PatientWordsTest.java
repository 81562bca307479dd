package dev.kossa.cli.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.record.Patient;
import dev.kossa.record.Patient.Sex;
import dev.kossa.record.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature: who the patient is, in the unit that people use for that age. */
class PatientWordsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static When on(String from, String to) {
        return When.between(
                LocalDate.parse(from).atStartOfDay(ZoneOffset.UTC).toInstant(),
                LocalDate.parse(to)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .minusSeconds(1));
    }

    private static String words(Optional<Sex> sex, When birth) {
        return PatientWords.of(new Patient("p", sex, birth), ZoneId.of("UTC"), NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 0 days",
        "2026-02-28, 1 day",
        "2026-02-01, 28 days",
        "2026-01-31, 4 weeks",
        "2026-02-02, 27 days",
        "2025-12-02, 12 weeks",
        "2025-11-30, 3 months",
        "2025-06-01, 9 months",
        "2024-03-02, 23 months",
        "2024-02-29, 2 years",
        "2017-03-02, 8 years",
        "2008-03-02, 17 years"
    })
    void an_age_is_told_in_days_weeks_months_or_years(String birth, String age) {
        assertThat(words(Optional.of(Sex.FEMALE), on(birth, birth))).isEqualTo("Girl, " + age);
    }

    @Test
    void from_eighteen_on_it_is_an_adult() {
        assertThat(words(Optional.of(Sex.MALE), on("2008-03-01", "2008-03-01"))).isEqualTo("Man, 18 years");
        assertThat(words(Optional.empty(), on("1960-01-01", "1960-01-01"))).isEqualTo("Adult, 66 years");
    }

    @Test
    void a_birth_that_is_not_known_to_the_day_gives_a_range() {
        assertThat(words(Optional.of(Sex.MALE), on("2025-05-16", "2025-06-15"))).isEqualTo("Boy, 8 to 9 months");
        assertThat(words(Optional.empty(), on("2015-01-01", "2015-12-31"))).isEqualTo("Child, 10 to 11 years");
    }

    @Test
    void without_a_birth_the_age_is_not_known() {
        assertThat(words(Optional.of(Sex.FEMALE), When.unknown())).isEqualTo("Female patient, age not known");
        assertThat(words(Optional.empty(), When.unknown())).isEqualTo("Patient, age not known");
    }
}
