package dev.kossa.prose.fact;

import dev.kossa.language.Statement.Time;
import dev.kossa.prose.CaseSummary.Age;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.record.Patient.Sex;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Age and sex as a sentence says them. */
final class Demographics {
    private Demographics() {}

    /** The first age that is said. */
    static Optional<Said<Age>> age(Passage passage) {
        return passage.statement().times().stream()
                .filter(time -> time.unit_d() > 0)
                .filter(time -> time.kind() == Time.Kind.AGE || describes(passage, time))
                .findFirst()
                .map(time -> new Said<>(age(time), passage.quote(time.start(), time.end())));
    }

    /** "A 9-month male infant" */
    private static boolean describes(Passage passage, Time time) {
        return time.kind() == Time.Kind.AMOUNT
                && Stream.of(Role.MALE, Role.FEMALE, Role.PATIENT)
                        .flatMap(role -> passage.marks(role))
                        .anyMatch(mark -> mark.start() == time.end() + 1);
    }

    private static Age age(Time time) {
        Age.Unit unit = Arrays.stream(Age.Unit.values())
                .min(Comparator.comparingDouble(u -> Math.abs(new Age(1, u).days() - time.unit_d())))
                .orElseThrow();
        return new Age(time.least_d() / new Age(1, unit).days(), unit);
    }

    /** The sex that the first word with one says; words for relatives have none. */
    static Optional<Said<Sex>> sex(Passage passage) {
        return passage.statement().marks().stream()
                .filter(mark -> mark.is(Role.MALE.key()) || mark.is(Role.FEMALE.key()))
                .findFirst()
                .map(mark -> new Said<>(
                        mark.is(Role.MALE.key()) ? Sex.MALE : Sex.FEMALE, passage.quote(mark.start(), mark.end())));
    }
}
