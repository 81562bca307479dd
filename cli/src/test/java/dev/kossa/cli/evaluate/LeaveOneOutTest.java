package dev.kossa.cli.evaluate;

import static dev.kossa.cli.evaluate.RealKnowledge.basis;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.knowledge.AgeSpan;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Estimate;
import dev.kossa.knowledge.Estimate.Bin;
import dev.kossa.knowledge.Estimate.Count;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Reasoning.Likelihood;
import dev.kossa.knowledge.Reasoning.Likelihood.Relation;
import dev.kossa.knowledge.Reasoning.Likelihood.Row;
import dev.kossa.knowledge.Reasoning.Likelihood.Threshold;
import dev.kossa.knowledge.Vocabulary.Family;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Measurement;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.record.Quantity;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeaveOneOutTest {
    private static final Instant NOW = Instant.parse("2020-06-15T12:00:00Z");
    private static final String INJURY = "iatrogenic-calcinosis-cutis";
    private static final String PAPER =
            "https://jmedicalcasereports.biomedcentral.com/articles/10.1186/s13256-022-03306-w";
    private static final Optional<Bin> SOMETIMES = Optional.of(new Bin("sometimes", 0.3, 4));
    private static final Basis TABLE = basis("kossa-count", "kossa-assumption");
    private static final Basis PAPER_ALONE = basis("alghaith-2022");

    private static Estimate counted(int present, int of, Basis basis) {
        return Estimate.of(Optional.of(new Count(present, of)), SOMETIMES, basis);
    }

    private static Estimate declared(Basis basis) {
        return Estimate.of(Optional.empty(), SOMETIMES, basis);
    }

    private static Row row(String condition, Estimate estimate) {
        return new Row(condition, Optional.empty(), AgeSpan.ALL, Optional.empty(), Optional.empty(), estimate);
    }

    private static Fact redness(Presence presence) {
        return Finding.of("redness", presence, When.at(NOW), new Origin("Observation/1", "", "redness"));
    }

    private static EvaluationCase patient(String source, Fact... facts) {
        Gold gold = new Gold(INJURY, INJURY, Family.CALCINOSIS, Optional.empty(), Optional.empty());
        PatientRecord record = new PatientRecord(Patient.unknown(), List.of(facts));
        return new EvaluationCase(
                "case", source, gold, record, NOW, new CaseTexts(source, List.of()), List.of(), List.of());
    }

    /** The rows that are left of a likelihood of redness. */
    private static List<Row> left(EvaluationCase one, Row... rows) {
        Knowledge knowledge = RealKnowledge.with(new Likelihood(
                "redness", Optional.empty(), Optional.empty(), declared(basis("kossa-assumption")), List.of(rows)));
        return LeaveOneOut.without(one, knowledge)
                .reasoning()
                .likelihood("redness")
                .orElseThrow()
                .rows();
    }

    @Test
    void a_count_over_the_published_cases_loses_a_case_that_has_the_finding() {
        assertThat(left(patient(PAPER, redness(Presence.PRESENT)), row(INJURY, counted(5, 8, TABLE))))
                .containsExactly(row(INJURY, counted(4, 7, TABLE)));
    }

    @Test
    void a_case_in_which_it_was_looked_for_in_vain_goes_from_the_denominator_only() {
        assertThat(left(patient(PAPER, redness(Presence.ABSENT)), row(INJURY, counted(5, 8, TABLE))))
                .containsExactly(row(INJURY, counted(5, 7, TABLE)));
    }

    @Test
    void a_case_that_is_silent_was_not_counted() {
        assertThat(left(patient(PAPER), row(INJURY, counted(5, 8, TABLE))))
                .containsExactly(row(INJURY, counted(5, 8, TABLE)));
    }

    @Test
    void the_address_may_be_another_one_of_the_same_paper() {
        EvaluationCase byDoi =
                patient("https://example.org/copy#doi:10.1186/s13256-022-03306-w", redness(Presence.PRESENT));

        assertThat(left(byDoi, row(INJURY, counted(5, 8, TABLE)))).containsExactly(row(INJURY, counted(4, 7, TABLE)));
    }

    @Test
    void a_case_that_is_not_in_the_table_changes_nothing() {
        EvaluationCase unknown = patient("https://example.org/new", redness(Presence.PRESENT));

        assertThat(LeaveOneOut.without(unknown, RealKnowledge.KNOWLEDGE)).isSameAs(RealKnowledge.KNOWLEDGE);
    }

    @Test
    void a_count_of_another_mechanism_never_held_the_case() {
        assertThat(left(patient(PAPER, redness(Presence.PRESENT)), row("cellulitis", counted(5, 8, TABLE))))
                .containsExactly(row("cellulitis", counted(5, 8, TABLE)));
    }

    @Test
    void a_row_whose_only_evidence_is_the_paper_is_left_out() {
        assertThat(left(
                        patient(PAPER, redness(Presence.PRESENT)),
                        row(INJURY, counted(1, 1, PAPER_ALONE)),
                        row("gout", declared(PAPER_ALONE))))
                .isEmpty();
    }

    @Test
    void the_bin_that_the_project_declared_beside_it_stays_without_the_count() {
        Basis assumed = basis("alghaith-2022", "kossa-assumption");

        assertThat(left(patient(PAPER), row(INJURY, counted(1, 1, assumed))))
                .containsExactly(row(INJURY, declared(assumed)));
    }

    @Test
    void a_bin_whose_only_evidence_is_the_paper_is_left_out_though_the_project_declared_it() {
        assertThat(left(patient(PAPER), row(INJURY, declared(basis("alghaith-2022", "kossa-assumption")))))
                .isEmpty();
    }

    @Test
    void a_count_that_the_paper_shares_with_another_loses_one_patient() {
        Basis shared = basis("alghaith-2022", "aktas-2015");

        assertThat(left(patient(PAPER, redness(Presence.PRESENT)), row(INJURY, counted(2, 2, shared))))
                .containsExactly(row(INJURY, counted(1, 1, shared)));
    }

    @Test
    void a_declared_row_that_others_support_stays() {
        Basis shared = basis("alghaith-2022", "aktas-2015");

        assertThat(left(patient(PAPER, redness(Presence.PRESENT)), row(INJURY, declared(shared))))
                .containsExactly(row(INJURY, declared(shared)));
    }

    @Test
    void a_value_is_held_against_the_threshold_of_the_count() {
        Threshold above10 = new Threshold(Relation.MORE, 10, ">10 mg/L");
        Row row = new Row(
                INJURY, Optional.empty(), AgeSpan.ALL, Optional.empty(), Optional.of(above10), counted(0, 2, TABLE));
        Knowledge knowledge = RealKnowledge.with(new Likelihood(
                "crp-raised", Optional.of("crp"), Optional.empty(), declared(basis("kossa-assumption")), List.of(row)));
        Measurement crp = new Measurement(
                "crp",
                Optional.of(Quantity.of("0.36", "mg/L")),
                Optional.empty(),
                Measurement.Stated.NOTHING,
                When.at(NOW),
                NOW,
                new Origin("Observation/2", "", ""));

        assertThat(LeaveOneOut.without(patient(PAPER, crp), knowledge)
                        .reasoning()
                        .likelihood("crp-raised")
                        .orElseThrow()
                        .rows())
                .extracting(Row::estimate)
                .containsExactly(counted(0, 1, TABLE));
    }

    @Test
    void the_changed_knowledge_bears_a_mark() {
        EvaluationCase one = patient(PAPER, redness(Presence.PRESENT));

        assertThat(LeaveOneOut.without(one, RealKnowledge.KNOWLEDGE).version())
                .isEqualTo(RealKnowledge.KNOWLEDGE.version() + "+without-case");
    }
}
