package dev.kossa.cli.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import org.junit.jupiter.api.Test;

/** Feature: a place agrees with the same place, and with one that holds it or lies in it. */
class G02_LesionTest {
    private static final String GOLD = "'lesionSite': 'back of the hand', 'lesionSide': 'left'";

    private static Draft at(String region, Laterality side) {
        return new Draft().site(region, side);
    }

    @Test
    void theSameRegionOneThatHoldsItAndOneInItAreRight() {
        String right = "found 1 of 1, right 1 of 1";

        assertThat(Marking.score(Field.LESION_SITE, GOLD, at("dorsum-of-hand", Laterality.LEFT)))
                .isEqualTo(right);
        assertThat(Marking.score(Field.LESION_SITE, GOLD, at("hand", Laterality.LEFT)))
                .isEqualTo(right);
        assertThat(Marking.score(Field.LESION_SITE, "'lesionSite': 'arm'", at("upper-limb", Laterality.LEFT)))
                .isEqualTo(right);
    }

    @Test
    void anotherRegionIsWrongAndTheRootIsNoPlace() {
        assertThat(Marking.errors(Field.LESION_SITE, GOLD, at("foot", Laterality.LEFT)))
                .containsExactly("dorsum-of-hand / ", " / foot");
        assertThat(Marking.score(Field.LESION_SITE, GOLD, at(BodySite.WHOLE_BODY, Laterality.LEFT)))
                .isEqualTo("found 0 of 1, right 0 of 0");
    }

    @Test
    void eachOfSeveralPlacesCounts() {
        assertThat(Marking.score(
                        Field.LESION_SITE,
                        "'lesionSite': 'elbows and knees'",
                        at("elbow", Laterality.LEFT).site("hip", Laterality.LEFT)))
                .isEqualTo("found 1 of 2, right 1 of 2");
    }

    @Test
    void wordsThatNameNoRegionAreNotScored() {
        String gold = "'lesionSite': 'the usual place'";

        assertThat(Marking.score(Field.LESION_SITE, gold, at("hand", Laterality.LEFT)))
                .isEqualTo("found 0 of 0, right 0 of 0");
        assertThat(Marking.leftOut(Field.LESION_SITE, gold, new Draft())).containsExactly("the usual place");
    }

    @Test
    void theSideIsThatOfAllPlacesTogether() {
        assertThat(Marking.score(
                        Field.LESION_SIDE, GOLD, at("hand", Laterality.LEFT).site("wrist", Laterality.UNSTATED)))
                .isEqualTo("found 1 of 1, right 1 of 1");
        assertThat(Marking.errors(Field.LESION_SIDE, GOLD, at("hand", Laterality.RIGHT)))
                .containsExactly("left / right");
        assertThat(Marking.score(
                        Field.LESION_SIDE,
                        "'lesionSide': 'bilateral'",
                        at("foot", Laterality.LEFT).site("foot", Laterality.RIGHT)))
                .isEqualTo("found 1 of 1, right 1 of 1");
    }

    @Test
    void aSideThatIsNoneIsNotScored() {
        assertThat(Marking.leftOut(Field.LESION_SIDE, "'lesionSide': 'midline'", at("neck", Laterality.LEFT)))
                .containsExactly("midline");
    }
}
