package dev.kossa.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModeTest {
    @Test
    void every_kept_mode_has_a_name_of_its_own() {
        assertThat(Mode.kept())
                .extracting(Mode::id)
                .containsExactly(
                        "everything",
                        "hide-exposure",
                        "hide-imaging",
                        "hide-exposure-imaging",
                        "plant-same-limb",
                        "plant-other-limb",
                        "plant-after-onset",
                        "plant-oral");
    }

    @Test
    void only_calcium_in_the_same_limb_may_matter() {
        assertThat(Planting.values())
                .filteredOn(where -> !where.mustNotMatter())
                .containsExactly(Planting.SAME_LIMB);
    }
}
