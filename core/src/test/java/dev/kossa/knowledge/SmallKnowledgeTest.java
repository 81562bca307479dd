package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallKnowledgeTest {
    @Test
    void the_small_base_of_the_tests_has_no_problem() {
        assertThat(new SmallKnowledge().load().version()).matches("[0-9a-f]{12}");
    }
}
