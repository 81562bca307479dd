package dev.kossa.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.knowledge.Vocabulary.Family;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoldMapTest {
    private final GoldMap map = GoldMap.load();

    private Gold gold(String written) {
        return map.gold(written, Optional.empty(), Words.vocabulary());
    }

    @Test
    void an_acute_extravasation_of_calcium_is_a_calcium_injury_in_its_acute_stage() {
        assertThat(gold("calcium-extravasation-injury"))
                .isEqualTo(new Gold(
                        "calcium-extravasation-injury",
                        "iatrogenic-calcinosis-cutis",
                        Family.CALCINOSIS,
                        Optional.of("acute"),
                        Optional.empty()));
    }

    @Test
    void myositis_ossificans_is_heterotopic_ossification() {
        assertThat(gold("myositis-ossificans").condition()).isEqualTo("heterotopic-ossification");
    }

    @Test
    void a_mechanism_counts_as_itself() {
        assertThat(gold("cellulitis").condition()).isEqualTo("cellulitis");
        assertThat(gold("cellulitis").family()).isEqualTo(Family.INFECTION);
    }

    @Test
    void what_is_no_mechanism_counts_as_none_of_these() {
        assertThat(gold("erythema-nodosum").condition()).isEqualTo("none-of-these");
        assertThat(gold("a-disease-of-next-year").condition()).isEqualTo("none-of-these");
        assertThat(gold("a-disease-of-next-year").family()).isEqualTo(Family.OTHER);
    }
}
