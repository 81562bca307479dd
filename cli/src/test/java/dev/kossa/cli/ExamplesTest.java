package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kossa.cli.source.ClassPathKnowledge;
import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.UnreadableInput;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.Fact;
import dev.kossa.record.Origin;
import dev.kossa.record.PatientRecord;
import dev.kossa.review.Review;
import dev.kossa.review.diagnosis.Differential;
import dev.kossa.review.diagnosis.Differential.Contribution;
import dev.kossa.review.diagnosis.Differential.Ranked;
import dev.kossa.review.diagnosis.Lesion;
import dev.kossa.review.diagnosis.RaisedFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: each example comes out first in its own review, and what is withheld is missed by as much as its bar said. */
class ExamplesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load(new ClassPathKnowledge());
    private static final Instant LATER = Instant.parse("2026-11-01T12:00:00Z");

    private static final String EXAMPLES = """
            abscess-child             | abscess-pyomyositis              | infection-not-excluded
            calciphylaxis-adult       | calciphylaxis                    | calciphylaxis-suspected-dialysis
            cellulitis-child          | cellulitis                       | infection-not-excluded
            dermatomyositis-child     | dystrophic-calcinosis-cutis      |
            extravasation-acute       | iatrogenic-calcinosis-cutis      | tense-compartment
            fat-necrosis-newborn      | subcutaneous-fat-necrosis-newborn| hypercalcaemia-severe
            osteomyelitis-child       | osteomyelitis                    | infection-not-excluded
            septic-arthritis-child    | septic-arthritis                 | infection-not-excluded
            thrombophlebitis-infusion | thrombophlebitis                 | infection-not-excluded
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void comes_out_first_with_its_red_flag(String example, String condition, String flag) {
        Review review = review(record(example));
        assertThat(review.diagnostics().differential().orElseThrow().first().condition())
                .isEqualTo(condition);
        if (flag != null) {
            assertThat(review.diagnostics().redFlags())
                    .extracting(RaisedFlag::id)
                    .contains(flag);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void one_finding_withheld_lowers_the_odds_by_its_bar(String example, String condition) {
        PatientRecord record = record(example);
        Differential all = differential(record);
        List<Contribution> bars = withholdable(all.of(condition), record);
        assertThat(bars).isNotEmpty();
        for (Contribution bar : bars) {
            double without = logOdds(differential(without(record, List.of(bar))), condition);
            assertThat(logOdds(all, condition) - without).as(bar.label()).isCloseTo(bar.log10Ratio(), within(1e-6));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void the_more_is_withheld_that_speaks_for_it_the_less_it_is_believed(String example, String condition) {
        PatientRecord record = record(example);
        List<Contribution> gone = new ArrayList<>();
        double before = differential(record).of(condition).probability();
        List<Contribution> bars = withholdable(differential(record).of(condition), record).stream()
                .filter(bar -> bar.log10Ratio() > 0.1)
                .sorted(Comparator.comparingDouble(Contribution::log10Ratio).reversed())
                .limit(3)
                .toList();
        for (Contribution bar : bars) {
            gone.add(bar);
            double after = differential(without(record, gone)).of(condition).probability();
            assertThat(after).as("without %s", bar.label()).isLessThan(before);
            before = after;
        }
    }

    @Test
    void calcium_without_a_lesion_gives_no_diagnosis_and_no_flag_only_the_late_watch() {
        Review review = Review.of(record("calcium-no-lesion"), KNOWLEDGE, Instant.parse("2025-12-20T12:00:00Z"));
        assertThat(review.diagnostics().differential()).isEmpty();
        assertThat(review.diagnostics().redFlags()).isEmpty();
        assertThat(review.diagnostics().nextTests()).isEmpty();
        assertThat(review.causality()).isEmpty();
        assertThat(review.plan().watches()).isNotEmpty();
    }

    /** Findings whose facts say nothing else and do not make the lesion. */
    private static List<Contribution> withholdable(Ranked ranked, PatientRecord record) {
        Set<Origin> others = new HashSet<>();
        review(record).diagnostics().lesion().map(Lesion::facts).ifPresent(others::addAll);
        List<Contribution> bars = ranked.contributions();
        return bars.stream()
                .filter(bar -> bar.facts().stream().noneMatch(others::contains))
                .filter(bar -> bars.stream()
                        .filter(other -> other != bar)
                        .flatMap(other -> other.facts().stream())
                        .noneMatch(fact -> documents(bar).contains(fact.document())))
                .toList();
    }

    private static PatientRecord without(PatientRecord record, List<Contribution> bars) {
        Set<String> documents =
                bars.stream().flatMap(bar -> documents(bar).stream()).collect(Collectors.toSet());
        List<Fact> left = record.facts().stream()
                .filter(fact -> !documents.contains(fact.origin().document()))
                .toList();
        return record.with(left);
    }

    private static Set<String> documents(Contribution bar) {
        return bar.facts().stream().map(Origin::document).collect(Collectors.toSet());
    }

    /** Against the sum of the others, because 1 - p of a sure thing has few digits. */
    private static double logOdds(Differential differential, String condition) {
        double others = differential.ranked().stream()
                .filter(ranked -> !ranked.condition().equals(condition))
                .mapToDouble(Ranked::probability)
                .sum();
        return Math.log10(differential.of(condition).probability() / others);
    }

    private static Differential differential(PatientRecord record) {
        return review(record).diagnostics().differential().orElseThrow();
    }

    private static Review review(PatientRecord record) {
        return Review.of(record, KNOWLEDGE, LATER);
    }

    private static PatientRecord record(String example) {
        Path file = Path.of(Bench.example(example));
        try (InputStream json = Files.newInputStream(file)) {
            return new FhirReader(KNOWLEDGE)
                    .read(json, file.toString(), ZoneOffset.UTC)
                    .record();
        } catch (IOException | UnreadableInput e) {
            throw new AssertionError(e);
        }
    }
}
