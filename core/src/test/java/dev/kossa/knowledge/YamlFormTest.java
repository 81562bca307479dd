package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: only the plain part of YAML is read, and a slip is said with file, line and mend. */
class YamlFormTest {
    @Test
    void a_whole_base_has_no_problem() {
        assertThat(new SmallKnowledge().load().version()).matches("[0-9a-f]{12}");
    }

    @Test
    void a_field_that_nobody_reads_is_a_problem_and_the_nearest_known_one_is_offered() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("findings/signs.yaml", "kind: sign, terms: [fever", "kind: sign, terns: [fever");
        assertThat(base.problems())
                .containsExactly(
                        "findings/signs.yaml:4: The field (terns) of finding (fever) is not known.\nMaybe terms was meant.");
    }

    @Test
    void a_section_that_nobody_reads_is_a_problem() {
        SmallKnowledge base = new SmallKnowledge().replace("clusters.yaml", "clusters:", "clutsers:");
        assertThat(base.problems())
                .contains(
                        "clusters.yaml:4: The field (clutsers) of file (clusters.yaml) is not known.\nMaybe clusters was meant.",
                        "The knowledge base has no section (clusters).\nMaybe its file is missing in index.yaml.");
    }

    @Test
    void a_field_of_no_known_name_gets_no_guess() {
        SmallKnowledge base = new SmallKnowledge().replace("clusters.yaml", "weight: 0.5", "weight: 0.5, colour: red");
        assertThat(base.problems())
                .containsExactly("clusters.yaml:4: The field (colour) of cluster (inflammation) is not known.");
    }

    @Test
    void a_field_twice_in_one_group_is_a_problem() {
        SmallKnowledge base = new SmallKnowledge().replace("clusters.yaml", "weight: 0.5", "weight: 0.5, weight: 0.7");
        assertThat(base.problems())
                .containsExactly(
                        "clusters.yaml:4: The field (weight) stands twice in the same group.\nMaybe one of them is another field.");
    }

    @Test
    void a_section_twice_in_one_file_is_a_problem() {
        SmallKnowledge base = new SmallKnowledge().replace("clusters.yaml", "clusters:", "clusters: []\nclusters:");
        assertThat(base.problems())
                .contains(
                        "clusters.yaml:4: The field (clusters) stands twice in the same group.\nMaybe one of them is another field.");
    }

    @Test
    void a_tab_is_a_problem() {
        SmallKnowledge base = new SmallKnowledge().replace("clusters.yaml", "  - {id: infl", "\t- {id: infl");
        assertThat(base.problems()).containsExactly("clusters.yaml:4: The line holds a tab.\nMaybe spaces were meant.");
    }

    @Test
    void anchors_aliases_and_tags_are_problems() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("clusters.yaml", "label: inflammation", "label: &x inflammation")
                .replace("bins.yaml", "strength: 4", "strength: *y")
                .replace("tests.yaml", "label: film", "label: !!str film");
        assertThat(base.problems())
                .containsExactly(
                        "bins.yaml:4: The line holds a YAML alias (*).\nMaybe the value can be written out.",
                        "clusters.yaml:4: The line holds a YAML anchor (&x).\nMaybe the value can be written out.",
                        "tests.yaml:4: The line holds a YAML tag (tag:yaml.org,2002:str).\nMaybe it can be left out.");
    }

    @Test
    void what_is_not_YAML_is_said_with_its_line() {
        SmallKnowledge base = new SmallKnowledge().replace("clusters.yaml", "tag: M}", "tag: M");
        assertThat(base.problems())
                .singleElement()
                .asString()
                .startsWith("clusters.yaml:5: This is not YAML: ")
                .endsWith("\nMaybe a quote, a bracket or the indentation is wrong here.");
    }

    @Test
    void a_second_document_is_a_problem() {
        SmallKnowledge base = new SmallKnowledge().replace("clusters.yaml", "clusters:", "---\nclusters:");
        assertThat(base.problems())
                .containsExactly(
                        "clusters.yaml:3: The file holds more than one YAML document.\nMaybe a line --- is too many.");
    }

    @Test
    void nesting_without_end_is_refused() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("clusters.yaml", "label: inflammation", "label: " + "[".repeat(5000) + "]".repeat(5000));
        assertThat(base.problems()).containsExactly("clusters.yaml:4: The nesting is deeper than 16.");
    }

    @Test
    void a_list_where_a_text_belongs_and_the_other_way_round_are_problems() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("clusters.yaml", "label: inflammation", "label: [inflammation]")
                .replace("red-flags.yaml", "together: {of: [swelling, fever], at-least: 2}", "together: swelling");
        assertThat(base.problems())
                .contains(
                        "clusters.yaml:4: The field (label) of cluster (inflammation) must be a single value, but it is a list.",
                        "red-flags.yaml:7: The field (together) of red flag (infection-not-excluded) must be a group of fields, but it is a text.");
    }

    @Test
    void a_row_that_is_a_text_is_a_problem() {
        SmallKnowledge base = new SmallKnowledge().replace("clusters.yaml", "clusters:", "clusters:\n  - inflammation");
        assertThat(base.problems())
                .containsExactly(
                        "clusters.yaml:4: The list (clusters) of file (clusters.yaml) must hold groups of fields, but one of them is a text.");
    }

    @Test
    void what_must_be_there_is_missed() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("bins.yaml", "id: rare, probability: 0.1, strength: 4", "id: rare")
                .replace("tests.yaml", "burden: 1, ", "")
                .replace("priors.yaml", "  look-back: 42d\n", "")
                .replace("clusters.yaml", "label: inflammation", "label: null");
        assertThat(base.problems())
                .contains(
                        "bins.yaml:4: The bin (rare) has no probability.",
                        "bins.yaml:4: The bin (rare) has no strength.",
                        "clusters.yaml:4: The cluster (inflammation) has no label.",
                        "tests.yaml:4: The test (film) has no burden.")
                .anySatisfy(problem -> assertThat(problem).endsWith("The after-infusion has no look-back."));
    }

    @Test
    void a_group_among_texts_is_a_problem() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("tests.yaml", "shows: [calcium-on-film]", "shows: [calcium-on-film, {id: fever}]");
        assertThat(base.problems())
                .containsExactly(
                        "tests.yaml:4: The field (shows) of test (film) must hold texts, but one of them is a group of fields.");
    }

    @Test
    void shares_are_a_group() {
        SmallKnowledge base = new SmallKnowledge().replace("priors.yaml", "    shares: {", "    sharez: {");
        assertThat(base.problems())
                .contains(
                        "priors.yaml:4: The case mix (0d..1a) has no shares.",
                        "priors.yaml:5: The field (sharez) of case mix (0d..1a) is not known.\nMaybe shares was meant.");
    }

    @Test
    void the_name_of_a_field_is_a_word() {
        SmallKnowledge base = new SmallKnowledge().replace("clusters.yaml", "weight: 0.5", "[weight]: 0.5");
        assertThat(base.problems()).containsExactly("clusters.yaml:4: The name of a field must be a word.");
    }

    @Test
    void each_file_says_its_owner_and_review() {
        SmallKnowledge base = new SmallKnowledge().replace("clusters.yaml", "owner: test\n", "");
        assertThat(base.problems()).containsExactly("clusters.yaml:1: The file (clusters.yaml) has no owner.");
    }

    @Test
    void a_missing_file_is_missed_by_its_sections() {
        SmallKnowledge base = new SmallKnowledge().without("causality.yaml");
        assertThat(base.problems())
                .containsExactly(
                        "The knowledge base has no section (naranjo).\nMaybe its file is missing in index.yaml.",
                        "The knowledge base has no section (naranjo-classes).\nMaybe its file is missing in index.yaml.",
                        "The knowledge base has no section (who-umc).\nMaybe its file is missing in index.yaml.");
    }

    @Test
    void an_empty_file_and_a_list_of_sections_are_problems() {
        SmallKnowledge base = new SmallKnowledge().replace("clusters.yaml", "owner: test\nreviewed: never\n", "");
        assertThat(base.problems()).hasSize(2);
        assertThat(YamlParserProbe.problems("")).containsExactly("x.yaml: The file is empty.");
        assertThat(YamlParserProbe.problems("- a"))
                .containsExactly("x.yaml:1: The file must consist of named sections, but it is a list.");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_in_the_order_of_files_and_lines() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("clusters.yaml", "weight: 0.5", "weight: 2")
                .replace("bins.yaml", "probability: 0.8", "probability: 1")
                .replace("tests.yaml", "burden: 1", "burden: 7");
        assertThat(base.problems())
                .containsExactly(
                        "bins.yaml:5: The probability (1) of bin (usual) is not between 0 and 1.\nMaybe 0.01 or 0.99 was meant: nothing is impossible or certain.",
                        "clusters.yaml:4: The weight (2) of cluster (inflammation) is not above 0 and at most 1.\nMaybe 0.5 was meant: 1 counts every finding in full.",
                        "tests.yaml:4: The burden (7) of test (film) is not between 0 and 4.");
    }

    /** The parser alone. */
    private static final class YamlParserProbe {
        static java.util.List<String> problems(String text) {
            Problems problems = new Problems();
            YamlParser.parse("x.yaml", text, problems);
            return problems.sorted().stream().map(KnowledgeProblem::toString).toList();
        }
    }
}
