package dev.kossa.cli.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feature: treatments by drug, procedure or treatment of the knowledge; how it ended. */
class G07_TreatmentsTest {
    private static String gold(String... phrases) {
        return "'treatments': ['" + String.join("', '", phrases) + "']";
    }

    @Test
    void eachDrugAndProcedureOfAPhraseCounts() {
        String gold = gold("clindamycin and metronidazole", "amputation of the toe");
        Draft found = new Draft().treated("clindamycin", "Dalacin").treated("", "the toe was amputated: amputation");

        assertThat(Marking.errors(Field.TREATMENTS, gold, found)).containsExactly("metronidazole / ");
    }

    @Test
    void wordsThatNameADrugAndAProcedureAreOneValue() {
        String gold = gold("calcium stopped");

        assertThat(Marking.score(Field.TREATMENTS, gold, new Draft().treated("stop-calcium", "calcium was stopped")))
                .isEqualTo("found 1 of 1, right 1 of 1");
    }

    @Test
    void aPhraseWithoutConceptIsLeftOutOnBothSides() {
        String gold = gold("prayer at noon", "clindamycin");
        Draft found = new Draft().treated("", "a prayer at noon").treated("clindamycin", "clindamycin");

        assertThat(Marking.score(Field.TREATMENTS, gold, found)).isEqualTo("found 1 of 1, right 1 of 1");
        assertThat(Marking.leftOut(Field.TREATMENTS, gold, found))
                .containsExactly("prayer at noon", "a prayer at noon");
    }

    @Test
    void wordsOfTheReaderThatTheGoldDoesNotHaveAreWrong() {
        assertThat(Marking.errors(Field.TREATMENTS, gold("clindamycin"), new Draft().treated("", "incantation")))
                .containsExactly("clindamycin / ", " / incantation");
    }

    @Test
    void aResolutionMayDifferByAQuarterOrADay() {
        String gold = "'resolutionDays': 60";

        assertThat(Marking.score(Field.RESOLUTION, gold, new Draft().resolution(62)))
                .isEqualTo("found 1 of 1, right 1 of 1");
        assertThat(Marking.errors(Field.RESOLUTION, gold, new Draft().resolution(90)))
                .containsExactly("60 days / 90 days");
        assertThat(Marking.score(Field.RESOLUTION, "'resolutionDays': 2", new Draft().resolution(3)))
                .isEqualTo("found 1 of 1, right 1 of 1");
    }

    @Test
    void ofTheOutcomeOnlyItsPresenceCounts() {
        assertThat(Marking.score(Field.OUTCOME, "'outcome': 'healed'", new Draft().outcome("she went home")))
                .isEqualTo("found 1 of 1, right 1 of 1");
        assertThat(Marking.score(Field.OUTCOME, "'outcome': null", new Draft().outcome("she went home")))
                .isEqualTo("found 0 of 0, right 0 of 1");
    }
}
