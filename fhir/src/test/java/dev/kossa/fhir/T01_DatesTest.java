package dev.kossa.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: a FHIR date or time is the span that it names. */
class T01_DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2020, 2019-12-31T21:00:00Z, 2020-12-31T20:59:59Z",
        "2020-06, 2020-05-31T21:00:00Z, 2020-06-30T20:59:59Z",
        "2020-06-15, 2020-06-14T21:00:00Z, 2020-06-15T20:59:59Z",
        "2020-02-29, 2020-02-28T21:00:00Z, 2020-02-29T20:59:59Z",
        "2020-06-15T10:00, 2020-06-15T07:00:00Z, 2020-06-15T07:00:59Z",
        "2020-06-15T10:00:00, 2020-06-15T07:00:00Z, 2020-06-15T07:00:00Z",
        "2020-06-15T10:00:00Z, 2020-06-15T10:00:00Z, 2020-06-15T10:00:00Z",
        "2020-06-15T10:00:00.250-05:30, 2020-06-15T15:30:00.250Z, 2020-06-15T15:30:00.250Z",
        "2020-06-15T10:00:00.1234567891Z, 2020-06-15T10:00:00.123456789Z, 2020-06-15T10:00:00.123456789Z",
        "2016-12-31T23:59:60Z, 2016-12-31T23:59:59Z, 2016-12-31T23:59:59Z"
    })
    void a_time_is_the_span_that_it_names(String written, String earliest, String latest) {
        assertThat(FhirTime.read(written, Read.ZONE)).hasValueSatisfying(when -> {
            assertThat(when.earliest()).hasToString(earliest);
            assertThat(when.latest()).hasToString(latest);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20",
                "0000",
                "2026-13",
                "2026-13-45",
                "2026-00-01",
                "2026-02-30",
                "2019-02-29",
                "2020-6-15",
                "2020-06-15T",
                "2020-06-15T24:00:00Z",
                "2020-06-15T10:60:00Z",
                "2020-06-15T10:00:61Z",
                "2020-06-15T10:00:00.Z",
                "2020-06-15T10:00:00+15:00",
                "2020-06-15T10:00:00+03",
                "2020-06-15T10:00:00ZZ",
                "2020-06-15 10:00:00",
                "yesterday",
                "15.06.2020",
                "2020-06-15Z"
            })
    void what_is_no_time_gives_nothing(String written) {
        assertThat(FhirTime.read(written, Read.ZONE)).isEmpty();
    }

    @Test
    void a_day_is_as_long_as_the_zone_has_it() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(FhirTime.read("2020-03-29", berlin)).hasValueSatisfying(when -> {
            assertThat(when.earliest()).hasToString("2020-03-28T23:00:00Z");
            assertThat(when.latest()).hasToString("2020-03-29T21:59:59Z");
        });
    }
}
