package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where something is: region and side, and which finding a place belongs to. */
class PlacesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    left hand                                  | hand+@left hand
                    hand, left                                 | hand+@left hand
                    hand (left)                                | hand+@left hand
                    Lt. hand                                   | hand+@left hand
                    R hand                                     | hand+@right hand
                    left-hand                                  | hand+@left hand
                    dorsum of the left hand                    | dorsum-of-hand+@left dorsum of hand
                    dorsal aspect of his left hand             | dorsum-of-hand+@left dorsum of hand
                    left dorsal hand                           | dorsum-of-hand+@left dorsum of hand
                    left distal forearm                        | forearm+@left forearm
                    left 4th finger                            | finger+@left finger
                    left side of the chest                     | chest+@left chest
                    both elbows                                | elbow+@both sides: elbow
                    both of his hands                          | hand+@both sides: hand
                    right and left hand                        | hand+@both sides: hand
                    right forearm and hand                     | forearm+@right forearm, hand+@right hand
                    left hand and right foot                   | foot+@right foot, hand+@left hand
                    Left                                       | body+@left side
                    on the same side                           | nothing
                    feet                                       | foot+@foot
                    """)
    void a_place_has_a_region_and_a_side(String phrase, String expected) {
        assertThat(Reading.english().said(phrase, TextContext.SITE)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    firm swelling of left hand                          | hard-lesion+@left hand, swelling+@left hand
                    left hand firm swelling                             | hard-lesion+@left hand, swelling+@left hand
                    left-hand swelling                                  | swelling+@left hand
                    swollen left hand                                   | swelling+@left hand
                    warm red tender swelling                            | warmth+, redness+, tenderness+, swelling+
                    warm, indurated mass on the left foot               | warmth+@left foot, hard-lesion+@left foot, mass+@left foot
                    swelling, left hand                                 | swelling+@left hand
                    erythema, swelling and warmth of the arm            | redness+@upper limb, swelling+@upper limb, warmth+@upper limb
                    the left hand was swollen, red and warm             | swelling+@left hand, redness+@left hand, warmth+@left hand
                    Left hand: swelling, redness                        | swelling+@left hand, redness+@left hand
                    swelling was noted over the left hand               | swelling+@left hand
                    trauma to right ankle                               | trauma+@right ankle
                    left calf tenderness                                | calf-tenderness+@left calf
                    restriction of range of motion of the left hand     | restricted-motion+@left hand
                    limited left elbow movement                         | restricted-motion+@left elbow
                    left hand swelling with redness of the forearm      | swelling+@left hand, redness+@left forearm
                    left hand pain and swelling of the foot             | pain+@left hand, swelling+@foot
                    swelling of left hand, redness of left forearm      | swelling+@left hand, redness+@left forearm
                    swelling and left foot pain                         | swelling+, pain+@left foot
                    swelling of the hand, no pain                       | swelling+@hand, pain-@hand
                    left-sided swelling                                 | swelling+@left side
                    left DVT                                            | deep-vein-thrombosis+@left side
                    he left the hospital with hand swelling             | swelling+@hand
                    """)
    void the_nearest_governing_place_is_that_of_the_finding(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    right forearm and hand swelling            | swelling+@right forearm, swelling+@right hand
                    pain of left leg and foot                  | pain+@left leg, pain+@left foot
                    pain over left hip, knee and ankle         | pain+@left hip, pain+@left knee, pain+@left ankle
                    pain in hand and foot swelling             | pain+@hand, swelling+@foot
                    pain of the left hand and of the foot      | pain+@left hand, pain+@left foot
                    pain, one on the left hand and one on the right foot | pain+@left hand, pain+@right foot
                    """)
    void a_finding_at_several_places_is_mentioned_once_for_each(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    dorsal hand swelling extending to all fingers            | swelling+@dorsum of hand
                    swollen left hand, crossing the wrist joint, with pain   | swelling+@left hand, pain+@left hand
                    pain from the knee                                       | pain+@knee
                    """)
    void a_place_that_is_only_reached_governs_only_when_there_is_no_other(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    fever and swelling of the left hand        | fever+, swelling+@left hand
                    left hand swelling with fever              | swelling+@left hand, fever+
                    left hand swelling, history of trauma      | swelling+@left hand, trauma+ then
                    """)
    void a_finding_of_the_whole_patient_has_no_place(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    swelling of both elbows                    | several-sites+, swelling+@both sides: elbow
                    multiple firm nodules                      | hard-lesion+, mass+
                    widespread firm nodules                    | several-sites+, hard-lesion+, mass+
                    swelling of left hand and redness of foot  | swelling+@left hand, redness+@foot, several-sites+
                    swelling of left hand and left forearm     | swelling+@left hand, swelling+@left forearm
                    no swelling of both hands                  | swelling-@both sides: hand
                    swelling of both hands in 2012             | swelling+@both sides: hand then
                    """)
    void lesions_at_several_places_are_said_to_be_so(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    private static String said(String phrase) {
        return Reading.english().said(phrase, TextContext.CLINICAL);
    }
}
