package dev.kossa.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clear injury, a clear infection, and a file that cannot be read: what is said of them. */
class ReportTest {
    @TempDir
    Path path;

    private Evaluator evaluator = new Evaluator(RealKnowledge.KNOWLEDGE, List.of());

    @BeforeEach
    void threeCases() {
        new CaseFolderFixture(path)
                .bundle(
                        "injury",
                        String.join(
                                ",",
                                CaseFolderFixture.finding("f1", "hard swelling of the left hand"),
                                CaseFolderFixture.finding("f2", "chalky white material from the left hand"),
                                CaseFolderFixture.finding("f3", "an unheard-of sign"),
                                CaseFolderFixture.calcium("left hand"),
                                CaseFolderFixture.film("calcification in the soft tissue of the left hand")))
                .answer("injury", "iatrogenic-calcinosis-cutis", "\"iatrogenic\"", "\"2020-06-15\"")
                .bundle(
                        "infection",
                        String.join(
                                ",",
                                CaseFolderFixture.finding("f1", "swelling of the left foot"),
                                CaseFolderFixture.finding("f2", "redness of the left foot"),
                                CaseFolderFixture.finding("f3", "warmth of the left foot"),
                                CaseFolderFixture.finding("f4", "fever")))
                .answer("infection", "cellulitis", "null", "null")
                .file("broken.json", "{\"resourceType\": \"Bund")
                .answer("broken", "cellulitis", "null", "null");
        CaseReader reader = new CaseReader(RealKnowledge.KNOWLEDGE, GoldMap.load());
        evaluator = new Evaluator(RealKnowledge.KNOWLEDGE, reader.read(CaseFolder.of(path)));
    }

    private static Mode hiding(Hidden... what) {
        return new Mode(Set.of(what), Optional.empty());
    }

    private static Mode planting(Planting where) {
        return new Mode(Set.of(), Optional.of(where));
    }

    @Test
    void the_text_has_the_scores_and_a_row_for_each_case() {
        String text = TextReport.of(evaluator.run(Mode.EVERYTHING), 120);

        assertThat(text)
                .startsWith("Evaluation, everything known: 3 cases, 2 readable\nknowledge ")
                .contains("right at first place  2 of 3 (67 %, 21 to 94 %)", "Brier (0 to 2)")
                .containsPattern("right  rank 1    infection  cellulitis\n       cellulitis 0\\.\\d\\d")
                .containsPattern(
                        "right  rank 1    injury     iatrogenic-calcinosis-cutis\n       iatrogenic-calcinosis-cutis 0\\.\\d\\d")
                .contains("family right; subtype iatrogenic (iatrogenic); flat prior: rank")
                .contains("red flags: infection-not-excluded")
                .contains("not mapped: finding \"an unheard-of sign\"");
    }

    @Test
    void a_file_that_cannot_be_read_is_a_row_with_its_sentence_and_counts_as_wrong() {
        String text = TextReport.of(evaluator.run(Mode.EVERYTHING), 120);

        assertThat(text)
                .containsPattern(
                        "WRONG  not read  broken     cellulitis\n       broken\\.json ends in the middle.* Maybe");
        assertThat(evaluator.run(Mode.EVERYTHING).clinical().top1()).isEqualTo(new Share(2, 3));
        assertThat(evaluator.run(Mode.EVERYTHING).baseline().top1()).isEqualTo(new Share(2, 3));
    }

    @Test
    void in_a_narrow_terminal_no_row_is_wider_than_it() {
        assertThat(TextReport.of(evaluator.run(Mode.EVERYTHING), 60).lines()).allMatch(line -> line.length() <= 60);
    }

    @Test
    void the_json_has_the_summary_the_calibration_and_the_cases() {
        String json = JsonReport.of(evaluator.run(Mode.EVERYTHING));

        assertThat(json)
                .contains("\"mode\" : \"everything\"", "\"notice\" : \"not clinically validated\"")
                .contains(
                        "\"top1\" : 0.666667,\n    \"top1Count\" : 2,\n    \"top1Of\" : 3,\n    \"top1Interval\" : [\n")
                .contains("\"calibration\" : [", "\"families\" : {", "\"baseline\" : {", "\"flat\" : {")
                .contains("\"name\" : \"injury\",\n      \"source\" : \"https://example.org/injury\"")
                .contains("\"id\" : \"infection-not-excluded\"", "\"questions\" : [")
                .contains("\"unmapped\" : [\n        \"finding \\\"an unheard-of sign\\\"\"\n      ]")
                .contains("\"error\" : \"broken.json ends in the middle");
    }

    @Test
    void with_the_exposure_hidden_it_says_whether_calcium_is_asked_for_first() {
        Evaluation hidden = evaluator.run(hiding(Hidden.EXPOSURE));

        assertThat(hidden.asksForCalcium()).contains(new Share(1, 1));
        assertThat(TextReport.of(hidden, 120))
                .startsWith("Evaluation, exposure hidden")
                .contains("first question is whether calcium was given  1 of 1 (100 %, 21 to 100 %)");
        assertThat(JsonReport.of(hidden)).contains("\"asksForCalciumFirst\" : 1,");
        assertThat(evaluator.run(hiding(Hidden.IMAGING)).asksForCalcium()).isEmpty();
    }

    @Test
    void the_baseline_does_not_see_what_is_hidden_and_sees_what_is_planted() {
        assertThat(evaluator.run(hiding(Hidden.EXPOSURE)).baseline().top1()).isEqualTo(new Share(1, 3));
        assertThat(evaluator.run(planting(Planting.ORAL)).baseline().top1()).isEqualTo(new Share(1, 3));
    }

    @Test
    void calcium_that_cannot_have_done_it_changes_no_probability() {
        for (Planting where : Planting.values()) {
            Evaluation planted = evaluator.run(planting(where));
            int changed = planted.planting().orElseThrow().changed().count();

            assertThat(planted.planting().orElseThrow().done()).isEqualTo(new Share(2, 3));
            assertThat(changed == 0).as(where.label()).isEqualTo(where.mustNotMatter());
        }
    }

    @Test
    void planting_tells_what_becomes_of_the_infections() {
        Evaluation planted = evaluator.run(planting(Planting.ORAL));

        assertThat(TextReport.of(planted, 120))
                .contains("calcium could be planted                 2 of 3")
                .contains("a probability changed                    0 of 2")
                .contains("infection first, with it                 1 of 2")
                .contains("with fever or raised markers, with it    1 of 1")
                .contains("red flag that infection is not excluded  1 of 2");
        assertThat(JsonReport.of(planted)).contains("\"planting\" : {", "\"changed\" : 0");
    }

    @Test
    void the_kept_table_leaves_out_the_version_of_the_knowledge() {
        String kept = TextReport.kept(evaluator.run(hiding(Hidden.IMAGING)), 120, false);

        assertThat(kept)
                .startsWith("Evaluation, imaging hidden: 3 cases, 2 readable\nnot clinically validated\n")
                .doesNotContain(RealKnowledge.KNOWLEDGE.version(), "asks first");
    }
}
