package dev.kossa.cli.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feature: tests by method, and whether they were normal. */
class G06_TestsTest {
    private static String gold(String modality, String result) {
        return "'labs': [], 'imaging': [{'modality': '" + modality + "', 'result': '" + result + "'}]";
    }

    @Test
    void testsAreComparedByTheirMethod() {
        String gold = gold("plain film of the foot", "a calcified nodule");

        assertThat(Marking.score(Field.TESTS, gold, new Draft().test("radiograph", false)))
                .isEqualTo("found 1 of 1, right 1 of 1");
        assertThat(Marking.errors(Field.TESTS, gold, new Draft().test("mri", false)))
                .containsExactly("radiograph / ", " / mri");
    }

    @Test
    void aResultIsNormalOrNot() {
        String normal = gold("ultrasound", "normal");
        String calcified = gold("ultrasound", "calcification of the soft tissue");

        assertThat(Marking.score(Field.TEST_RESULTS, normal, new Draft().test("ultrasound", true)))
                .isEqualTo("found 1 of 1, right 1 of 1");
        assertThat(Marking.errors(Field.TEST_RESULTS, calcified, new Draft().test("ultrasound", true)))
                .containsExactly("ultrasound not normal / ", " / ultrasound normal");
        assertThat(Marking.score(
                        Field.TEST_RESULTS,
                        calcified,
                        new Draft().test("ultrasound", false, "soft-tissue-calcification")))
                .isEqualTo("found 1 of 1, right 1 of 1");
    }

    @Test
    void aResultThatOnlySaysWhatWasNotSeenIsNotScored() {
        assertThat(Marking.score(
                        Field.TEST_RESULTS, gold("ultrasound", "no abscess"), new Draft().test("ultrasound", true)))
                .isEqualTo("found 0 of 0, right 0 of 0");
    }

    @Test
    void aLaterResultThatIsNotScoredLeavesTheFirstOneStanding() {
        String gold = """
                'labs': [], 'imaging': [{'modality': 'X-ray', 'result': 'soft tissue calcification'},
                {'modality': 'X-ray after two months', 'result': 'no calcification'}]""";

        assertThat(Marking.score(
                        Field.TEST_RESULTS,
                        gold,
                        new Draft()
                                .test("radiograph", false, "soft-tissue-calcification")
                                .test("radiograph", true)))
                .isEqualTo("found 1 of 1, right 1 of 1");
    }

    @Test
    void aModalityThatIsNoMethodIsLeftOut() {
        assertThat(Marking.leftOut(Field.TESTS, gold("divination", "good"), new Draft()))
                .containsExactly("divination");
    }
}
