package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Bench.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feature: a program reads the whole review as JSON, with every value's reasons. */
class JsonTest {
    private static final List<String> FIELDS = List.of(
            "schemaVersion",
            "knowledgeVersion",
            "validated",
            "notice",
            "asOf",
            "zone",
            "facts",
            "factsRecordedLater",
            "patient",
            "redFlags",
            "lesion",
            "differential",
            "prior",
            "flip",
            "exposures",
            "trajectory",
            "subtype",
            "calculated",
            "questions",
            "nextTests",
            "plan",
            "causality",
            "issues",
            "notMapped",
            "unexplained",
            "sources");

    private static Map<String, Object> review(String example, String asOf) {
        Outcome outcome = new Bench().review(example, asOf, "--format", "json");
        assertThat(outcome.err()).isEmpty();
        return JsonTree.object(outcome.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abscess-child",
                "calciphylaxis-adult",
                "calcium-no-lesion",
                "cellulitis-child",
                "dermatomyositis-child",
                "extravasation-acute",
                "fat-necrosis-newborn",
                "infant-9-months",
                "osteomyelitis-child",
                "septic-arthritis-child",
                "thrombophlebitis-infusion"
            })
    void every_field_is_there_in_its_order_whatever_the_patient_has(String example) {
        assertThat(review(example, "2026-12-31").keySet()).containsExactlyElementsOf(FIELDS);
    }

    @Test
    void the_head_says_which_form_which_knowledge_and_that_nobody_validated_it() {
        assertThat(review("infant-9-months", "2020-07-06"))
                .containsEntry("schemaVersion", "1")
                .containsEntry("validated", false)
                .containsEntry("notice", "not clinically validated")
                .containsEntry("asOf", "2020-07-06T20:59:59Z")
                .containsEntry("zone", "+03:00");
    }

    @Test
    void probabilities_sum_to_one_and_lie_in_their_ranges() {
        List<Map<String, Object>> ranked = JsonTree.objects(review("infant-9-months", "2020-07-06"), "differential");
        assertThat(ranked).hasSize(21);
        assertThat(ranked.stream()
                        .mapToDouble(r -> JsonTree.number(r, "probability"))
                        .sum())
                .isBetween(0.9999, 1.0001);
        assertThat(ranked)
                .allMatch(r -> JsonTree.number(r, "low") <= JsonTree.number(r, "probability")
                        && JsonTree.number(r, "probability") <= JsonTree.number(r, "high"));
    }

    @Test
    void every_bar_names_rows_sources_and_facts() {
        Map<String, Object> first = JsonTree.objects(review("infant-9-months", "2020-07-06"), "differential")
                .get(0);
        assertThat(JsonTree.objects(first, "contributions"))
                .isNotEmpty()
                .allSatisfy(bar -> assertThat(bar)
                        .containsKeys("finding", "label", "presence", "value", "log10Ratio", "words")
                        .hasEntrySatisfying(
                                "rows", rows -> assertThat((List<?>) rows).isNotEmpty())
                        .hasEntrySatisfying(
                                "sources", ids -> assertThat((List<?>) ids).isNotEmpty())
                        .hasEntrySatisfying(
                                "facts", facts -> assertThat((List<?>) facts).isNotEmpty()));
    }

    @Test
    void every_source_that_is_named_is_listed() {
        String json = new Bench()
                .review("infant-9-months", "2020-09-08", "--format", "json")
                .out();
        Map<String, Object> review = JsonTree.object(json);
        List<String> listed = JsonTree.objects(review, "sources").stream()
                .map(source -> String.valueOf(source.get("id")))
                .toList();
        assertThat(JsonTree.everyText(review, "sources")).isNotEmpty().allMatch(listed::contains);
    }

    @Test
    void the_infant_at_the_end_has_an_outcome_interval_and_an_answered_scale() {
        Map<String, Object> review = review("infant-9-months", "2020-09-08");
        assertThat(JsonTree.object(review, "trajectory")).containsEntry("resolved", true);
        assertThat(JsonTree.object(JsonTree.object(review, "plan"), "outcome"))
                .containsOnlyKeys("after", "atTheLatest");
        Map<String, Object> naranjo = JsonTree.object(JsonTree.object(review, "causality"), "naranjo");
        assertThat(JsonTree.objects(naranjo, "answers")).hasSize(10);
        assertThat(JsonTree.objects(review, "exposures").get(0)).containsEntry("link", "linked");
        assertThat(JsonTree.object(review, "subtype")).containsEntry("id", "iatrogenic");
    }

    @Test
    void without_a_lesion_nothing_is_ranked() {
        Map<String, Object> review = review("calcium-no-lesion", "2025-12-10");
        assertThat(review)
                .containsEntry("lesion", null)
                .containsEntry("differential", List.of())
                .containsEntry("subtype", null)
                .containsEntry("causality", null);
        assertThat(JsonTree.objects(JsonTree.object(review, "plan"), "watches")).hasSize(1);
    }

    @Test
    void issues_have_a_type_a_severity_a_sentence_and_facts() {
        assertThat(JsonTree.objects(review("infant-9-months", "2020-07-06"), "issues"))
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue)
                        .containsKeys("type", "sentence", "facts")
                        .hasEntrySatisfying("severity", s -> assertThat(s).isIn("info", "warning", "alert")));
    }

    @Test
    void the_same_review_gives_the_same_bytes() {
        String[] run = {"review", Bench.example("infant-9-months"), "--as-of", "2020-07-06", "--format", "json"};
        assertThat(new Bench().runAgain(run).out())
                .isEqualTo(new Bench().run(run).out());
    }
}
