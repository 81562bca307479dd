package dev.kossa.fhir.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.fhir.Cases;
import dev.kossa.fhir.Reading;
import dev.kossa.fhir.Validity;
import dev.kossa.record.Fact;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** LAW: the Bundle of a review is valid FHIR R4, whatever was known, and the same review gives the same bytes. */
class L01_ValidityTest {
    private static final int EVERY = 8;

    static List<Path> examples() {
        return Cases.examples();
    }

    /** Every eighth of the published cases. */
    static Stream<Path> cases() {
        List<Path> all = Cases.all().stream()
                .filter(file -> file.toString().contains("evaluation"))
                .toList();
        return IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_at_several_moments(Path file) {
        Reading reading = Written.read(Cases.text(file));
        moments(reading).forEach(moment -> holds(reading, moment, file));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void published_cases_at_their_end(Path file) {
        holds(Written.read(Cases.text(file)), Instant.parse("2027-01-01T00:00:00Z"), file);
    }

    private static void holds(Reading reading, Instant moment, Path file) {
        String json = Written.of(reading, moment).json();
        assertThat(Validity.errors(json)).as("%s as of %s", file, moment).isEmpty();
        assertThat(Written.of(reading, moment).json()).isEqualTo(json);
    }

    /** Before anything was known, after the first fact, half way, and at the end. */
    private static List<Instant> moments(Reading reading) {
        List<Instant> known = reading.record().facts().stream()
                .map(Fact::knownSince)
                .filter(moment -> !moment.equals(Instant.MIN))
                .sorted()
                .toList();
        return List.of(
                Instant.parse("1970-01-01T00:00:00Z"),
                known.get(0),
                known.get(known.size() / 2),
                Instant.parse("2027-01-01T00:00:00Z"));
    }
}
