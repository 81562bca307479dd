package dev.kossa.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalciumNamesTest {
    private final CalciumNames names = new CalciumNames(Words.vocabulary());

    @ParameterizedTest
    @ValueSource(strings = {"10 ml Calcium Gluconate", "gluconato de calcio IV", "gluconate 10 %", "nadroparin 0.3 mL"})
    void words_that_name_a_calcium_drug(String words) {
        assertThat(names.nameDrug(words)).isTrue();
        assertThat(names.nameCalcium(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serum calcium", "calcium deposits", "calcium stopped"})
    void calcium_alone_is_no_drug_but_names_calcium(String words) {
        assertThat(names.nameDrug(words)).isFalse();
        assertThat(names.nameCalcium(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clindamycin", "calcium channel blocker", "calcification", "nadroparinoid"})
    void other_words_name_no_calcium(String words) {
        assertThat(names.nameDrug(words)).isFalse();
        assertThat(names.nameCalcium(words)).isFalse();
    }
}
