package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kossa.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;

/** A language file that is wrong is refused with everything that is wrong with it. */
class LanguageRulesTest {
    @Test
    void the_english_rules_can_be_read() {
        LanguageRules rules = Reading.rules("en", Reading.englishFile());
        assertThat(rules.language()).isEqualTo("en");
        assertThat(rules.conclusions().lasting())
                .extracting(LanguageRules.Lasting::finding)
                .containsExactly("acute-onset", "chronic-course");
    }

    @Test
    void an_unknown_meaning_is_named_with_those_that_there_are() {
        assertThatThrownBy(
                        () -> Reading.rules("en", Reading.englishFile().replaceFirst("means: absent", "means: gone")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("language/en.yaml: The field (cues[1].means) knows no (gone).")
                .hasMessageContaining(
                        "Maybe one of these was meant: nothing, absent, suspected, history, planned, family.");
    }

    @Test
    void an_unknown_field_is_named() {
        assertThatThrownBy(() -> Reading.rules("en", Reading.englishFile() + "\nsides: [left]\n"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessage("language/en.yaml: The field (sides) is not known.\nMaybe it stands in the wrong group.");
    }

    @Test
    void a_missing_group_is_named() {
        assertThatThrownBy(() -> Reading.rules("xx", "spelling: {}"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("language/xx.yaml: The field (words) is missing.")
                .hasMessageContaining("language/xx.yaml: The field (places) is missing.")
                .hasMessageContaining("language/xx.yaml: The field (conclusions.normal-result) is missing.");
    }

    @Test
    void a_number_that_is_none_is_named() {
        assertThatThrownBy(() -> Reading.rules("en", Reading.englishFile().replace("from-days: 42", "from-days: long")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessage(
                        "language/en.yaml: The field (conclusions.lasting[2].from-days) must be a number, but it is (long).");
    }
}
