package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the knowledge base itself. */
class RealKnowledgeTest {
    private final KnowledgeSource source = new ClassPathKnowledge();

    @Test
    void it_and_its_profiles_have_no_problem() {
        assertThat(KnowledgeLint.of(source).problems()).isEmpty();
    }

    @Test
    void its_index_lists_every_file_and_no_other() throws IOException {
        Path folder = Path.of("..", "knowledge");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> there = files.map(
                            file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".yaml") && !file.startsWith("target/") && !file.equals("index.yaml"))
                    .toList();
            assertThat(source.files()).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void each_profile_is_a_version_of_its_own() {
        Set<String> versions = new HashSet<>(Set.of(Knowledge.load(source).version()));
        Set<String> profiles = LayersLoader.profiles(source);
        assertThat(profiles).contains("us", "uk", "au");
        for (String id : profiles) {
            assertThat(versions.add(
                            Knowledge.load(source, Layers.NONE.withProfile(id)).version()))
                    .as(id)
                    .isTrue();
        }
    }

    @Test
    void every_finding_that_a_test_shows_or_a_red_flag_needs_has_words_to_be_found_by() {
        Knowledge knowledge = ClassPathKnowledge.load();
        Set<String> needed = new HashSet<>();
        knowledge.reasoning().tests().forEach(test -> needed.addAll(test.shows()));
        knowledge.reasoning().redFlags().forEach(flag -> {
            needed.addAll(flag.any());
            needed.addAll(flag.all());
            needed.addAll(flag.together());
        });
        assertThat(needed)
                .allSatisfy(id -> assertThat(
                                knowledge.vocabulary().finding(id).orElseThrow().terms())
                        .isNotEmpty());
    }

    @Test
    void no_row_rests_on_nothing() {
        Knowledge knowledge = ClassPathKnowledge.load();
        knowledge.reasoning().likelihoods().values().forEach(likelihood -> {
            assertThat(likelihood.others().basis().sources())
                    .as(likelihood.finding())
                    .isNotEmpty();
            likelihood
                    .rows()
                    .forEach(row -> assertThat(row.estimate().basis().sources())
                            .as(row.estimate().basis().row())
                            .isNotEmpty());
        });
    }

    @Test
    void everything_that_is_listed_can_be_shown() {
        KnowledgeCatalogue catalogue = KnowledgeCatalogue.of(ClassPathKnowledge.load());
        assertThat(catalogue.list()).hasSizeGreaterThan(500);
        assertThat(catalogue.show("iatrogenic-calcinosis-cutis"))
                .contains("priors.yaml#after-infusion/iatrogenic-calcinosis-cutis", "Sources");
    }
}
