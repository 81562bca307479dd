package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the version is a fingerprint of what was loaded, and of nothing else. */
class VersionTest {
    private final Map<String, String> texts = new SmallKnowledge().texts();
    private final String version = new SmallKnowledge().load().version();

    @Test
    void law_the_order_of_files_makes_no_difference() {
        Random random = new Random(11);
        for (int round = 0; round < 5; round++) {
            List<String> files = new ArrayList<>(texts.keySet());
            Collections.shuffle(files, random);
            assertThat(Knowledge.load(source(files, texts)).version()).isEqualTo(version);
        }
    }

    @Test
    void law_parts_keep_the_order_of_the_files_so_that_every_run_is_alike() {
        Knowledge knowledge = new SmallKnowledge().load();
        assertThat(knowledge.vocabulary().findings().keySet())
                .containsExactly("fever", "swelling", "crp-raised", "calcium-on-film");
        assertThat(knowledge.vocabulary().mechanisms().keySet()).containsExactlyElementsOf(Mechanisms.ALL);
        assertThat(knowledge.reasoning().caseMix().get(0).shares().keySet()).containsExactlyElementsOf(Mechanisms.ALL);
    }

    @Test
    void line_ends_make_no_difference() {
        Map<String, String> windows = new java.util.TreeMap<>(texts);
        windows.replaceAll((file, text) -> text.replace("\n", "\r\n"));
        assertThat(Knowledge.load(KnowledgeSource.of(windows)).version()).isEqualTo(version);
    }

    @Test
    void the_index_and_a_profile_that_was_not_chosen_make_no_difference() {
        Map<String, String> more = new java.util.TreeMap<>(texts);
        more.put("index.yaml", "files: []");
        more.put("profiles/us.yaml", more.get("profiles/us.yaml") + "# a remark\n");
        assertThat(Knowledge.load(KnowledgeSource.of(more)).version()).isEqualTo(version);
    }

    @Test
    void law_a_change_of_any_file_changes_it() {
        Set<String> versions = new HashSet<>(Set.of(version));
        for (String file : texts.keySet()) {
            if (!file.startsWith("profiles/")) {
                Map<String, String> other = new java.util.TreeMap<>(texts);
                other.put(file, texts.get(file) + "# a remark\n");
                assertThat(versions.add(
                                Knowledge.load(KnowledgeSource.of(other)).version()))
                        .as(file)
                        .isTrue();
            }
        }
    }

    @Test
    void a_chosen_profile_and_an_overlay_change_it() {
        String us = Knowledge.load(KnowledgeSource.of(texts), Layers.NONE.withProfile("us"))
                .version();
        String overlay = "owner: x\nreviewed: x\nprofile: {id: ours, label: ours}\n";
        String ours = Knowledge.load(KnowledgeSource.of(texts), Layers.NONE.withOverlay("a.yaml", overlay))
                .version();
        String renamed = Knowledge.load(KnowledgeSource.of(texts), Layers.NONE.withOverlay("b.yaml", overlay))
                .version();
        assertThat(Set.of(version, us, ours)).hasSize(3);
        assertThat(renamed).as("the name of the overlay's file").isEqualTo(ours);
    }

    @Test
    void a_source_that_lists_a_file_without_having_it_says_so() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> KnowledgeSource.of(texts).text("bin.yaml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The knowledge base has no file (bin.yaml).\nMaybe index.yaml names it by mistake.");
    }

    private static KnowledgeSource source(List<String> files, Map<String, String> texts) {
        return new KnowledgeSource() {
            @Override
            public List<String> files() {
                return files;
            }

            @Override
            public String text(String file) {
                return texts.getOrDefault(file, "");
            }
        };
    }
}
