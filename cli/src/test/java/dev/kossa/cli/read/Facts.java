package dev.kossa.cli.read;

import dev.kossa.issue.ConflictingTime;
import dev.kossa.issue.Issue;
import dev.kossa.issue.NotMapped;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Diagnosis;
import dev.kossa.record.Fact;
import dev.kossa.record.Laterality;
import dev.kossa.record.Measurement;
import dev.kossa.record.Medication;
import dev.kossa.record.Origin;
import dev.kossa.record.Presence;
import dev.kossa.record.Procedure;
import dev.kossa.record.Quantity;
import dev.kossa.record.TestResult;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The facts of the invented case. */
final class Facts {
    private Facts() {}

    static Fact calcium(Origin origin, ToldText told) {
        return new Medication(
                Optional.of("calcium-gluconate"),
                "calcium gluconate",
                Medication.Use.GIVEN,
                Optional.of("intravenous"),
                Optional.of(new BodySite("hand", Laterality.RIGHT)),
                Medication.Amounts.NONE,
                When.either(List.of(told.day(-5), told.day(-28))),
                Optional.empty(),
                Instant.MIN,
                origin);
    }

    static Fact crp(Origin origin) {
        return new Measurement(
                "crp",
                Optional.of(Quantity.of("62", "mg/L")),
                Optional.empty(),
                Measurement.Stated.NOTHING,
                When.unknown(),
                Instant.MIN,
                origin);
    }

    static Fact film(Origin origin, When when) {
        return new TestResult(
                TestResult.Kind.IMAGING,
                Optional.of("radiograph"),
                List.of(new TestResult.Shown("soft-tissue-calcification", Presence.PRESENT, Certainty.CERTAIN)),
                false,
                Optional.empty(),
                when,
                Instant.MIN,
                origin);
    }

    static Fact cellulitis(Origin origin) {
        return new Diagnosis(
                Optional.of("cellulitis"),
                "cellulitis",
                Diagnosis.Status.REFUTED,
                Optional.empty(),
                When.unknown(),
                Instant.MIN,
                origin);
    }

    static Fact excision(Origin origin) {
        return new Procedure(
                Optional.of("excision"),
                "excision",
                Procedure.Status.PLANNED,
                Optional.empty(),
                When.unknown(),
                Instant.MIN,
                origin);
    }

    static Issue conflict(Origin one, Origin other) {
        return new ConflictingTime(
                "infusion of calcium gluconate", List.of("5 days before", "28 days before"), List.of(one, other));
    }

    static Issue notMapped(Origin origin) {
        return new NotMapped("words", origin);
    }
}
